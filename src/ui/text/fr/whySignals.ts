import type { TranslationOf } from '../words'

const counted = (value: string, one: string, many: string) =>
  `${value} ${value === '0' || value === '1' ? one : many}`

const under = (threshold: string) => `moins de ${threshold}`
const orFewer = (threshold: string) => `${threshold} au plus`
const orMore = (threshold: string) => `${threshold} ou plus`

const hoursSaid = (hours: string, fewer: boolean) => `${hours} de ${fewer ? 'moins' : 'plus'}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: 'Les règles empiriques de l’article',
    note: '«\u00a0Docker vs Kubernetes\u00a0», akoode.com · remplies ou non, ici',
    met: 'remplie',
    unmet: 'non remplie',
    yes: 'oui',
    no: 'non',
    count: (met, all) => `${met} sur ${all}`,
  },

  signalLeaningWords: {
    docker: 'Pour Docker seul',
    kubernetes: 'Pour Kubernetes',
    against: 'Contre Kubernetes',
  },

  ruleWords: {
    findingFit: 'Avant le product-market fit',
    oneServer: 'Un serveur suffit',
    smallTeam: '1 à 3 ingénieurs',
    fewContainers: 'Moins de 10 conteneurs',
    fewUsers: 'Moins de 10\u00a0000 utilisateurs par jour',
    paasDoesIt: 'Un PaaS le fait déjà',
    iterationFirst: 'Itérer avant de voir grand',
    severalServices: '5 services ou plus à coordonner',
    realSpikes: 'De vrais pics',
    highUptime: 'Promesse au-dessus de 99,9\u00a0%',
    severalTeams: 'Plusieurs équipes',
    progressiveDelivery: 'Canary ou blue-green',
    manyUsers: '100\u00a0000 utilisateurs par jour ou plus',
    billPaysForPacking: 'Une facture assez grosse pour mutualiser',
    nobodyHasRunIt: 'Personne ne l’a exploité',
    soloOrSmall: 'Seul ou toute petite équipe',
    monolith: 'Monolithe ou 2 à 3 services',
    velocityFirst: 'Les fonctionnalités d’abord',
    paasGivesIt: 'Un PaaS l’offre déjà',
    looksGood: 'Ça fait bien sur le schéma',
  },

  heldWords: {
    services: (value) => counted(value, 'service', 'services'),
    engineers: (value) => counted(value, 'ingénieur', 'ingénieurs'),
    peakToAverage: (value) => `pic ${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => counted(value, 'équipe', 'équipes'),
    dailyActiveUsers: (value) => `${value} par jour`,
  },

  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `environ ${orMore(threshold)}`,
    highUptime: (threshold) => `plus de ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `environ ${orFewer(threshold)}`,
    monolith: orFewer,
  },

  decidingWords: {
    held: (value, threshold) => `${value}\u202f; ${threshold}`,
    containers: (containers, threshold) => `au moins ${containers} conteneurs\u202f; ${threshold}`,
    hosts: (hosts) => `${counted(hosts, 'hôte', 'hôtes')} selon le modèle`,
    runsOn: (platform) => `tourne sur ${platform}`,
    runsNowhere: 'ne tourne encore nulle part',
    experience: (experience) => `expérience\u00a0: ${experience.toLowerCase()}`,
    kubernetesTotal: (total, least) => `${total} contre ${least}`,
    isCheapest: (total) => `le moins cher, à ${total}`,
    reasons: (met) => `${counted(met, 'règle', 'règles')} en sa faveur`,
  },

  summaryWords: {
    docker: (docker, kubernetes) =>
      `Plus de règles vont vers Docker seul que vers Kubernetes, ${docker} contre ${kubernetes}`,
    kubernetes: (docker, kubernetes) =>
      `Plus de règles vont vers Kubernetes que vers Docker seul, ${kubernetes} contre ${docker}`,
    even: (each) => `Les règles se partagent, ${each} de chaque côté`,
    agrees: (cheapest, total) =>
      `\u202f; l’argent est d’accord (le moins cher\u00a0: ${cheapest}, ${total}).`,
    disagrees: (cheapest, total) => `\u202f; l’argent, non (le moins cher\u00a0: ${cheapest}, ${total}).`,
    decides: (cheapest, total) => `\u202f; par l’argent, le moins cher\u00a0: ${cheapest}, ${total}.`,
    apart: (rules) => `Remplies, mais contraires à l’argent\u00a0: ${rules}.`,
    both: 'Aucune règle remplie ne contredit l’argent.',
  },

  thumbWords: {
    rule: (spend, services) =>
      `Sous ${spend} par mois et ${services} services, dit l’article, Kubernetes coûte probablement plus de temps qu’il n’en fait gagner\u00a0: `,
    agrees: 'le modèle est d’accord. ',
    disagrees: 'le modèle n’est pas d’accord. ',
    silent: 'la règle ne dit rien de vos chiffres. ',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `Face à ${other}, Kubernetes prend ${hoursSaid(monthly, monthlyFewer)} par mois, et ${hoursSaid(once, onceFewer)} une seule fois.`,
  },

  gateWords: {
    head: 'Réserves',
    none: 'aucune',
    of: (name) => `${name}\u00a0: `,
    reasons: {
      slaBelowTarget: (sla, target) => `les ${sla} promis sont sous vos ${target}`,
      noSla: () => 'aucune promesse de disponibilité publiée',
      slaCoversApiOnly: (sla) => `les ${sla} couvrent le plan de contrôle, pas ce qui tourne dessus`,
      closedToNew: () => 'fermé aux nouveaux clients',
      sustaining: () => 'maintenu, sans nouvelles fonctions',
      noKubernetesExperience: (_, target) => `personne ne l’a exploité, et il faut tenir ${target}`,
    },
  },
}
