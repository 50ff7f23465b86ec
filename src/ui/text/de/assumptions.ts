import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: 'Annahmen',
    note: (all, changed, changedText, readOn) => {
      const state = changed === 0 ? 'keine geändert' : `${changedText} geändert`
      return `${all}, ${state} · jede mit Spanne, und mit Quelle und Datum, wo es sie gibt · Stand ${readOn}`
    },
  },
}
