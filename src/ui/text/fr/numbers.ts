import type { TranslationOf } from '../words'

export const numbers: TranslationOf<typeof import('../en/numbers')> = {
  numberWords: {
    hours: (number) => `${number}\u00a0h`,
    percent: (number) => `${number}\u00a0%`,
    times: (number) => `${number}\u00a0×`,
    gigabytes: (number) => `${number}\u00a0GB`,
    thousand: '\u00a0k',
    million: '\u00a0M',
  },
}
