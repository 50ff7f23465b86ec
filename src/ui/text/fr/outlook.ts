import type { TranslationOf } from '../words'

/** The words that climate reports use for the same shares, or nearly. */
const likelihoods = [
  [0.99, 'Quasi certain\u00a0:'],
  [0.9, 'Très probable\u00a0:'],
  [0.66, 'Probable\u00a0:'],
  [0.5, 'Plus probable qu’improbable\u00a0:'],
  [0, 'Incertain\u00a0:'],
] as const

export const outlook: TranslationOf<typeof import('../en/outlook')> = {
  outlookWords: {
    stop: 'Arrêter',
    stopped: (done) => `Arrêté à ${done}.`,
    goOn: 'Continuer',
    buttonFor: (button, what) => `${button}\u00a0: ${what}`,
    workingOut: 'Calcul en cours…',
    limits: 'Nos estimations ne vont que jusque-là\u202f; elles ignorent ce que le modèle laisse de côté.',
    inNone: 'dans aucun tirage',
    inAll: 'dans tous les tirages',
    inFew: 'dans moins de 1 tirage sur 100',
    inMost: 'dans plus de 99 tirages sur 100',
    inSome: (count) => `dans ${count} ${count === '1' ? 'tirage' : 'tirages'} sur 100`,
    lessThan: (percent) => `moins de ${percent}`,
    moreThan: (percent) => `plus de ${percent}`,
  },

  sureWords: {
    likelihood: (share) => (likelihoods.find(([from]) => share >= from) ?? likelihoods[4])[1],
    head: 'À quel point la réponse est sûre',
    isCheapest: (inDraws) => `est le moins cher ${inDraws}.`,
    other: (name, inDraws) => `${name} ${inDraws}`,
    law: (draws, uncertain) =>
      `${draws} tirages de ${uncertain} valeurs incertaines\u00a0: chaque hypothèse que vous n’avez pas fixée et chaque paramètre auquel vous avez donné une fourchette. Chacune est tirée une fois pour les trois plateformes, la moitié du temps sous sa valeur et la moitié au-dessus, moins souvent en s’éloignant, et jamais au-delà de ses bornes. Les prix ne sont pas tirés.`,
    error: (points) =>
      `Avec autant de tirages, une part peut être fausse de ${points} ${/^[01](\D|$)/.test(points) ? 'point' : 'points'}.`,
    seed: (seed) => `La graine est ${seed}\u00a0: la même graine donne les mêmes tirages sur toute machine.`,
    drawAgain: 'Tirer avec une autre',
    firstSeed: (seed) => `Revenir à ${seed}`,
  },

  bandWords: {
    head: 'Ce que coûterait un mois',
    note: 'huit tirages sur dix, et celui du milieu',
    p10: 'Un tirage sur dix est sous',
    p50: 'La moitié des tirages est sous',
    p90: 'Un tirage sur dix est au-dessus de',
  },

  paysWords: {
    head: (kubernetes) => `Où ${kubernetes} devient rentable`,
    note: (third) => `teinté\u00a0: 8 tirages sur 10\u202f; sans ${third}`,
    whisker: (low, high, middle) => [
      '8 tirages sur 10\u00a0:',
      `${low} à ${high}`,
      `la moitié au-dessus de ${middle}`,
    ],
    atValues: (at, isHigher) =>
      `Avec chaque hypothèse à sa valeur, comme plus haut, il est à ${at}. Ici, tous les doutes comptent à la fois, et la plupart des tirages qui en ont un le placent plus ${isHigher ? 'haut' : 'bas'}.`,
  },

  rangeWords: {
    head: 'Où sont les seuils',
    note: (noun) => `sur l’axe du graphique\u00a0: ${noun}`,
    between: (name, noun, low, high, likely) =>
      `Le seuil de ${name} (axe\u00a0: ${noun}) est entre ${low} et ${high}, le plus probable vers ${likely}`,
    never: (share) => `dans ${share} des tirages, il n’est jamais rentable`,
    always: (share) => `dans ${share}, il est partout le moins cher`,
    several: (share) => `dans ${share}, il y en a plusieurs, et le plus proche compte`,
    none: (name, noun, besides) =>
      `${name} n’a pas de seuil (axe\u00a0: ${noun})${besides && `\u00a0: ${besides}`}.`,
    pair: 'Seuil entre',
    of: (one, other) => `${one} et ${other}`,
    mostDraws: 'huit sur dix',
    fromTo: (low, high) => `${low} – ${high}`,
    mostLikely: 'le plus probable',
    noneIn: 'aucun dans',
  },

  tornadoWords: {
    head: 'Ce qui fait le plus bouger l’avance',
    note: (first, second) => `avance de ${first} sur ${second}, par mois`,
    none: 'Rien d’incertain ne le fait bouger.',
    tie: 'à égalité',
    now: (money) => `actuel ${money}`,
    lead: (name, money) => `${name} de ${money}`,
    explains: (share) => `explique ${share} de la dispersion du seuil`,
    key: (first, second) =>
      `Chaque barre\u00a0: une valeur de sa borne basse à sa borne haute, les autres inchangées. À gauche de l’égalité, ${second} est moins cher\u202f; à droite, ${first}. Choisissez un nom pour voir d’où vient sa fourchette.`,
  },

  ownRangeWords: {
    head: 'Votre certitude sur vos propres chiffres',
    note: 'en fourchettes, comme 3 à 8\u202f; la moitié des tirages sous votre chiffre, la moitié au-dessus',
    add: 'Ajouter un chiffre incertain',
    ends: (low, high) => `${low} à ${high}`,
    sure: 'J’en suis sûr',
    asPublished: 'Comme publié',
    stillUsing: (text) => `${text} reste en vigueur.`,
  },

  growthWords: {
    labels: {
      computeSpend: 'Hausse de la dépense',
      services: 'Hausse des services',
      engineers: 'Hausse des ingénieurs',
      load: 'Hausse de la charge',
    },
    help: {
      computeSpend: 'Chaque mois\u202f; sous zéro, elle baisse.',
      services: 'Chaque mois, en services entiers.',
      engineers: 'Chaque mois, en personnes entières.',
      load: 'Trafic sortant et utilisateurs par jour, chaque mois.',
    },
    between: (low, high) => `La hausse peut aller de ${low} à ${high}\u00a0% par mois.`,
    stillUsing: (text) => `${text}\u00a0% reste en vigueur.`,
  },

  monthsWords: {
    cheapestFrom: (name, month) => `${name} le moins cher dès ${month}`,
    head: 'Quand la réponse change',
    note: 'sur cinq ans, à la croissance que vous attendez',
    changes: (name, month, count) =>
      `À cette croissance, ${name} devient le moins cher vers ${month}, dans ${count} mois, migration comprise.`,
    never: (name) => `À cette croissance, ${name} reste le moins cher\u00a0: cela ne change pas en cinq ans.`,
    stuck: (inputs) => `La croissance s’arrête au bout d’une plage\u00a0: ${inputs}.`,
    stuckAt: (input, value, count) => `${input} à ${value} après ${count} mois`,
    running: 'Ce que coûte un mois, hors migration',
    cumulative: 'Ce qui est dépensé en tout, migration immédiate comprise',
    now: 'actuel',
    year: (count) => `${count} ${count === '1' ? 'an' : 'ans'}`,
    tableCaption: 'Coûts des années à venir',
    runningAfter: (month) => `Mois ${month}`,
    spentAfter: (month) => `Dépensé en ${month} mois`,
  },

  moveWords: {
    saved: 'Quand une migration est amortie\u00a0: économies cumulées par rapport à rester',
    staying: 'rester',
    paysBackIn: (month) => `amorti au mois ${month}`,
    thenSaves: (money) => `puis économise ${money} par mois`,
    caption: (from) => `Quitter ${from}, par rapport à y rester`,
    to: 'pour',
    work: 'travail ponctuel, fait maintenant',
    paysBack: 'fait maintenant, amorti',
    bestMade: 'à faire au mieux',
    saves: 'économie en cinq ans',
    never: 'pas en cinq ans',
    atOnce: 'aussitôt',
    after: (count, month) => `après ${count} mois, ${month}`,
    stay: 'rester coûte le moins',
    now: 'maintenant',
    nowhere: 'Rien ne tourne encore, il n’y a donc aucune migration à amortir.',
  },

  mapWords: {
    youAt: (x) => `vous\u00a0: ${x}`,
    head: 'Qui est le moins cher, et où',
    note: 'le reste comme chez vous',
    across: 'De gauche à droite',
    up: 'De bas en haut',
    you: 'Vous',
    place: (x, y, costs) => `${x}, ${y}\u00a0: ${costs} par mois.`,
    keys: 'Glissez le point pour changer vos propres chiffres, ou utilisez les flèches\u202f; Page haut et bas, Début et Fin vont plus loin.',
    rule: (spend, services) => `règle empirique\u00a0: sous ${spend} et ${services} services`,
    tableCaption: (x, y) => `Le moins cher et son total, selon\u00a0: ${x} et ${y}`,
    or: ' ou ',
  },
}
