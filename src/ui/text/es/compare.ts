import type { TranslationOf } from '../words'

export const compare: TranslationOf<typeof import('../en/compare')> = {
  compareWords: {
    changesHead: 'Lo que has cambiado',
    noChanges: 'Nada: son los números del principio.',
    change: (name, before, now) => `${name}: ${before} → ${now}`,
    putBack: 'Devolver',
    putBackField: (name) => `Devolver: ${name}`,
    pinsHead: 'Lado a lado',
    pinsHelp:
      'Fija tus números tal como están y luego cámbialos: las líneas fijadas siguen en el gráfico, finas y numeradas.',
    pinsFull: (most) => `Hay sitio para ${most}. Quita una para fijar otra.`,
    pin: 'Fijar estos números',
    pinName: (number) => `Versión ${number}`,
    nameOfPin: (number) => `Nombre de la versión ${number}`,
    load: 'Cargar',
    remove: 'Quitar',
    caption: 'Tus números junto a los fijados',
    yours: 'Los tuyos ahora',
    verdict: 'Veredicto',
  },
}
