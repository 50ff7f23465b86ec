import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })

const usageBilled = 'Facturé à l’usage.'
const requestBilled = 'Facturé selon les requests des pods.'
const someFree = 'Premiers 10\u00a0TB par mois, sans les 100\u00a0GB gratuits.'
const fiveRules = 'Jusqu’à cinq règles.'
const flyTable = 'D’une copie de 2025.'
const renderFile = 'Dans un seul fichier tiers.'
const renderForum = 'Confirmé sur le forum de Render.'
const scaledN2 = 'D’après n2-standard-8\u202f; 20\u00a0% de moins pour un mois complet.'
const inferredVcpu = 'vCPU déduits\u202f; Heroku n’en publie pas.'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text(
      'Mémoire par vCPU',
      'Les grands clouds vendent des machines de 2 vCPU avec 8\u00a0GiB.',
    ),
    'packing.compose': text(
      'Remplissage des hôtes Compose',
      'Au pic\u202f; le reste est une réserve, et les machines viennent entières.',
    ),
    'packing.paas': text(
      'Remplissage des instances PaaS',
      'Chaque service paie une instance, arrondie à une taille en vente.',
    ),
    'packing.kubernetes': text(
      'Remplissage des nœuds',
      'Les 40\u00a0% de reste d’un fournisseur (2025) incluent réserves et clusters non réglés\u202f; nous supposons moins.',
    ),
    'packing.podRequests': text(
      'Ajustement des requests des pods',
      'Sur GKE Autopilot\u202f; le reste va aux tailles permises.',
    ),
    'kubernetes.daemonShare': text(
      'Part des agents sur chaque nœud',
      'Journaux, métriques, réseau, outre la réserve du fournisseur.',
    ),
    'kubernetes.minNodes': text('Nœuds au minimum par cluster', 'Deux, car l’un peut tomber ou être vidé.'),
    'kubernetes.spareNodes': text(
      'Nœuds de réserve par cluster',
      'Pour les pods d’un nœud en panne ou mis à jour.',
    ),
    'elasticity.kubernetes': text(
      'Suivi de la charge par les nœuds',
      'Part de l’écart de la moyenne au pic. À 0,4 et pic double, un cinquième des heures de nœud est épargné\u202f; on publie 0–40\u00a0%.',
    ),
    'elasticity.paasScaled': text(
      'Suivi de la charge par les instances PaaS',
      'Comme les nœuds, qui vont et viennent entiers.',
    ),
    'elasticity.paasRequest': text(
      'Suivi de la charge, payé à la requête',
      'Workers, files et connexions ouvertes continuent.',
    ),
    'requests.overProvisioning': text(
      'CPU demandé, inutilisé',
      'Épargné seulement si l’usage est facturé, comme chez Railway.',
    ),
    'requests.unusedMemory': text(
      'Mémoire demandée, inutilisée',
      'Moins que le CPU\u00a0: les programmes gardent ce qu’ils ont pris.',
    ),
    'opsHours.compose.base': text(
      'Heures pour le premier hôte Compose',
      'Correctifs, certificats, incidents. Près des 4 heures annoncées quand tout est automatisé.',
    ),
    'opsHours.compose.perDatabase': text(
      'Heures par base avec Compose',
      'Sauvegardes, test de restauration, montées de version, en conteneur.',
    ),
    'opsHours.compose.perEnvironment': text(
      'Heures par environnement Compose en plus',
      'Son hôte, ses données, ses écarts\u202f; moins de la moitié du premier.',
    ),
    'opsHours.paas.perEnvironment': text(
      'Heures par environnement PaaS en plus',
      'Un projet de plus à tenir à jour, sans hôte.',
    ),
    'opsHours.compose.perHost': text(
      'Heures par hôte en plus',
      '6–8 machines automatisées prennent 8 heures, 1 à 1,3 chacune\u202f; haut\u00a0: non automatisé.',
    ),
    'opsHours.compose.perService': text(
      'Heures par service avec Compose',
      'Mises à jour, secrets, ports, journaux, alertes. Plus qu’un PaaS\u00a0: placer, router et revenir en arrière se fait à la main.',
    ),
    'opsHours.compose.perDeveloper': text(
      'Heures par développeur avec Compose',
      'Un quart de Kubernetes\u00a0: moins à savoir.',
    ),
    'opsHours.compose.perTeam': text(
      'Heures par équipe en plus avec Compose',
      'Ports, créneaux, accès. Plus que Kubernetes, ses namespaces et ses rôles.',
    ),
    'opsHours.compose.coordinationExponent': text(
      'Croissance avec Compose après dix services',
      'Services au-delà de dix, à cette puissance. Une supposition\u202f; elle décide dès combien Kubernetes est moins cher.',
    ),
    'opsHours.activityFactor': text(
      'Part des services qu’on modifie',
      'Les autres ne prennent presque pas d’heures. Une supposition qui admet les 24 conteneurs d’une seule personne.',
    ),
    'opsHours.paas.base': text(
      'Heures pour le PaaS lui-même',
      'Abonnements, add-ons, factures, accès. On annonce de presque rien à 5\u00a0% d’un ingénieur, environ 8 heures\u202f; nous restons sous le milieu.',
    ),
    'opsHours.paas.perService': text(
      'Heures par service avec un PaaS',
      'Réglages, échelle, mises à jour, alertes\u00a0: trois quarts de Compose. Haut\u00a0: deux personnes pour 47 services.',
    ),
    'opsHours.paas.perDeveloper': text(
      'Heures par développeur avec un PaaS',
      'Le moins des trois\u00a0: un PaaS fait l’essentiel.',
    ),
    'opsHours.paas.perTeam': text(
      'Heures par équipe en plus avec un PaaS',
      'Accès, plafond de dépense\u202f; la plateforme sépare les équipes.',
    ),
    'opsHours.kubernetes.managedNodes': text(
      'Heures de cluster restantes, nœuds managés',
      'Sur GKE Autopilot, ni pools de nœuds, ni images, ni correctifs.',
    ),
    'opsHours.carryOver': text(
      'Corvées qui vous suivent',
      '1 si les heures en trop ou en moins viennent des services, 0 si de la plateforme. Inconnu, donc la moitié.',
    ),
    'opsHours.kubernetes.basePerCluster': text(
      'Heures pour le premier cluster',
      'Trois montées de version par an de 40 heures (10 par mois), correctifs et add-ons 8, dépannage 8, accès, règles, coûts et CI 6. Bas\u00a0: un expert ou des nœuds du fournisseur\u202f; haut\u00a0: 40–60, que d’autres dépassent.',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      'Heures par cluster en plus',
      'Entre un grand parc automatisé (environ 8 heures) et des montées de version sur trois régions (13–20 et correctifs).',
    ),
    'opsHours.kubernetes.perService': text(
      'Heures par service avec Kubernetes',
      'Manifestes, limites, échelle, règles, secrets, en bonne part automatisés. Haut\u00a0: deux équipes à 6 heures ou plus, support compris.',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Heures par développeur avec Kubernetes',
      'Haut\u00a0: les 1–2 heures par semaine d’un auteur, au moins 4,3 par mois\u202f; une plateforme rodée en prend bien moins.',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Heures par équipe en plus avec Kubernetes',
      'Namespaces, rôles, quotas. Moins que Compose, où il faut bâtir les clôtures.',
    ),
    'experience.multiplier.none': text(
      'Facteur de première année, sans expérience',
      'Pour les heures de cluster et les pannes. Aucune source ne le donne.',
    ),
    'experience.multiplier.some': text(
      'Facteur de première année, un peu d’expérience',
      'Quelqu’un a utilisé Kubernetes, sans l’exploiter.',
    ),
    'experience.multiplier.production': text(
      'Facteur de première année, expérience en production',
      'Les heures de cluster supposent quelqu’un qui en a exploité un.',
    ),
    'experience.learningShare.none': text(
      'Reste à apprendre, sans expérience',
      'Les débutants ont tout à apprendre.',
    ),
    'experience.learningShare.some': text(
      'Reste à apprendre, un peu d’expérience',
      'La moitié\u00a0: l’équipe connaît les idées, pas l’exploitation.',
    ),
    'experience.learningShare.production': text(
      'Reste à apprendre, expérience en production',
      'Rien, l’équipe l’a exploité\u202f; haut\u00a0: ce qui est nouveau chez un autre fournisseur.',
    ),
    'deploys.perEngineer': text(
      'Déploiements par ingénieur',
      'Mises en production\u202f; environ deux par semaine.',
    ),
    'deployMinutes.compose': text(
      'Minutes surveillées par déploiement Compose',
      'Récupérer, relancer, regarder, parfois revenir.',
    ),
    'deployMinutes.paas': text(
      'Minutes surveillées par déploiement PaaS',
      'L’essentiel des 3 minutes d’un récit.',
    ),
    'deployMinutes.kubernetes': text(
      'Minutes surveillées par déploiement Kubernetes',
      'Un cinquième des 20–30 minutes d’un auteur\u202f; plus facile avec le temps, comme chez Nav.',
    ),
    'learningHours.compose.perEngineer': text(
      'Heures pour apprendre Compose',
      'L’article dit des jours\u202f; nous en prenons deux.',
    ),
    'learningHours.paas.perEngineer': text(
      'Heures pour apprendre un PaaS',
      'Moins d’un jour\u00a0: on déploie dès le premier.',
    ),
    'learningHours.kubernetes.perDeveloper': text(
      'Heures pour apprendre à déployer sur Kubernetes',
      'Sur le cluster d’autrui. Nav a donné 20 heures d’ateliers\u202f; les équipes sondées ont mis d’un jour à plus d’un mois.',
    ),
    'learningHours.kubernetes.perOperator': text(
      'Heures pour apprendre à exploiter un cluster',
      'Un débutant a mis environ 130 heures pour deux certifications\u202f; des consultants disent 3–6 mois\u202f; haut\u00a0: trois, à plein temps.',
    ),
    'kubernetes.operators': text(
      'Ingénieurs qui apprennent à exploiter le cluster',
      'Deux, car l’un peut manquer\u202f; jamais plus que vous n’en avez.',
    ),
    'setupHours.compose': text(
      'Heures pour installer Compose',
      'Pare-feu, proxy, certificats, sauvegardes, supervision. De quelques minutes à une ou deux semaines.',
    ),
    'setupHours.paas': text(
      'Heures pour installer un PaaS',
      'De 15 minutes pour un service à deux jours pour cinq.',
    ),
    'setupHours.kubernetes': text(
      'Heures pour installer Kubernetes',
      'Ingress, secrets, échelle, supervision, rôles. Le double des deux semaines annoncées\u202f; haut\u00a0: deux ingénieurs, six semaines.',
    ),
    'migrationHours.composeToPaas': text(
      'Compose vers PaaS, par service',
      'Un dixième des 80 heures qu’un produit a mises vers ECS.',
    ),
    'migrationHours.composeToKubernetes': text(
      'Compose vers Kubernetes, par service',
      'Une fois le cluster debout. Haut\u00a0: Nav, 4 personnes, 6 mois, 26 workloads, 144 heures chacun.',
    ),
    'migrationHours.paasToCompose': text(
      'PaaS vers Compose, par service',
      'Aucune source trouvée\u202f; comme le chemin inverse.',
    ),
    'migrationHours.paasToKubernetes': text(
      'PaaS vers Kubernetes, par service',
      'Avec add-ons et pipelines. Les projets durent 3–8 semaines\u202f; aucun ne dit ses heures.',
    ),
    'migrationHours.kubernetesToCompose': text(
      'Kubernetes vers Compose, par service',
      'Aucune source trouvée\u202f; un peu moins que vers un PaaS.',
    ),
    'migrationHours.kubernetesToPaas': text(
      'Kubernetes vers PaaS, par service',
      'Les 81 d’une entreprise en 14 semaines font 28 heures chacun si quatre ingénieurs n’ont fait que cela\u202f; nous restons en dessous.',
    ),
    'migration.firstServices': text(
      'Services migrés à plein effort',
      'Ensuite, c’est la routine\u202f; une supposition.',
    ),
    'migration.repeatShare': text('Effort par service suivant', 'Une part des heures, grâce aux scripts.'),
    'database.managedPrice': text(
      'Base de données managée',
      'Petite, avec stockage et sauvegardes. En liste 23–47\u00a0$, double avec réplique\u202f; un PaaS demande environ 85\u00a0$ avec bascule.',
    ),
    'downtimeHours.compose.singleHost': text(
      'Arrêts d’un hôte Compose unique',
      'Heures imprévues par an\u00a0: 8,8 pour les 99,9\u00a0% de Google, 44 pour les 99,5\u00a0% d’Amazon, 2 avec un bon fournisseur et une main rapide.',
    ),
    'downtimeHours.compose.severalHosts': text(
      'Arrêts de plusieurs hôtes Compose',
      'Bascule à la main\u00a0: entre un hôte et une plateforme managée.',
    ),
    'downtimeHours.paas': text(
      'Arrêts d’un PaaS',
      '4,4 font les 99,95\u00a0% de Cloud Run\u202f; haut\u00a0: petits fournisseurs et mauvaises années.',
    ),
    'downtimeHours.kubernetes': text(
      'Arrêts d’un cluster Kubernetes',
      '0,9 de machines à 99,99\u00a0%, plus environ trois changements ratés de 50–60 minutes. Haut\u00a0: équipes novices\u202f; un cluster survit aux nœuds morts, pas aux changements ratés.',
    ),
    'deployDowntimeSeconds.compose': text(
      'Secondes d’échec par déploiement Compose',
      'docker compose up -d arrête un conteneur avant que le suivant réponde\u00a0: 5–30 selon trois récits, aucun mesuré\u202f; un proxy l’évite.',
    ),
  },

  priceTexts: {
    'eks-cluster-standard': price('Cluster EKS', 'En support standard.'),
    'eks-fargate-vcpu': price('AWS Fargate, vCPU'),
    'eks-fargate-gb': price('AWS Fargate, mémoire'),
    'gke-cluster-fee': price('Cluster GKE', 'Zonal, régional et Autopilot de même.'),
    'gke-free-credit': price('GKE, crédit gratuit', 'Un par compte de facturation, zonal ou Autopilot.'),
    'gke-autopilot-vcpu': price('GKE Autopilot, vCPU', requestBilled),
    'gke-autopilot-gib': price('GKE Autopilot, mémoire', requestBilled),
    'aks-free': price('AKS, niveau Free', 'Sans SLA garanti.'),
    'aks-standard': price('AKS, niveau Standard', 'La page de Microsoft ne donne aucun prix.'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS Load Balancer, unité de capacité'),
    'aws-nat-hour': price('Passerelle NAT AWS', 'Par passerelle\u202f; une par zone d’ordinaire.'),
    'aws-egress': price('AWS, trafic sortant', someFree),
    'gcp-lb-rules': price('Google Cloud Load Balancing', fiveRules),
    'gcp-nat-vm': price('Google Cloud NAT, par VM', 'Au plus 0,044\u00a0$ l’heure, dès 32 VM.'),
    'gcp-nat-ip': price('Google Cloud NAT, adresse'),
    'gcp-egress-premium': price('Google Cloud, trafic sortant', 'Niveau Premium, premier TB du mois.'),
    'azure-lb-hour': price('Azure Standard Load Balancer', fiveRules),
    'azure-nat-hour': price('Passerelle NAT Azure'),
    'azure-egress': price('Azure, trafic sortant', someFree),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', 'Un mois est compté 672 heures.'),
    'do-egress': price('DigitalOcean, trafic sortant', 'Sans le quota gratuit.'),
    'do-lb': price('DigitalOcean Load Balancer', 'Aucune source trouvée.'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '276,49\u00a0€ HT à 1,1133 USD l’euro (28/10/2026), pour les commandes d’après le 15/06/2026.',
    ),
    'hetzner-egress': price('Hetzner, trafic sortant', '1\u00a0€ par TB, sans les 20\u00a0TB gratuits.'),
    'railway-vcpu': price('Railway, CPU', usageBilled),
    'railway-gb': price('Railway, mémoire', usageBilled),
    'railway-egress': price('Railway, trafic sortant'),
    'railway-pro': price('Railway, offre Pro', 'Un minimum, dont l’usage se déduit.'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x, 256\u00a0MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x, 2\u00a0GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x, 4\u00a0GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x, 4\u00a0GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x, 8\u00a0GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x, 8\u00a0GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x, 16\u00a0GB', flyTable),
    'fly-egress-na-eu': price('Fly.io, trafic sortant', 'Amérique du Nord et Europe\u202f; ailleurs plus.'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render, workspace Pro', 'Requis pour l’autoscaling.'),
    'render-egress': price(
      'Render, trafic sortant',
      'La moitié de 30\u00a0$ les 100\u00a0GB, depuis le 01/08/2025.',
    ),
    'heroku-basic': price('Heroku, dyno Basic'),
    'heroku-performance-l-ram': price('Heroku, dyno Performance-L-RAM', inferredVcpu),
    'heroku-performance-xl': price('Heroku, dyno Performance-XL', inferredVcpu),
    'heroku-performance-2xl': price('Heroku, dyno Performance-2XL', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run, vCPU à la requête'),
    'cloudrun-req-mem': price('Cloud Run, mémoire à la requête'),
    'cloudrun-inst-cpu': price('Cloud Run, vCPU à l’instance'),
    'cloudrun-inst-mem': price('Cloud Run, mémoire à l’instance'),
    'apprunner-active-vcpu': price('App Runner, vCPU'),
    'apprunner-active-gb': price('App Runner, mémoire'),
    'aca-active-cpu': price('Container Apps, vCPU', 'En activité\u202f; un fichier dit la moitié.'),
    'aca-mem': price('Container Apps, mémoire', 'Active ou au repos.'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform, 1 vCPU partagé, 0,5\u00a0GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform, 1 vCPU, 2\u00a0GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform, 2 vCPU, 4\u00a0GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform, 4 vCPU, 8\u00a0GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform, 8 vCPU, 32\u00a0GB'),
  },

  allocatableTexts: {
    eks: 'Réservé\u00a0: 6\u00a0%, 1\u00a0%, 0,5\u00a0% et 0,5\u00a0% des quatre cœurs\u202f; 255\u00a0MiB, 11\u00a0MiB pour chacun de 58 pods et 100\u00a0MiB pour l’éviction.',
    gke: 'Réservé\u00a0: 6\u00a0%, 1\u00a0%, 0,5\u00a0% et 0,5\u00a0% des quatre cœurs\u202f; 25\u00a0% de 4\u00a0GiB, 20\u00a0% de 4, 10\u00a0% de 8 et 100\u00a0MiB pour l’éviction.',
    aks: 'Réservé\u00a0: 0,14 de quatre cœurs\u202f; 50\u00a0MB, 20\u00a0MB pour chacun de 110 pods et 100\u00a0MiB pour l’éviction.',
  },

  noticeTexts: [
    'App Runner\u00a0: plus de nouveaux clients ni de fonctions\u202f; AWS conseille ECS Express Mode.',
    'Heroku seulement maintenu\u00a0: plus de nouveaux clients Enterprise, mêmes prix.',
    'Commandes et changements de taille plus chers\u00a0: partagés 30–38\u00a0%, CPX et CCX 113–175\u00a0%.',
    'Workspaces payants\u00a0: désormais Pro et Scale, à prix fixe.',
    'Snapshots de volumes\u00a0: 0,08\u00a0$ par GB et mois au-delà de 10\u00a0GB\u202f; fin des GPU Machines en 2026.',
    'CPU Droplets facturés à la seconde.',
    'Basic Load Balancer retiré, lu de seconde main\u202f; AKS exige Standard.',
  ],
}
