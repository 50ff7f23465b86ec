import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: '假设',
    note: (all, changed, changedText, readOn) => {
      const state = changed === 0 ? '均未更改' : `已更改${changedText}项`
      return `共${all}项，${state} · 每项都有范围，有来源的附来源和日期 · ${readOn}查阅`
    },
  },
}
