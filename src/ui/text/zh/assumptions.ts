import type { TranslationOf } from '../words'

export const assumptions: TranslationOf<typeof import('../en/assumptions')> = {
  assumptionsWords: {
    title: '假设',
    note: (all, changed, changedText, readOn) => {
      const state = changed === 0 ? '均未更改' : `已更改${changedText}项`
      return `共${all}项，${state} · 每项都有来源、日期和范围 · ${readOn}查阅`
    },
  },
}
