// What number did somebody mean? Read in their locale; where two readings are possible, refused rather than guessed.
import { plainNumber } from './plainNumber'

export type Parsed = { readonly ok: true; readonly value: number } | Unread

export type Unread =
  /** `incomplete`: may still become a number. */
  | { readonly ok: false; readonly problem: 'empty' | 'incomplete' | 'unreadable' }
  | { readonly ok: false; readonly problem: 'ambiguous'; readonly readings: readonly [number, number] }

export interface ParseOptions {
  readonly locale: string
  /** Words that may follow the number, or the beginning of one. */
  readonly units?: readonly string[]
  /** ISO 4217: its signs may stand beside the number, those of another mean another number. */
  readonly currency?: string | undefined
  /** A reading beyond it cannot be meant. */
  readonly max?: number
}

const failed = (problem: 'empty' | 'incomplete' | 'unreadable'): Parsed => ({ ok: false, problem })

const read = (value: number): Parsed => ({ ok: true, value })

/** Some write money with other signs than plain numbers. */
function notation(locale: string, currency: string | undefined) {
  const format = new Intl.NumberFormat(locale, currency ? { style: 'currency', currency } : {})
  const parts = format.formatToParts(1234567.8)
  const sign = (wanted: string, otherwise: string) => {
    const part = parts.find(({ type }) => type === wanted)
    return part ? plainNumber(part.value) || ' ' : otherwise
  }
  return { decimal: sign('decimal', '.'), group: sign('group', ',') }
}

/** What the currency is called in the locale, the longest first: 'us$', 'usd', '$'. */
function currencySigns(locale: string, currency: string | undefined): string[] {
  if (!currency) return []
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) => {
    const format = (language: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).formatToParts(0)
    return [...format(locale), ...format('en-GB')].filter(({ type }) => type === 'currency')
  })
  const written = signs.map(({ value }) => plainNumber(value))
  return [...new Set(written)].sort((a, b) => b.length - a.length)
}

const without = (text: string, separator: string): string => text.replaceAll(separator, '')

/** 1,234,567 or, as in India, 12,34,567. */
function isGrouped(text: string, separator: string): boolean {
  const lengths = text.split(separator).map((part) => (/^\d+$/.test(part) ? part.length : 0))
  return /^[123](-3)*$|^[12](-2)*-3$/.test(lengths.join('-'))
}

/** Digits with at most one kind of separator left in them. */
function readOneSeparator(
  text: string,
  separator: string,
  decimal: string,
  group: string,
  max: number,
): Parsed {
  const grouped = isGrouped(text, separator)
  const asGroups = Number(without(text, separator))
  if (text.split(separator).length > 2) return grouped ? read(asGroups) : failed('unreadable')
  const asDecimal = Number(text.replace(separator, '.'))
  const canGroup = grouped && !text.startsWith('0')
  if (separator === group && canGroup) return read(asGroups)
  const decimalIsUsual = separator === decimal || separator !== group
  if (decimalIsUsual && (!canGroup || asGroups > max)) return read(asDecimal)
  return { ok: false, problem: 'ambiguous', readings: [asDecimal, asGroups] }
}

/** Of an integer part whose groups are told by `separator`, and a fraction. */
const readParts = (integer: string, separator: string, fraction: string): Parsed =>
  (integer === '' || isGrouped(integer, separator) || /^\d+$/.test(integer)) && /^\d+$/.test(fraction)
    ? read(Number(`${without(integer, separator)}.${fraction}`))
    : failed('unreadable')

function readBody(body: string, decimal: string, group: string, max: number): Parsed {
  if (/[.,٫]$/.test(body)) return failed('incomplete')
  const spaced = body.includes(' ') ? ' ' : "'"
  const lastSeparator = body.match(/[.,٫](?=[^.,٫]*$)/)?.[0]
  const [integer = '', fraction, ...more] = lastSeparator ? body.split(lastSeparator) : [body]
  const hasSpaces = integer.includes(spaced)
  if (!lastSeparator)
    return hasSpaces && !isGrouped(body, spaced) ? failed('unreadable') : read(Number(without(body, spaced)))
  const other = lastSeparator === '.' ? ',' : '.'
  const separator = hasSpaces ? spaced : other
  if (hasSpaces || lastSeparator === '٫' || body.includes(other)) {
    return more.length > 0 ? failed('unreadable') : readParts(integer, separator, fraction ?? '')
  }
  return readOneSeparator(body, lastSeparator, decimal, group, max)
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  m: 1e6,
  mi: 1e6,
  mio: 1e6,
  百万: 1e6,
  億: 1e8,
  亿: 1e8,
}

/** Sign, digits, exponent, multiplier, and whatever words follow. */
const pattern =
  /^([+-]?)([\d.,٫' ]*\d[.,٫]?|[.,٫]\d+) ?(?:(e)([+-]?\d*))? ?(?:(百万|[千万萬億亿]|(?:k|tsd|mil|mio|mi|m)(?!\p{L}))\.?)? ?(.*)$/u

export function parseNumber(text: string, options: ParseOptions): Parsed {
  const { locale, units = [], currency, max = Infinity } = options
  const written = plainNumber(text)
  if (written === '') return failed('empty')
  const bare = currencySigns(locale, currency)
    .reduce((rest, sign) => rest.replace(sign, ' '), written)
    .replace(/ +/g, ' ')
    .trim()
  if (/^[+-]?[.,٫]?$/.test(bare)) return failed('incomplete')
  const [, sign, body = '', e, exponent = '', multiplier = '', words = ''] = pattern.exec(bare) ?? []
  const isUnit = units.some((unit) => plainNumber(unit).startsWith(words))
  // In other languages 'mil' and 'mi' mean something else.
  const isForeign = /^mil?$/.test(multiplier) && !/^(es|pt)/.test(locale)
  if (!body || isForeign || (words !== '' && !isUnit)) return failed('unreadable')
  if (e && !/\d/.test(exponent)) return failed('incomplete')
  const scale = (multipliers[multiplier] ?? 1) * (e ? 10 ** Number(exponent) : 1) * (sign === '-' ? -1 : 1)
  const scaled = (value: number) => Number((value * scale).toPrecision(12)) + 0
  const { decimal, group } = notation(locale, currency)
  const parsed = readBody(body.trim(), decimal, group, max)
  if (parsed.ok) {
    const value = scaled(parsed.value)
    return Number.isFinite(value) ? read(value) : failed('unreadable')
  }
  if (parsed.problem !== 'ambiguous') return parsed
  const [one, other] = parsed.readings.map(scaled) as [number, number]
  return Number.isFinite(one + other) ? { ...parsed, readings: [one, other] } : failed('unreadable')
}
