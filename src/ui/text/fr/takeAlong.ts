import type { TranslationOf } from '../words'

export const takeAlong: TranslationOf<typeof import('../en/takeAlong')> = {
  inputTextWords: {
    estimated: (hours) => `${hours}, estimé`,
    yes: 'oui',
    no: 'non',
  },

  takeAlongWords: {
    fileOnly:
      'Vos épingles, vos fourchettes, votre croissance et la graine ne sont pas dans le lien\u202f; elles ne voyagent que dans le fichier.',
    linkHead: 'Lien',
    linkHelp:
      'Ouvre le calculateur avec vos chiffres. Ils suivent le #, que les navigateurs gardent pour eux.',
    link: 'Lien vers vos chiffres',
    copyLink: 'Copier le lien',
    tableHead: 'Chiffres',
    tableHelp: 'Verdict, paramètres, postes de coût, seuils et points du graphique.',
    downloadCsv: 'Télécharger en CSV',
    copyText: 'Copier en texte',
    copyMarkdown: 'Copier en Markdown',
    csv: 'Chiffres en CSV',
    text: 'Chiffres en texte',
    markdown: 'Chiffres en Markdown',
    pictureHead: 'Image et papier',
    pictureHelp: 'Verdict, graphique et paramètres en image, ou sur une page.',
    downloadPng: 'Télécharger en PNG',
    print: 'Imprimer une page',
    chartMissing: 'Le graphique n’a pas pu être chargé, il n’y a donc rien à dessiner. Réessayez plus tard.',
    pictureShown:
      'Si aucun téléchargement ne commence, cette page ne le permet pas\u00a0: enregistrez l’image ci-dessous.',
    picture: 'Image du verdict, du graphique et des paramètres',
    printFramed: 'Si rien ne s’imprime, cette page ne le permet pas. Imprimez plutôt l’image.',
    exportHead: 'Fichier',
    exportHelp:
      'Vos chiffres, hypothèses et versions épinglées dans un fichier que ce calculateur sait relire.',
    name: 'Nom',
    author: 'Auteur',
    notes: 'Notes',
    download: 'Télécharger en JSON',
    copy: 'Copier le JSON',
    copied: 'Copié.',
    copyFailed:
      'Cette page ne permet pas de copier. Sélectionnez le texte ci-dessous et copiez-le vous-même.',
    inFrame:
      'Si aucun téléchargement ne commence, cette page ne le permet pas\u00a0: sélectionnez le texte ci-dessous et copiez-le.',
    exported: 'Scénario en JSON',
    importHead: 'Importer',
    importHelp: 'Choisissez un fichier, déposez-le ici, ou collez son texte ou un lien.',
    choose: 'Choisir un fichier',
    paste: 'Coller du JSON ou un lien',
    load: 'Charger',
    loaded: (name) => `Chargé${name && `\u00a0: ${name}`}. «\u00a0Annuler\u00a0» revient en arrière.`,
    kept: (fields) => `Inconnu de cette version, gardé pour le prochain export\u00a0: ${fields}.`,
    ignored: (names) => `Ne fait pas partie d’un lien, laissé de côté\u00a0: ${names}.`,
    unknownModel: (version) =>
      `Fait avec les chiffres de ${version}, que cette version ne connaît pas\u202f; lu avec ceux d’aujourd’hui.`,
    earlierModel: (version, count) =>
      `Fait avec les chiffres de ${version}, dont ${count === 1 ? 'un a' : `${count} ont`} changé depuis. Affiché tel qu’il était voulu alors.`,
    change: (name, before, now) => `${name}\u00a0: ${before} alors, ${now} aujourd’hui`,
    useToday: 'Utiliser les chiffres d’aujourd’hui',
    useThen: 'Utiliser les chiffres d’alors',
    tooLarge: 'Le fichier est trop gros pour un scénario. Rien n’a été changé.',
    unreadableFile: 'Le fichier n’a pas pu être lu. Rien n’a été changé.',
    refused: (problem) => `${problem} Rien n’a été changé.`,
  },

  reportWords: {
    input: 'Paramètre',
    value: 'Valeur',
    unit: 'Unité',
    sources: 'Sources',
    breakEven: 'Seuil',
    cheaperAbove: 'Moins cher au-dessus',
    cheaperBelow: 'Moins cher en dessous',
    noBreakEven: (cheaper, other) => `${cheaper} est partout moins cher que ${other}`,
    ties: (one, other) => `${one} et ${other} coûtent partout autant`,
    ofPin: (pin, name) => `${pin}\u00a0: ${name}`,
    restAtDefault: (version) => `Tout le reste aux valeurs par défaut de ${version}.`,
    madeOn: (date) => `Fait le ${date}`,
  },
}
