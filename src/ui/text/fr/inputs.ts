import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  '/ mois',
  'mensuel',
  'dollars',
  'dollars par mois',
  'a month',
  'per month',
  '/ month',
  '/month',
  '/mo',
  'monthly',
  'dollars a month',
]
const anHour = [
  'par heure',
  '/ heure',
  '/heure',
  "l'heure",
  "de l'heure",
  'dollars',
  "dollars de l'heure",
  'dollars par heure',
  'an hour',
  'per hour',
  '/ hour',
  '/hour',
  'hourly',
  'dollars an hour',
]
const counted = (noun: string, english = noun) => unit('', '', noun, [noun, english])

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('par mois', '/mois', 'par mois', aMonth),
    services: counted('services'),
    engineers: counted('ingénieurs', 'engineers'),
    opsHours: unit('h par mois', 'h/mois', 'heures par mois', [
      'heures',
      'hrs',
      'hours',
      'h a month',
      'h per month',
      'hours a month',
      'hours per month',
    ]),
    peakToAverage: unit('×', '×', 'fois la moyenne', ['x', 'times']),
    egressGb: unit('GB par mois', 'GB/mois', 'gigaoctets par mois', [
      'go par mois',
      'gb a month',
      'gb per month',
    ]),
    databases: counted('bases de données', 'databases'),
    teams: counted('équipes', 'teams'),
    environments: counted('environnements', 'environments'),
    commitmentDiscount: unit('%', '%', 'pour cent', ['percent']),
    loadedHourlyRate: unit('l’heure', '/h', 'l’heure', anHour),
    uptimeTarget: unit('%', '%', 'pour cent', ['percent']),
    downtimeCost: unit('l’heure', '/h', 'l’heure', anHour),
    horizonMonths: unit('mois', 'mois', 'mois', ['months']),
    dailyActiveUsers: unit('par jour', '/j', 'par jour', [
      '/jour',
      'utilisateurs par jour',
      'a day',
      '/day',
      'users a day',
      'per day',
    ]),
  },

  inputWords: {
    computeSpend: {
      label: 'Dépense compute',
      noun: 'dépense compute',
      help: 'Coût actuel du compute de vos conteneurs.',
    },
    services: {
      label: 'Services',
      noun: 'services',
      help: 'Déployés séparément, réplicas non comptés.',
    },
    engineers: { label: 'Ingénieurs', noun: 'ingénieurs', help: 'Ceux qui déploient dessus.' },
    opsHours: {
      label: 'Heures d’ops',
      noun: 'heures d’ops',
      help: 'Exploitation actuelle. Saisissez-y les vôtres.',
    },
    peakToAverage: {
      label: 'Pic sur moyenne',
      noun: 'pic sur moyenne',
      help: 'La charge au pic face à la charge moyenne.',
    },
    egressGb: { label: 'Trafic sortant', noun: 'trafic sortant', help: 'Envoyé vers Internet.' },
    databases: {
      label: 'Bases de données',
      noun: 'bases de données',
      help: 'Celles dont l’application a besoin.',
    },
    teams: { label: 'Équipes', noun: 'équipes', help: 'Qui déploient sans se concerter.' },
    environments: {
      label: 'Environnements',
      noun: 'environnements',
      help: 'Production, préproduction, etc., chacun à part.',
    },
    kubernetesExperience: {
      label: 'Expérience Kubernetes',
      noun: 'expérience Kubernetes',
      help: 'Celle de la personne la plus aguerrie de l’équipe.',
    },
    commitmentDiscount: {
      label: 'Remise d’engagement',
      noun: 'remise d’engagement',
      help: 'Pour la capacité réservée d’avance, là où elle existe.',
    },
    loadedHourlyRate: {
      label: 'Taux horaire',
      noun: 'taux horaire',
      help: 'Ce qu’une heure d’ingénieur coûte à l’employeur, tout compris.',
    },
    uptimeTarget: {
      label: 'Disponibilité visée',
      noun: 'disponibilité visée',
      help: 'Ce que vous promettez à vos utilisateurs.',
    },
    downtimeCost: {
      label: 'Coût des pannes',
      noun: 'coût des pannes',
      help: 'Ce qu’une panne coûte à l’entreprise.',
    },
    horizonMonths: {
      label: 'Horizon',
      noun: 'horizon',
      help: 'Le travail ponctuel y est étalé.',
    },
    dailyActiveUsers: {
      label: 'Utilisateurs actifs par jour',
      noun: 'utilisateurs actifs par jour',
      help: 'Pour les règles empiriques\u202f; les coûts n’en dépendent pas.',
    },
    progressiveDelivery: {
      label: 'Déploiements canary ou blue-green',
      noun: 'déploiements',
      help: 'Pour les règles empiriques.',
    },
    findingFit: {
      label: 'Encore en quête du product-market fit',
      noun: 'product-market fit',
      help: 'Les fonctionnalités d’abord. Pour les règles empiriques.',
    },
    currentPlatform: {
      label: 'Tourne aujourd’hui sur',
      noun: 'plateforme actuelle',
      help: 'La dépense compute et les heures d’ops s’y rapportent.',
    },
    compose: { label: 'Compose', noun: 'plateformes', help: 'Où tourne Compose.' },
    paas: { label: 'PaaS', noun: 'plateformes', help: 'Quel PaaS.' },
    kubernetes: { label: 'Kubernetes', noun: 'plateformes', help: 'Quel Kubernetes.' },
  },

  experienceWords: { none: 'Aucune', some: 'Un peu', production: 'En production' },

  groupWords: { load: 'Charge', team: 'Équipe', promises: 'Promesses', money: 'Argent' },

  fieldWords: {
    to: 'à',
    fromTo: (low, high) => `Du plus petit au plus grand\u00a0: ${low} à ${high}.`,
    ranged: (low, high) => `${low} à ${high} pour savoir si c’est sûr.`,
    outside: (value, end) => `${value} est en dehors et y compte pour ${end}.`,
    rangeOf: (name) => `${name}, fourchette`,
    growthOf: (name) => `${name}, croissance par mois`,
    ends: (low, high) => `${low} à ${high}`,
    noRange: 'aucune',
    oneValue: 'Une seule valeur',
    spokenValue: (value, spokenUnit) => `${value} ${spokenUnit}`,
    spokenMoney: (amount) => amount.replace(' des États-Unis', ''),
    estimated: 'estimé',
    estimatedSlider: (text) => `${text}, estimé`,
    ownHours: (platform) => `Pour l’exploitation actuelle, sur ${platform}.`,
    ownHoursNowhere: 'Pour l’exploitation.',
    useEstimate: 'Utiliser l’estimation',
    movedAlong: (noun) => `Ajusté en même temps que\u00a0: ${noun}.`,
    between: (low, high, unitText) => `Entre ${low} et ${high}${unitText && ` ${unitText}`}.`,
    wholeBetween: (low, high) => `Un nombre entier de ${low} à ${high}.`,
    unreadable: (example) => `Saisissez un nombre, par exemple ${example}.`,
    ambiguous: (low, high) =>
      `Cela peut être ${low} ou ${high}\u202f; saisissez celui que vous voulez dire, s’il vous plaît.`,
    stillUsing: (value) => `${value} reste en vigueur.`,
    more: 'Votre situation en détail',
    moreNote: 'charge · équipe · promesses · argent',
    platforms: 'Plateformes',
    undo: 'Annuler',
    redo: 'Rétablir',
    reset: 'Réinitialiser',
    resetToDefaults: 'Revenir aux valeurs par défaut',
  },

  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: 'Compose', paas: 'le PaaS', kubernetes: 'Kubernetes' }
      if (to === 'none')
        return 'Vos heures valaient pour une plateforme que vous exploitez déjà. Que compter désormais\u202f?'
      const before =
        from === 'none'
          ? 'Vos heures ne valaient encore pour aucune plateforme.'
          : `Vos heures valaient pour ${place[from]}.`
      return `${before} Combien en faut-il sur ${place[to]}\u202f?`
    },
    hours: 'Heures par mois',
    use: 'Utiliser ces heures',
    keep: 'Ne rien changer',
  },
}
