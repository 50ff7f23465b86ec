// How do the pages write a number of the model?
import { escapeHtml } from '../embed/markup'

const noBreak = '\u00a0'

const number = (value: number, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat('en', options).format(value).replace('-', '−')

const dollars = { style: 'currency', currency: 'USD' } as const

/** To the dollar. */
export const money = (usd: number): string => number(usd, { ...dollars, maximumFractionDigits: 0 })

/** For axes and marks: $420, $9.5k, $200k. */
export function moneyShort(usd: number): string {
  if (usd < 1_000) return money(usd)
  const thousands = usd / 1_000
  return `${number(thousands, { ...dollars, minimumFractionDigits: 0, maximumFractionDigits: thousands < 100 ? 1 : 0 })}k`
}

/** As published: no digit of a price is cut. */
export const price = (usd: number): string =>
  number(usd, { ...dollars, minimumFractionDigits: Number.isInteger(usd) ? 0 : 2, maximumFractionDigits: 9 })

export const plain = (value: number, digits = 9): string =>
  number(value, { maximumSignificantDigits: digits })

export const hours = (value: number): string =>
  `${number(value, { maximumFractionDigits: value < 10 ? 1 : 0 })}${noBreak}h`

/** 0.55 is 55 %. */
export const share = (fraction: number): string =>
  `${number(fraction * 100, { maximumFractionDigits: 1 })}${noBreak}%`

/** 99.9 is 99.9 %. */
export const percent = (value: number): string => `${plain(value)}${noBreak}%`

export const count = (value: number): string => number(value, { maximumFractionDigits: 0 })

export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))

export const time = (date: string): string => `<time datetime="${escapeHtml(date)}">${day(date)}</time>`

/** "one, two and three". */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
