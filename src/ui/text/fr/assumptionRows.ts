import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' et ')

const higher = { assumption: 'Une valeur plus haute', price: 'Un prix majoré de moitié' }
const by = {
  assumption: (money: string) => `(jusqu’à ${money} par mois)`,
  price: (money: string) => `(${money} par mois)`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: 'Ce que nous supposons',
    listed: 'Prix publics',
    titles: {
      capacity: 'Capacité et remplissage',
      hoursCompose: 'Heures avec Compose',
      hoursPaas: 'Heures avec un PaaS',
      hoursKubernetes: 'Heures avec Kubernetes',
      hoursAnywhere: 'Heures sur toute plateforme',
      learning: 'Apprentissage et expérience',
      moving: 'Installation et migration',
      reliability: 'Fiabilité',
      databases: 'Bases de données',
      google: 'Google Cloud',
      aws: 'AWS',
      azure: 'Azure',
      digitalOcean: 'DigitalOcean',
      hetzner: 'Hetzner',
      railway: 'Railway',
      fly: 'Fly.io',
      render: 'Render',
      heroku: 'Heroku',
    },
    notes: {
      capacity: 'à quel point les machines sont pleines et suivent la charge',
      hoursCompose: 'hôtes, services, déploiements',
      hoursPaas: 'services, environnements, déploiements',
      hoursKubernetes: 'clusters, services, déploiements',
      hoursAnywhere: 'combien est modifié, et ce qui vous suit',
      learning: 'heures à apprendre, et ce que l’expérience épargne',
      moving: 'heures ponctuelles',
      reliability: 'heures d’arrêt par an',
      databases: 'ce que coûte une base managée',
    },
    changed: (count) => `${count} ${count === '1' ? 'modifiée' : 'modifiées'}`,
  },

  assumptionRowWords: {
    search: 'Recherche',
    searchHelp: 'Nom, plateforme, fournisseur',
    found: (count) => `${count} ${count === '1' ? 'trouvée' : 'trouvées'}`,
    foundNone: (query) =>
      `Rien ne s’appelle «\u00a0${query}\u00a0». Essayez une plateforme, un fournisseur ou «\u00a0heures\u00a0».`,
    resetAll: (count) => `Réinitialiser les ${count}`,
    resetAllDone: 'Tout est aux valeurs par défaut. «\u00a0Annuler\u00a0» ramène les vôtres.',

    heads: { name: '', value: 'valeur', range: 'fourchette plausible', basis: 'nature', source: 'source' },
    priceHeads: { name: '', value: 'votre tarif', range: 'prix public', basis: 'selon', source: 'source' },
    basisHead: 'Nature\u00a0: ',
    sourceHead: 'Source\u00a0: ',
    listHead: 'Prix public\u00a0: ',
    free: 'gratuit',

    sources: (count, from, to) => `${count} sources, ${from === to ? from : `${from}–${to}`}`,

    withUnit: (value, unitText) => (unitText === '%' ? `${value}\u00a0%` : `${value} ${unitText}`.trim()),
    changedFrom: (standard) => `défaut\u00a0: ${standard}`,
    changed: 'Modifié',
    authored: 'Fixé par l’auteur de cette page',
    otherThanAuthor: (authors) => `l’auteur de cette page a ${authors}`,
    backTo: (value) => `Revenir à ${value}`,
    isBack: (name, value) => `${name}\u00a0: de nouveau ${value}.`,

    outside: (name, low, high) => `${name}\u00a0: plausible de ${low} à ${high}.`,
    outsideOne: (name, only) => `${name}\u00a0: ${only} et rien d’autre.`,
    priceOutside: (name, low, high) => `${name}\u00a0: comparé au prix public, de ${low} à ${high}.`,
    asPercent: (typed, meant) =>
      ` ${typed} compte pour ${typed}\u00a0%\u202f; pour ${meant}\u00a0%, saisissez ${meant}.`,
    impossible: ' Au-delà, le calcul ne tient plus.',
    insist: (value) => `Utiliser ${value} quand même`,
  },

  effectWords: {
    nothing: 'Ne change rien à vos totaux.',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `${cheapest} reste le moins cher\u202f; son avance sur ${runnerUp} ${verb === 'falls' ? 'tombe' : 'passe'} de ${before} à ${after} par mois.`,
    moves: (cheapest, other, verb, by) =>
      `${cheapest} reste le moins cher\u202f; ${other} ${verb === 'falls' ? 'baisse' : 'monte'} de ${by} par mois.`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `${cheapest} reste le moins cher\u202f; suit ${runnerUp}, à ${lead} de plus par mois, et non plus ${before}.`,
    flips: (cheapest, before, lead) =>
      `Change la réponse\u00a0: ${cheapest} est maintenant le moins cher, à ${lead} de moins par mois que ${before}.`,
    parts: (cheapest, lead, runnerUp) =>
      `Met fin à l’égalité\u00a0: ${cheapest} est maintenant le moins cher, à ${lead} de moins par mois que ${runnerUp}.`,
    ties: (names) => `Change la réponse\u00a0: ${list(names)} coûtent maintenant autant.`,
  },

  leaningWords: {
    none: 'Ne change rien avec vos chiffres.',
    alike: 'Compte autant pour les trois.',
    favours: (kind, names, money) => `${higher[kind]} avantage ${list(names)} ${by[kind](money)}`,
    against: (kind, name, money) => `${higher[kind]} pèse sur ${name} ${by[kind](money)}`,
    decides: '\u202f; cela peut changer la réponse',
  },
}
