// What is a currency called beside a number?
import { latinMultipliers } from './multiplier'
import { plainNumber } from './plainNumber'

/** In the locale, the longest first: 'us$', 'usd', '$'. Some are written with no sign at all. */
export function currencySigns(locale: string, currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
    [locale, 'en-GB'].flatMap((each) =>
      new Intl.NumberFormat(each, { style: 'currency', currency, currencyDisplay })
        .formatToParts(0)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => plainNumber(value)),
    ),
  )
  return signs.filter(Boolean).sort((a, b) => b.length - a.length)
}

/** A letter beside it makes another sign of it, as in A$; that of a multiplier does not. */
const apart = String.raw`(?:(?<!\p{sc=Latin})|(?<=\d ?(?:${latinMultipliers})))`

/** After digits these are part of the number. */
const letter = /^[ekm]$/

export function withoutSign(text: string, signs: readonly string[]): string {
  if (signs.length === 0) return text
  const each = signs.map(
    (sign) => (letter.test(sign) ? String.raw`(?<!\d ?)` : '') + sign.replace(/\W/gu, '[$&]'),
  )
  const found = new RegExp(String.raw`${apart}(?:${each.join('|')})(?!\p{sc=Latin})`, 'u')
  return text.replace(found, ' ').replace(/ +/g, ' ').trim()
}
