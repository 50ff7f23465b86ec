// What stands beside a number that is said in a sentence or on an axis?
import { wordSet } from '../words'

export const numberWords = wordSet('numberWords', {
  hours: (number: string) => `${number}\u00a0h`,
  percent: (number: string) => `${number}\u00a0%`,
  times: (number: string) => `${number}\u00a0×`,
  gigabytes: (number: string) => `${number}\u00a0GB`,
  /** After the last digit, short enough for an axis. */
  thousand: 'k',
  million: 'm',
})
