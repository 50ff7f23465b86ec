import type { TranslationOf } from '../words'

export const numbers: TranslationOf<typeof import('../en/numbers')> = {
  numberWords: {
    hours: (number) => `${number}時間`,
    percent: (number) => `${number}%`,
    times: (number) => `${number}倍`,
    gigabytes: (number) => `${number}\u00a0GB`,
    thousand: 'k',
    million: 'M',
  },
}
