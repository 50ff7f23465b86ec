import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: 'Hypothèses',
    note: (all, changed, changedText, readOn) => {
      const state =
        changed === 0 ? 'aucune modifiée' : `${changedText} ${changed === 1 ? 'modifiée' : 'modifiées'}`
      return `${all}, ${state} · avec fourchette, et source et date s’il y en a · lues le ${readOn}`
    },
  },
}
