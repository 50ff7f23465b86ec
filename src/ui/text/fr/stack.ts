import type { TranslationOf } from '../words'

const count = (value: number, one: string, many: string, number: string) =>
  value === 1 ? one : `${number} ${many}`

export const stack: TranslationOf<typeof import('../en/stack')> = {
  stackWords: {
    help: 'Les fichiers ne sont lus qu’ici\u00a0: rien ne quitte cette page.',
    choose: 'Choisir des fichiers',
    orDrop: 'ou déposez-les ici. Plusieurs fichiers d’une même stack sont lus ensemble.',
    paste: 'Ou collez leur texte',
    read: 'Lire',
    pasted: 'Texte collé',
    reading: 'Lecture',
    stop: 'Arrêter',
    stopped: 'Arrêté. Rien n’a été changé.',
    unreadable: 'Les fichiers n’ont pas pu être ouverts. Rien n’a été changé.',
    nothingChanged: 'Rien n’a été changé.',
    notRead: 'Non lus, et non comptés\u00a0:',
    place: (file, line, column) => `${file}, ligne ${line}, colonne ${column}`,
    line: (file, line) => `${file}, ligne ${line}`,
    found: (services, number, platform) =>
      `${count(services, 'Un service trouvé', 'services trouvés', number)} dans ${
        platform === 'compose' ? 'votre fichier Compose' : 'vos manifestes Kubernetes'
      }. Rien ne change tant que vous ne reprenez rien.`,
    foundNone: 'Rien ici ne tourne en continu, il y a donc peu à reprendre.',
    head: 'Ce qui s’ensuit pour vos paramètres',
    now: 'Actuel',
    proposed: 'Trouvé',
    useAll: 'Tout reprendre',
    use: 'Reprendre',
    useOf: (label) => `Reprendre\u00a0: ${label}`,
    inUse: 'Repris',
    inUseOf: (label) => `Repris\u00a0: ${label}`,
    taken: 'Repris. «\u00a0Annuler\u00a0» ramène ce qu’il y avait.',
    tableHead: 'Ce qui a été trouvé',
    columns: {
      service: 'Service',
      replicas: 'Réplicas',
      cpu: 'vCPU par réplica',
      memory: 'Mémoire par réplica',
      share: 'Compute par mois',
    },
    more: (number) => `En afficher ${number} de plus`,
    assumed: 'supposé',
    unnamed: 'non indiqué',
    upTo: (least, most) => `${least} à ${most}`,
    atTarget: (percent) => `à ${percent} de CPU`,
    notCounted: '–',
    role: { database: 'base de données', cache: 'cache' },
    notesHead: 'Bon à savoir',
    furtherNotes: (number) => `Et ${number} de plus du même genre.`,
    alongside: (services, ingresses, budgets) =>
      `À côté\u00a0: Services ${services}, Ingresses ${ingresses}, PodDisruptionBudgets ${budgets}. Ils n’ont pas de compute propre.`,
  },

  choiceWords: {
    assumed: (services, number) =>
      `${count(services, 'Un service n’indique', 'services n’indiquent', number)} aucun CPU. Supposer par réplica`,
    vcpu: (amount) => `${amount} vCPU`,
    stores: (names) =>
      `Bases de données et caches, d’après leurs images\u00a0: ${names}. En production, où tournent-ils\u202f?`,
    andMore: (number) => `${number} de plus`,
    here: 'Dans cette stack',
    elsewhere: 'Managés ailleurs',
    elsewhereNote:
      'Ce qui est managé ailleurs coûte autant où que tourne le reste, et n’est donc pas compté.',
  },

  leftOutWords: {
    once: 'tourne une fois, non compté',
    profile: 'seulement avec un profil, non compté',
    buildOnly: 'construit, jamais lancé',
    off: 'aucun réplica',
    elsewhere: 'managé ailleurs',
  },

  proposalWords: {
    currentPlatform: 'D’après le genre de fichier.',
    services: 'Ce qui tourne en continu, compté une fois chacun.',
    databases: 'Reconnues à leurs images.',
    peakToAverage:
      'Une supposition\u00a0: réplicas au plus ÷ au moins, selon leur taille. Votre charge varie peut-être moins que ce qui est prévu.',
  },

  stackWhyWords: {
    databasesElsewhere: 'Managées ailleurs.',
    hoursAgain: 'Vos heures d’ops valaient pour une autre plateforme et seront réestimées.',
    beyond: (found) => `${found} trouvés\u202f; le calculateur s’arrête ici.`,
    working: ({ units, price, fixed, floor, platform, gib }) =>
      `${units} unités à ${price} chacune (${platform})${fixed && `, plus ${fixed} pour les nœuds de réserve`}${
        floor && `, mais au moins ${floor}`
      }. Une unité est 1 vCPU avec ${gib} GiB\u202f; chaque réplica compte, au maximum.`,
  },

  noteWords: {
    apiVersion: (about, value) =>
      `${about} est en ${value}, une version que nous ne connaissons pas. Lu comme celle que nous connaissons.`,
    autoscalerTarget: (about) => `L’autoscaler ${about} vise quelque chose qui n’est pas dans ces fichiers.`,
    bothPlatforms: () =>
      'Il y a aussi des manifestes, ce fichier Compose n’a donc pas été compté\u00a0: il décrit peut-être les mêmes services.',
    composeVersion: (_, value) => `Compose n’a pas de version ${value}. Lu comme l’actuelle.`,
    count: (about, value) =>
      `${about} demande «\u00a0${value}\u00a0» réplicas, ce qui n’est pas un nombre entier. Compté sans.`,
    extendsCircle: (about) => `${about} s’étend lui-même en boucle\u202f; elle a été coupée.`,
    extendsMissing: (about, value) =>
      `${about} étend ${value}, absent de ces fichiers. Ajoutez le fichier pour un compte complet.`,
    include: () => 'Les fichiers sous include: ne sont pas suivis. Ajoutez-les à ceux que vous choisissez.',
    interpolation: (about, value) =>
      `${about} tire un nombre de ${value}, sans valeur par défaut. Compté comme s’il n’y avait rien.`,
    overlaid: (_, value) =>
      `Lus comme une seule stack, les derniers par-dessus les premiers\u00a0: ${value}.`,
    perNode: (about) =>
      `${about} tourne une fois sur chaque nœud\u202f; leur nombre est inconnu, il compte donc une fois.`,
    quantity: (about, value) =>
      `${about} demande «\u00a0${value}\u00a0», une taille que nous ne savons pas lire. Compté comme s’il n’y avait rien.`,
    someSizes: (about, value) =>
      `${value === '1' ? 'Un conteneur n’indique' : `${value} conteneurs n’indiquent`} aucune taille (${about})\u202f; seules celles des autres sont additionnées.`,
    unknownKind: (about, value) => `${about} est du type ${value}, que nous ne connaissons pas. Non compté.`,
    versionOne: () =>
      'Des services sont au bord gauche, comme dans la première version de Compose. Lus comme des services.',
  },

  causeWords: {
    aliases: () =>
      'Ses alias se déplient en millions de parties. Aucune stack n’en a besoin, il n’a donc pas été lu.',
    binary: () => 'Ce n’est pas du texte. Choisissez le fichier YAML lui-même.',
    character: () => 'Une valeur ne peut pas commencer par @, ` ou %. Mettez-la entre guillemets.',
    chart: () =>
      'Cela appartient à un chart Helm. Lancez d’abord helm template, et apportez ce qu’il affiche.',
    colon: () =>
      'Un deux-points est mal placé. Laissez une espace après celui d’une clé, et mettez entre guillemets les valeurs qui contiennent «\u00a0: \u00a0».',
    conflict: () => 'Le fichier contient les marques d’une fusion inachevée (<<<<<<<). Terminez-la d’abord.',
    duplicate: (about) => `«\u00a0${about}\u00a0» y est deux fois. Gardez-en un.`,
    empty: () => 'Il n’y a là que des commentaires.',
    flat: () =>
      'Chaque ligne commence au bord gauche, on ne sait donc plus ce qui appartient à quoi\u00a0: cela arrive en copiant depuis une page. Décalez de deux espaces ce qui dépend d’une clé, ou copiez le fichier lui-même.',
    helm: () => 'C’est un modèle Helm. Lancez d’abord helm template, et apportez ce qu’il affiche.',
    indentation: () =>
      'L’indentation ne correspond à rien au-dessus, ou une clé a perdu son deux-points. Les clés qui vont ensemble commencent dans la même colonne.',
    kustomize: () => 'C’est pour Kustomize. Lancez d’abord kubectl kustomize, et apportez ce qu’il affiche.',
    merge: () => '<< reprend les clés d’un mapping, et ce qu’il désigne n’en est pas un.',
    nesting: () =>
      'C’est imbriqué sur plus de cent niveaux. Aucune stack n’en a besoin, il n’a donc pas été lu.',
    notAStack: () =>
      'Ni un fichier Compose (services: avec quelque chose dessous), ni un manifeste Kubernetes (apiVersion et kind).',
    quote: () => 'Un guillemet est ouvert et pas refermé, ici ou plus haut.',
    syntax: () => 'À partir d’ici, ce n’est plus du YAML.',
    tab: () =>
      'Une tabulation se trouve là où YAML veut des espaces. Remplacez les tabulations par des espaces.',
    tooLarge: () => 'Ensemble, les fichiers dépassent 20\u00a0MB et n’ont pas été lus.',
    unclosed: () => 'Un crochet ou une accolade est ouvert et pas refermé, ici ou plus haut.',
    unknownAlias: (about) => `*${about} renvoie à une ancre (&${about}) qui n’est pas au-dessus.`,
  },
}
