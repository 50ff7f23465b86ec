import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: 'Was Sie geändert haben',
    noChanges: 'Nichts: Das sind die Zahlen vom Anfang.',
    change: (name, before, now) => `${name}: ${before} → ${now}`,
    putBack: 'Zurücksetzen',
    putBackField: (name) => `Zurücksetzen: ${name}`,
    pinsHead: 'Nebeneinander',
    pinsHelp:
      'Heften Sie Ihre Zahlen an und ändern Sie sie dann: Die angehefteten Linien bleiben im Diagramm, dünn und nummeriert.',
    pinsFull: (most) => `Platz ist für ${most}. Entfernen Sie eine, um eine andere anzuheften.`,
    pin: 'Diese Zahlen anheften',
    pinName: (number) => `Version ${number}`,
    nameOfPin: (number) => `Name von Version ${number}`,
    load: 'Laden',
    remove: 'Entfernen',
    caption: 'Ihre Zahlen neben den angehefteten',
    yours: 'Ihre jetzt',
    verdict: 'Ergebnis',
  },
}
