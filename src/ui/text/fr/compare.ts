import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: 'Ce que vous avez changé',
    noChanges: 'Rien\u00a0: ce sont les chiffres de départ.',
    change: (name, before, now) => `${name}\u00a0: ${before} → ${now}`,
    putBack: 'Rétablir',
    putBackField: (name) => `Rétablir\u00a0: ${name}`,
    pinsHead: 'Côte à côte',
    pinsHelp:
      'Épinglez vos chiffres tels quels, puis changez-les\u00a0: les courbes épinglées restent sur le graphique, fines et numérotées.',
    pinsFull: (most) => `Il y a de la place pour ${most}. Retirez-en une pour en épingler une autre.`,
    pin: 'Épingler ces chiffres',
    pinName: (number) => `Version ${number}`,
    nameOfPin: (number) => `Nom de la version ${number}`,
    load: 'Charger',
    remove: 'Retirer',
    caption: 'Vos chiffres à côté de ceux épinglés',
    yours: 'Les vôtres',
    verdict: 'Verdict',
  },
}
