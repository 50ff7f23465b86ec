import type { TranslationOf } from '../words'

export const workbench: TranslationOf<typeof import('../en/workbench')> = {
  workbenchWords: {
    arriving: 'Un instant.',
    sectionFailed: 'Cette section n’a pas pu être chargée.',
    stack: 'Vos fichiers',
    stackNote: 'Lire un fichier Compose ou des manifestes',
    why: 'Pourquoi',
    whyNote: 'Chaque poste calculé avec vos chiffres, et ce qui changerait la réponse',
    outlook: 'Certitude, et quand',
    outlookNote: 'Et si nous nous trompons, qui gagne où, et ce que change la croissance',
    compare: 'Comparer',
    compareNote: 'Vos changements, et jusqu’à quatre versions de front',
    takeAlong: 'Emporter',
    takeAlongNote: 'Lien, CSV, image, impression, fichier',
    openFull: 'Ouvrir le calculateur complet',
    openFullNote: 'plateformes, où va l’argent, pourquoi, hypothèses',
    pricesRead: (date) => `Prix publics en USD, lus le ${date}`,
    region: (platform, region) => `${platform}\u00a0: ${region}`,
    notConverted: (currency, rate) => `affiché en ${currency} à ${rate} pour un dollar, pas au cours du jour`,
    private: 'Rien ne quitte cette page.',
  },
}
