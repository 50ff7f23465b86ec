// What number did somebody mean? Read in their locale; where two readings are possible, refused rather than guessed.
import { currencySigns, withoutSign } from './currencySign'
import { multiplierPattern, timesOf } from './multiplier'
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

const failed = (problem: 'empty' | 'incomplete' | 'unreadable'): Unread => ({ ok: false, problem })

const read = (value: number): Parsed => ({ ok: true, value })

const partsOf = (locale: string, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, options).formatToParts(1234567.8)

/** Some write money with other signs than plain numbers. */
function notation(locale: string, currency: string | undefined) {
  const parts = partsOf(locale, currency ? { style: 'currency', currency } : {})
  const sign = (wanted: string, otherwise: string) => {
    const part = parts.find(({ type }) => type === wanted)
    return part ? plainNumber(part.value) || ' ' : otherwise
  }
  return { decimal: sign('decimal', '.'), group: sign('group', ',') }
}

/** 1,234,567 or, as in India, 12,34,567; at least one digit. */
function isGrouped(text: string, separator: string): boolean {
  const lengths = text.split(separator).map((part) => (/^\d+$/.test(part) ? part.length : 0))
  return /^[123](-3)*$|^[12](-2)*-3$/.test(lengths.join('-'))
}

/** Not a number where groups or fraction are none. */
function readBody(body: string, decimal: string, group: string, max: number): Parsed {
  if (/[.,٫]$/.test(body)) return failed('incomplete')
  const last = body.match(/[.,٫](?=[^.,٫]*$)/)?.[0] ?? ''
  const [integer = '', fraction = '0', ...more] = last ? body.split(last) : [body]
  const space = /[ ']/.exec(integer)?.[0]
  const between = space ?? (last === '.' ? ',' : '.')
  const isWhole = /^\d*$/.test(integer) || isGrouped(integer, between)
  const digits = integer.replaceAll(between, '')
  const asDecimal = isWhole && more.length === 0 ? Number(`${digits}.${fraction}`) : Number.NaN
  if (!last || last === '٫' || space || body.includes(between)) return read(asDecimal)
  const asGroups = Number(body.replaceAll(last, ''))
  const canGroup = isGrouped(body, last) && !body.startsWith('0')
  if (canGroup && (last === group || more.length > 0)) return read(asGroups)
  const isUsual = last === decimal || last !== group
  if (more.length > 0 || (isUsual && (!canGroup || asGroups > max))) return read(asDecimal)
  return { ok: false, problem: 'ambiguous', readings: [asDecimal, asGroups] }
}

/** Sign, digits, exponent, multiplier, and whatever words follow. */
const pattern = new RegExp(
  String.raw`^([+-]?)([\d.,٫' ]*\d[.,٫]?|[.,٫]\d+) ?(?:(e)(?!\p{L})([+-]?\d*))? ?(?:(${multiplierPattern})\.?)? ?(.*)$`,
  'u',
)

export function parseNumber(text: string, options: ParseOptions): Parsed {
  const { locale, units = [], currency, max = Infinity } = options
  const written = plainNumber(text)
  if (written === '') return failed('empty')
  const signs = currency ? currencySigns(locale, currency) : []
  const bare = withoutSign(written, signs)
  if (/^[+-]?[.,٫]?$/.test(bare)) return failed('incomplete')
  const [, sign, body = '', e, exponent = '', multiplier = '', words = ''] = pattern.exec(bare) ?? []
  const isUnit = units.some((unit) => plainNumber(unit).startsWith(words))
  // In other languages 'mil' and 'mi' mean something else.
  const isForeign = /^mil?$/.test(multiplier) && !/^(es|pt)/.test(locale)
  if (!body || isForeign || (words !== '' && !isUnit)) return failed('unreadable')
  if (e && !/\d/.test(exponent)) return failed('incomplete')
  const times = timesOf(multiplier)
  const scale = times * (e ? 10 ** Number(exponent) : 1) * (sign === '-' ? -1 : 1)
  const scaled = (value: number) => Number((value * scale).toPrecision(12)) + 0
  const { decimal, group } = notation(locale, currency)
  const parsed = readBody(body.trim(), decimal, group, max)
  if (parsed.ok) {
    const value = scaled(parsed.value)
    if (!Number.isFinite(value)) return failed('unreadable')
    // Of the kyat, K is the sign.
    const isSign = bare === written && signs.includes(multiplier)
    return isSign ? { ok: false, problem: 'ambiguous', readings: [value / times, value] } : read(value)
  }
  if (parsed.problem !== 'ambiguous') return parsed
  const [one, other] = parsed.readings.map(scaled) as [number, number]
  return Number.isFinite(one + other) ? { ...parsed, readings: [one, other] } : failed('unreadable')
}
