import type { TranslationOf } from '../words'

export const numbers: TranslationOf<typeof import('../en/numbers')> = {
  numberWords: {
    hours: (number) => `${number}\u00a0小时`,
    percent: (number) => `${number}%`,
    times: (number) => `${number}\u00a0倍`,
    gigabytes: (number) => `${number}\u00a0GB`,
    thousand: 'k',
    million: 'M',
  },
}
