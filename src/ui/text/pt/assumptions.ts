import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: 'Premissas',
    note: (all, changed, changedText, readOn) => {
      const some = `${changedText} ${changed === 1 ? 'alterada' : 'alteradas'}`
      const state = changed === 0 ? 'nenhuma alterada' : some
      return `${all}, ${state} · cada uma com faixa, e com fonte e data quando há · lidas em ${readOn}`
    },
  },
}
