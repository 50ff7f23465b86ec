// Which word after a number means so many times as much?
import { plainNumber } from './plainNumber'

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  mi: 1e6,
  mio: 1e6,
}

/** 1 for no word, and for any other. */
export const timesOf = (word: string): number => multipliers[word] ?? 1

export const latinMultipliers = 'k|tsd|mi[lo]?|m'

/** For numbers in plain writing. */
export const multiplierPattern = String.raw`[千万]|(?:${latinMultipliers})(?!\p{L})`

const afterDigit = new RegExp(String.raw`\d ?(${multiplierPattern})`, 'u')

/** How many times what the digits say, 1 where no word follows them. */
export const timesIn = (text: string): number => timesOf(afterDigit.exec(plainNumber(text))?.[1] ?? '')
