import type { TranslationOf } from '../words'

export const numbers: TranslationOf<typeof import('../en/numbers')> = {
  numberWords: {
    hours: (number) => `${number}\u00a0h`,
    percent: (number) => `${number}\u00a0%`,
    times: (number) => `${number}\u00a0×`,
    gigabytes: (number) => `${number}\u00a0GB`,
    thousand: 'k',
    million: '\u00a0mi',
  },
}
