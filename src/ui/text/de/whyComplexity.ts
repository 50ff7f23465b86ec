import type { TranslationOf } from '../words'

export const whyComplexity: TranslationOf<typeof import('../en/whyComplexity')> = {
  complexityWords: {
    head: 'Komplexität, in Stunden Ihres Teams',
    note: 'schraffiert: einmalig; voll: zwölf Monate Betrieb',
    platform: 'Plattform',
    once: 'einmalig',
    monthly: 'im Monat',
    firstYear: 'erstes Jahr',
    takesOn: 'was Sie übernehmen',
    givesBack: 'was es zurückgibt',
    nothing: 'wenig zu lernen, und nichts von selbst',
  },

  partWords: {
    hosts: { name: 'Hosts', hint: 'Sie patchen, füllen und ersetzen sie.' },
    proxy: { name: 'Proxy', hint: 'Bringt Anfragen zum richtigen Container.' },
    certificates: { name: 'Zertifikate', hint: 'Rechtzeitig geholt und erneuert.' },
    backups: { name: 'Backups', hint: 'Kopien der Datenbanken und eine geprüfte Wiederherstellung.' },
    handDeploys: {
      name: 'Deployments von Hand',
      hint: 'Ihr eigenes Skript tauscht Images, auch zurück.',
    },
    loadBalancer: {
      name: 'Load Balancer',
      hint: 'Verteilt Anfragen auf Hosts.',
    },
    services: { name: 'Services', hint: 'Jeder in der Sprache der Plattform beschrieben.' },
    secrets: { name: 'Secrets', hint: 'Passwörter und Schlüssel, nicht in Images.' },
    limits: { name: 'Grenzen', hint: 'Bei Laufzeit, Platten, Regionen, Netzen.' },
    cluster: { name: 'Cluster', hint: 'Die Control Plane des Anbieters, mit Ihren Einstellungen.' },
    nodes: { name: 'Nodes', hint: 'Größe, Zahl und Austausch.' },
    ingress: { name: 'Ingress', hint: 'Führt Anfragen in den Cluster.' },
    autoscaler: { name: 'Autoscaler', hint: 'Fügt Nodes hinzu und entfernt sie.' },
    manifests: { name: 'Manifeste', hint: 'YAML, das sagt, was läuft.' },
    upgrades: { name: 'Upgrades', hint: 'Mehrmals im Jahr.' },
    access: { name: 'Zugriff', hint: 'Wer was in welchem Namespace darf (RBAC).' },
  },

  returnWords: {
    scaling: { name: 'Skalierung', hint: 'Mehr Kopien unter Last.' },
    selfHealing: { name: 'Selbstheilung', hint: 'Was abstürzt, startet neu.' },
    rollingUpdates: { name: 'Rolling Updates', hint: 'Neue Versionen ohne Lücke.' },
    manyHosts: { name: 'viele Hosts', hint: 'So viele Maschinen wie nötig.' },
    scaleToZero: { name: 'Scale to zero', hint: 'Was niemand aufruft, kostet nichts.' },
    canary: { name: 'Canary', hint: 'Eine neue Version erst für wenige Nutzer.' },
  },

  learningWords: {
    head: 'Ein Weg, der funktioniert',
    note: 'die Reihenfolge des Artikels: Docker in Tagen, Kubernetes in Wochen bis Monaten',
    steps: [
      'Images, Layer, Multi-Stage-Builds.',
      'Compose: alle Ihre Services auf einer Maschine.',
      'Container-Netze: bridge, host, overlay.',
      'Kubernetes auf dem eigenen Rechner, mit kind oder minikube.',
      'Dann Pods → Deployments → Services → Ingress → Namespaces → RBAC.',
      'Zuletzt ein verwalteter Cluster, wenn die 80\u00a0% einer PaaS nicht reichen. Nichts davon ist Pflicht.',
    ],
  },
}
