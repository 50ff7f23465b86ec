import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: 'Supuestos',
    note: (all, changed, changedText, readOn) => {
      const state =
        changed === 0 ? 'ninguno cambiado' : `${changedText} ${changed === 1 ? 'cambiado' : 'cambiados'}`
      return `${all}, ${state} · con rango, y con fuente y fecha si las hay · leídos el ${readOn}`
    },
  },
}
