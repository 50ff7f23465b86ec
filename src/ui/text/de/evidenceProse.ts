import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })

const usageBilled = 'Nach Nutzung abgerechnet.'
const requestBilled = 'Nach Pod-Requests abgerechnet.'
const someFree = 'Erste 10\u00a0TB im Monat, ohne 100\u00a0GB gratis.'
const fiveRules = 'Bis zu fünf Regeln.'
const flyTable = 'Aus einer Kopie von 2025.'
const renderFile = 'Nur in einer fremden Datei.'
const renderForum = 'Renders Forum stimmt überein.'
const scaledN2 = 'Aus n2-standard-8 umgerechnet; 20\u00a0% Rabatt im vollen Monat.'
const inferredVcpu = 'vCPUs erschlossen; Heroku nennt keine.'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text(
      'Speicher je vCPU',
      'Große Clouds verkaufen Maschinen mit 2 vCPU und 8\u00a0GiB.',
    ),
    'packing.compose': text(
      'Wie voll Compose-Hosts sind',
      'Bei Spitze; der Rest ist Reserve, und Maschinen gibt es nur ganz.',
    ),
    'packing.paas': text(
      'Wie voll PaaS-Instanzen sind',
      'Je Service eine Instanz, aufgerundet auf eine angebotene Größe.',
    ),
    'packing.kubernetes': text(
      'Wie voll die Nodes sind',
      'In den 40\u00a0% Überschuss eines Anbieters von 2025 stecken unoptimierte Cluster und Reserven; wir nehmen weniger an.',
    ),
    'packing.podRequests': text(
      'Wie gut Pod-Requests passen',
      'Auf GKE Autopilot; der Rest geht an zulässige Größen.',
    ),
    'kubernetes.daemonShare': text(
      'Anteil der Agenten auf jedem Node',
      'Für Logs, Metriken und Netz, neben dem, was der Anbieter reserviert.',
    ),
    'kubernetes.minNodes': text(
      'Mindestzahl Nodes im Cluster',
      'Zwei, weil einer ausfallen oder geleert werden kann.',
    ),
    'kubernetes.spareNodes': text(
      'Reserve-Nodes je Cluster',
      'Für die Pods eines Nodes, der ausfällt oder aktualisiert wird.',
    ),
    'elasticity.kubernetes': text(
      'Wie eng Nodes der Last folgen',
      'Teil des Ausschlags vom Mittel zur Spitze. Bei 0,4 und doppelter Spitze entfällt ein Fünftel der Node-Stunden; veröffentlicht sind 0–40\u00a0%.',
    ),
    'elasticity.paasScaled': text(
      'Wie eng PaaS-Instanzen der Last folgen',
      'Wie bei Nodes, die auch nur ganz kommen und gehen.',
    ),
    'elasticity.paasRequest': text(
      'Wie eng Bezahlung je Anfrage der Last folgt',
      'Worker, Queues und offene Verbindungen laufen weiter.',
    ),
    'requests.overProvisioning': text(
      'Angeforderte CPU, ungenutzt',
      'Gespart nur, wo Nutzung abgerechnet wird, wie bei Railway.',
    ),
    'requests.unusedMemory': text(
      'Angeforderter Speicher, ungenutzt',
      'Weniger als CPU, denn Programme behalten, was sie haben.',
    ),
    'opsHours.compose.base': text(
      'Stunden für den ersten Compose-Host',
      'Patches, Zertifikate, Störungen. Nahe den 4 Stunden, die für automatisierte Hosts genannt werden.',
    ),
    'opsHours.compose.perDatabase': text(
      'Stunden je Datenbank auf Compose',
      'Backups, Restore-Test, Upgrades, im Container.',
    ),
    'opsHours.compose.perEnvironment': text(
      'Stunden je weiterer Compose-Umgebung',
      'Eigener Host, eigene Daten, eigene Abweichungen; unter der Hälfte der ersten.',
    ),
    'opsHours.paas.perEnvironment': text(
      'Stunden je weiterer PaaS-Umgebung',
      'Ein Projekt mehr zu pflegen, aber kein Host.',
    ),
    'opsHours.compose.perHost': text(
      'Stunden je weiterem Host',
      '6–8 automatisierte Maschinen brauchen 8 Stunden, je 1 bis 1,3; Obergrenze: von Hand.',
    ),
    'opsHours.compose.perService': text(
      'Stunden je Service auf Compose',
      'Updates, Secrets, Ports, Logs, Alarme. Mehr als auf einer PaaS, da Platzieren, Routing und Rollback Handarbeit sind.',
    ),
    'opsHours.compose.perDeveloper': text(
      'Stunden je Entwickler auf Compose',
      'Ein Viertel von Kubernetes: weniger zu wissen.',
    ),
    'opsHours.compose.perTeam': text(
      'Stunden je weiterem Team auf Compose',
      'Ports, Zeitfenster, Zugriff. Mehr als Kubernetes mit Namespaces und Rollen.',
    ),
    'opsHours.compose.coordinationExponent': text(
      'Wachstum auf Compose nach zehn Services',
      'Services über zehn, hoch diese Zahl. Eine Vermutung, die entscheidet, ab wie vielen Kubernetes günstiger ist.',
    ),
    'opsHours.activityFactor': text(
      'Anteil der Services, die sich ändern',
      'Die anderen brauchen kaum Stunden. Eine Vermutung, die Raum für die 24 Container eines Einzelnen lässt.',
    ),
    'opsHours.paas.base': text(
      'Stunden für die PaaS selbst',
      'Tarife, Add-ons, Abrechnung, Zugriff. Genannt werden fast nichts bis 5\u00a0% eines Entwicklers, etwa 8 Stunden; wir bleiben unter der Mitte.',
    ),
    'opsHours.paas.perService': text(
      'Stunden je Service auf einer PaaS',
      'Einstellungen, Skalierung, Updates, Alarme: drei Viertel von Compose. Obergrenze: zwei Leute für 47 Services.',
    ),
    'opsHours.paas.perDeveloper': text(
      'Stunden je Entwickler auf einer PaaS',
      'Am wenigsten, da eine PaaS das meiste tut.',
    ),
    'opsHours.paas.perTeam': text(
      'Stunden je weiterem Team auf einer PaaS',
      'Zugriff, Ausgabenlimit; die Plattform trennt die Teams.',
    ),
    'opsHours.kubernetes.managedNodes': text(
      'Restliche Cluster-Stunden bei verwalteten Nodes',
      'Auf GKE Autopilot entfallen Node-Pools, Images und Patches.',
    ),
    'opsHours.carryOver': text(
      'Mühe, die mit umzieht',
      'Mehr- oder Minderstunden: 1, wenn sie an den Services liegen, 0, wenn an der Plattform. Unbekannt, also die Hälfte.',
    ),
    'opsHours.kubernetes.basePerCluster': text(
      'Stunden für den ersten Cluster',
      'Drei Upgrades im Jahr zu 40 Stunden (10 im Monat), Patches und Add-ons 8, Fehlersuche 8, Zugriff, Richtlinien, Kosten, CI 6. Untergrenze: Experte oder Nodes vom Anbieter; Obergrenze: 40–60, andere nennen mehr.',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      'Stunden je weiterem Cluster',
      'Zwischen großer automatisierter Flotte (etwa 8) und Upgrades in drei Regionen (13–20 und Patches).',
    ),
    'opsHours.kubernetes.perService': text(
      'Stunden je Service auf Kubernetes',
      'Manifeste, Limits, Skalierung, Richtlinien, Secrets, vieles automatisiert. Obergrenze: zwei Teams mit 6 oder mehr, samt Support.',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Stunden je Entwickler auf Kubernetes',
      'Obergrenze: die 1–2 Stunden in der Woche eines Autors, mindestens 4,3 im Monat; eine eingespielte Plattform braucht viel weniger.',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Stunden je weiterem Team auf Kubernetes',
      'Namespaces, Rollen, Quotas. Weniger als Compose, wo Sie Zäune selbst bauen.',
    ),
    'experience.multiplier.none': text(
      'Faktor im ersten Jahr, ohne Erfahrung',
      'Für Cluster-Stunden und Ausfälle. Keine Quelle nennt ihn.',
    ),
    'experience.multiplier.some': text(
      'Faktor im ersten Jahr, etwas Erfahrung',
      'Jemand hat Kubernetes genutzt, aber nicht betrieben.',
    ),
    'experience.multiplier.production': text(
      'Faktor im ersten Jahr, produktive Erfahrung',
      'Cluster-Stunden setzen jemanden voraus, der einen betrieben hat.',
    ),
    'experience.learningShare.none': text('Noch zu lernen, ohne Erfahrung', 'Neulinge haben alles vor sich.'),
    'experience.learningShare.some': text(
      'Noch zu lernen, etwas Erfahrung',
      'Die Hälfte: Das Team kennt die Ideen, nicht den Betrieb.',
    ),
    'experience.learningShare.production': text(
      'Noch zu lernen, produktive Erfahrung',
      'Nichts, das Team hat es betrieben; Obergrenze: was beim anderen Anbieter neu ist.',
    ),
    'deploys.perEngineer': text(
      'Deployments je Entwickler',
      'Releases in Produktion; etwa zwei in der Woche.',
    ),
    'deployMinutes.compose': text(
      'Betreute Minuten je Compose-Deployment',
      'Holen, neu starten, zusehen, manchmal zurück.',
    ),
    'deployMinutes.paas': text(
      'Betreute Minuten je PaaS-Deployment',
      'Das meiste der 3 Minuten, die ein Bericht nennt.',
    ),
    'deployMinutes.kubernetes': text(
      'Betreute Minuten je Kubernetes-Deployment',
      'Ein Fünftel der 20–30 Minuten eines Autors; mit der Zeit leichter, wie bei Nav.',
    ),
    'learningHours.compose.perEngineer': text(
      'Stunden, um Compose zu lernen',
      'Der Artikel sagt Tage; wir nehmen zwei.',
    ),
    'learningHours.paas.perEngineer': text(
      'Stunden, um eine PaaS zu lernen',
      'Unter einem Tag: Am ersten wird schon deployt.',
    ),
    'learningHours.kubernetes.perDeveloper': text(
      'Stunden, um auf Kubernetes zu deployen',
      'Auf dem Cluster anderer. Nav gab 20 Stunden Übungen; befragte Teams brauchten einen Tag bis über einen Monat.',
    ),
    'learningHours.kubernetes.perOperator': text(
      'Stunden, um einen Cluster betreiben zu lernen',
      'Ein Neuling brauchte etwa 130 Stunden für zwei Zertifikate, Berater sagen 3–6 Monate; Obergrenze: drei in Vollzeit.',
    ),
    'kubernetes.operators': text(
      'Entwickler, die den Cluster betreiben lernen',
      'Zwei, weil einer fehlen kann; nie mehr, als Sie haben.',
    ),
    'setupHours.compose': text(
      'Stunden, um Compose einzurichten',
      'Firewall, Proxy, Zertifikate, Backups, Monitoring. Zwischen Minuten und ein bis zwei Wochen.',
    ),
    'setupHours.paas': text(
      'Stunden, um eine PaaS einzurichten',
      '15 Minuten für einen Service bis zwei Tage für fünf.',
    ),
    'setupHours.kubernetes': text(
      'Stunden, um Kubernetes einzurichten',
      'Ingress, Secrets, Skalierung, Monitoring, Rollen. Doppelt so viel wie die genannten zwei Wochen; Obergrenze: zwei Entwickler, sechs Wochen.',
    ),
    'migrationHours.composeToPaas': text(
      'Compose zu PaaS, je Service',
      'Ein Zehntel der 80, die ein Produkt nach ECS brauchte.',
    ),
    'migrationHours.composeToKubernetes': text(
      'Compose zu Kubernetes, je Service',
      'Wenn der Cluster steht. Obergrenze: Nav, 4 Leute, 6 Monate, 26 Workloads, je 144 Stunden.',
    ),
    'migrationHours.paasToCompose': text(
      'PaaS zu Compose, je Service',
      'Keine Quelle gefunden; wie der umgekehrte Weg.',
    ),
    'migrationHours.paasToKubernetes': text(
      'PaaS zu Kubernetes, je Service',
      'Mit Add-ons und Pipelines. Projekte dauern 3–8 Wochen; keines nennt seine Stunden.',
    ),
    'migrationHours.kubernetesToCompose': text(
      'Kubernetes zu Compose, je Service',
      'Keine Quelle gefunden; etwas weniger als zu einer PaaS.',
    ),
    'migrationHours.kubernetesToPaas': text(
      'Kubernetes zu PaaS, je Service',
      'Die 81 einer Firma in 14 Wochen sind je 28 Stunden, wenn vier Entwickler nur das taten; wir bleiben darunter.',
    ),
    'migration.firstServices': text(
      'Services mit vollem Umzugsaufwand',
      'Danach ist es Routine; eine Vermutung.',
    ),
    'migration.repeatShare': text(
      'Aufwand je späterem Service',
      'Ein Teil der Stunden, da es dann Skripte gibt.',
    ),
    'database.managedPrice': text(
      'Verwaltete Datenbank',
      'Klein, mit Speicher und Backups. Auf Listen 23–47\u00a0$, doppelt mit Standby; auf einer PaaS mit Failover etwa 85\u00a0$.',
    ),
    'downtimeHours.compose.singleHost': text(
      'Ausfall eines einzelnen Compose-Hosts',
      'Ungeplant im Jahr: 8,8 sind Googles 99,9\u00a0%, 44 Amazons 99,5\u00a0%, 2 ein guter Anbieter und schnelle Hilfe.',
    ),
    'downtimeHours.compose.severalHosts': text(
      'Ausfall mehrerer Compose-Hosts',
      'Failover von Hand: zwischen einem Host und einer verwalteten Plattform.',
    ),
    'downtimeHours.paas': text(
      'Ausfall einer PaaS',
      '4,4 sind die 99,95\u00a0% von Cloud Run; Obergrenze: kleinere Anbieter und schlechte Jahre.',
    ),
    'downtimeHours.kubernetes': text(
      'Ausfall eines Kubernetes-Clusters',
      '0,9 aus Maschinen mit 99,99\u00a0%, dazu etwa drei Fehländerungen zu 50–60 Minuten. Obergrenze: neue Teams; Cluster überstehen tote Nodes, keine Fehländerungen.',
    ),
    'deployDowntimeSeconds.compose': text(
      'Fehlersekunden je Compose-Deployment',
      'docker compose up -d stoppt einen Container, bevor der nächste antwortet: 5–30 laut drei Berichten, keiner gemessen; ein Proxy vermeidet das.',
    ),
  },

  priceTexts: {
    'eks-cluster-standard': price('EKS-Cluster', 'Im Standard-Support.'),
    'eks-fargate-vcpu': price('AWS Fargate, vCPU'),
    'eks-fargate-gb': price('AWS Fargate, Speicher'),
    'gke-cluster-fee': price('GKE-Cluster', 'Zonal, regional und Autopilot gleich.'),
    'gke-free-credit': price('GKE, Gratis-Guthaben', 'Eines je Rechnungskonto, zonal oder Autopilot.'),
    'gke-autopilot-vcpu': price('GKE Autopilot, vCPU', requestBilled),
    'gke-autopilot-gib': price('GKE Autopilot, Speicher', requestBilled),
    'aks-free': price('AKS, Stufe Free', 'Ohne garantiertes SLA.'),
    'aks-standard': price('AKS, Stufe Standard', 'Microsofts eigene Seite nennt keinen Preis.'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS Load Balancer, Kapazitätseinheit'),
    'aws-nat-hour': price('AWS NAT-Gateway', 'Je Gateway; üblich ist eines je Zone.'),
    'aws-egress': price('AWS, ausgehende Daten', someFree),
    'gcp-lb-rules': price('Google Cloud Load Balancing', fiveRules),
    'gcp-nat-vm': price('Google Cloud NAT je VM', 'Höchstens 0,044\u00a0$ je Stunde, ab 32 VMs.'),
    'gcp-nat-ip': price('Google Cloud NAT, Adresse'),
    'gcp-egress-premium': price('Google Cloud, ausgehende Daten', 'Premium-Stufe, das erste TB im Monat.'),
    'azure-lb-hour': price('Azure Standard Load Balancer', fiveRules),
    'azure-nat-hour': price('Azure NAT-Gateway'),
    'azure-egress': price('Azure, ausgehende Daten', someFree),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', 'Ein Monat gilt als 672 Stunden.'),
    'do-egress': price('DigitalOcean, ausgehende Daten', 'Ohne das Freikontingent.'),
    'do-lb': price('DigitalOcean Load Balancer', 'Keine Quelle gefunden.'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '276,49\u00a0€ netto zu 1,1133 USD je Euro (28.10.2026), für Bestellungen nach dem 15.6.2026.',
    ),
    'hetzner-egress': price('Hetzner, ausgehende Daten', '1\u00a0€ je TB, ohne 20\u00a0TB gratis.'),
    'railway-vcpu': price('Railway, CPU', usageBilled),
    'railway-gb': price('Railway, Speicher', usageBilled),
    'railway-egress': price('Railway, ausgehende Daten'),
    'railway-pro': price('Railway, Tarif Pro', 'Ein Mindestbetrag; Nutzung wird angerechnet.'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x, 256\u00a0MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x, 2\u00a0GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x, 4\u00a0GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x, 4\u00a0GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x, 8\u00a0GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x, 8\u00a0GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x, 16\u00a0GB', flyTable),
    'fly-egress-na-eu': price('Fly.io, ausgehende Daten', 'Nordamerika, Europa; anderswo mehr.'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render, Workspace Pro', 'Nötig für Autoscaling.'),
    'render-egress': price(
      'Render, ausgehende Daten',
      'Die Hälfte von 30\u00a0$ je 100\u00a0GB, seit dem 1.8.2025.',
    ),
    'heroku-basic': price('Heroku, Dyno Basic'),
    'heroku-performance-l-ram': price('Heroku, Dyno Performance-L-RAM', inferredVcpu),
    'heroku-performance-xl': price('Heroku, Dyno Performance-XL', inferredVcpu),
    'heroku-performance-2xl': price('Heroku, Dyno Performance-2XL', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run, vCPU je Anfrage'),
    'cloudrun-req-mem': price('Cloud Run, Speicher je Anfrage'),
    'cloudrun-inst-cpu': price('Cloud Run, vCPU je Instanz'),
    'cloudrun-inst-mem': price('Cloud Run, Speicher je Instanz'),
    'apprunner-active-vcpu': price('App Runner, vCPU'),
    'apprunner-active-gb': price('App Runner, Speicher'),
    'aca-active-cpu': price('Container Apps, vCPU', 'Solange aktiv; eine Datei nennt die Hälfte.'),
    'aca-mem': price('Container Apps, Speicher', 'Aktiv oder im Leerlauf gleich.'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform, 1 geteilte vCPU, 0,5\u00a0GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform, 1 vCPU, 2\u00a0GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform, 2 vCPU, 4\u00a0GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform, 4 vCPU, 8\u00a0GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform, 8 vCPU, 32\u00a0GB'),
  },

  allocatableTexts: {
    eks: 'Reserviert: 6\u00a0%, 1\u00a0%, 0,5\u00a0% und 0,5\u00a0% der vier Kerne; 255\u00a0MiB, 11\u00a0MiB für jeden von 58 Pods und 100\u00a0MiB für Eviction.',
    gke: 'Reserviert: 6\u00a0%, 1\u00a0%, 0,5\u00a0% und 0,5\u00a0% der vier Kerne; 25\u00a0% von 4\u00a0GiB, 20\u00a0% von 4, 10\u00a0% von 8 und 100\u00a0MiB für Eviction.',
    aks: 'Reserviert: 0,14 von vier Kernen; 50\u00a0MB, 20\u00a0MB für jeden von 110 Pods und 100\u00a0MiB für Eviction.',
  },

  noticeTexts: [
    'App Runner: keine neuen Kunden oder Funktionen; AWS empfiehlt ECS Express Mode.',
    'Heroku wird nur weiterbetrieben: keine neuen Enterprise-Kunden, gleiche Preise.',
    'Neue Bestellungen und Größenwechsel teurer: geteilte Tarife 30–38\u00a0%, CPX und CCX 113–175\u00a0%.',
    'Aus bezahlten Workspaces wurden Pro und Scale, zu festen Gebühren.',
    'Volume-Snapshots kosten über 10\u00a0GB 0,08\u00a0$ je GB und Monat; GPU-Machines enden 2026.',
    'CPU-Droplets werden sekundengenau abgerechnet.',
    'Basic Load Balancer eingestellt, aus zweiter Hand gelesen; AKS braucht Standard.',
  ],
}
