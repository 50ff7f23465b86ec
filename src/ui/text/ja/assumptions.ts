import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: '前提',
    note: (all, changed, changedText, readOn) => {
      const state = changed === 0 ? '変更なし' : `変更${changedText}件`
      return `${all}件、${state} · それぞれに範囲、あれば出典と日付 · ${readOn}に確認`
    },
  },
}
