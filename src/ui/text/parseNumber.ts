// What number did somebody mean? Read in their locale; where two readings are possible, refused rather than guessed.

export type Parsed = { readonly ok: true; readonly value: number } | Unread

export type Unread =
  /** `incomplete`: may still become a number. */
  | { readonly ok: false; readonly problem: 'empty' | 'incomplete' | 'unreadable' }
  | { readonly ok: false; readonly problem: 'ambiguous'; readonly readings: readonly [number, number] }

export interface ParseOptions {
  readonly locale: string
  /** Words that may follow the number, or the beginning of one. */
  readonly units?: readonly string[]
  /** A reading beyond it cannot be meant. */
  readonly max?: number
}

const failed = (problem: 'empty' | 'incomplete' | 'unreadable'): Parsed => ({ ok: false, problem })

function notation(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8)
  const digits = new Intl.NumberFormat(locale, { useGrouping: false })
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: parts.find(({ type }) => type === 'group')?.value ?? ',',
    digits: Array.from({ length: 10 }, (_, digit) => digits.format(digit)),
  }
}

/** Latin digits, one kind of space, minus and apostrophe. */
function plain(text: string, digits: readonly string[]): string {
  const latin = [...text.normalize('NFKC')].map((character) => {
    const digit = digits.indexOf(character)
    return digit < 0 ? character : String(digit)
  })
  return latin.join('').replace(/[−–]/g, '-').replace(/’/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

const groupedBy = (separator: string, text: string): boolean => {
  const [first = '', ...rest] = text.split(separator)
  return /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part))
}

const withoutSeparator = (text: string, separator: string): string => text.replaceAll(separator, '')

/** Digits with at most one kind of separator left in them. */
function readOneSeparator(
  text: string,
  separator: string,
  decimal: string,
  group: string,
  max: number,
): Parsed {
  const grouped = groupedBy(separator, text)
  const pieces = text.split(separator).length
  const asGroups = Number(withoutSeparator(text, separator))
  if (pieces > 2) return grouped ? { ok: true, value: asGroups } : failed('unreadable')
  const asDecimal = Number(text.replace(separator, '.'))
  const canGroup = grouped && !text.startsWith('0')
  if (separator === group && canGroup) return { ok: true, value: asGroups }
  const decimalIsUsual = separator === decimal || separator !== group
  if (decimalIsUsual && (!canGroup || asGroups > max)) return { ok: true, value: asDecimal }
  return { ok: false, problem: 'ambiguous', readings: [asDecimal, asGroups] }
}

function readBody(body: string, decimal: string, group: string, max: number): Parsed {
  const spaced = body.includes(' ') ? ' ' : "'"
  const whole = body.split(/[.,]/)[0] ?? ''
  if (whole.includes(spaced) && !groupedBy(spaced, whole)) return failed('unreadable')
  const text = whole.includes(spaced) ? withoutSeparator(body, spaced) : body
  if (/[ ']/.test(text)) return failed('unreadable')
  if (/[.,]$/.test(text)) return failed('incomplete')
  const lastSeparator = text.match(/[.,](?=[^.,]*$)/)?.[0]
  if (!lastSeparator) return { ok: true, value: Number(text) }
  const other = lastSeparator === '.' ? ',' : '.'
  if (whole.includes(spaced)) return { ok: true, value: Number(text.replace(lastSeparator, '.')) }
  if (!text.includes(other)) return readOneSeparator(text, lastSeparator, decimal, group, max)
  const [integer = '', fraction = '', ...more] = text.split(lastSeparator)
  if (more.length > 0 || !groupedBy(other, integer)) return failed('unreadable')
  return { ok: true, value: Number(`${withoutSeparator(integer, other)}.${fraction}`) }
}

const multipliers: Record<string, number> = { k: 1e3, m: 1e6 }

/** Sign, digits, exponent, multiplier, and whatever words follow. */
const pattern = /^([+-]?)([\d.,' ]*\d[.,]?|[.,]\d+)\s*(?:(e)([+-]?\d*))?\s*(?:([km])(?![a-z]))?\s*(.*)$/

export function parseNumber(text: string, { locale, units = [], max = Infinity }: ParseOptions): Parsed {
  const { decimal, group, digits } = notation(locale)
  const written = plain(text, digits)
  if (written === '') return failed('empty')
  const bare = written
    .replace(/\p{Sc}/gu, '')
    .replace(/\b(?:usd|us)\b/g, '')
    .trim()
  if (/^[+-]?[.,]?$/.test(bare)) return failed('incomplete')
  const match = pattern.exec(bare)
  if (!match) return failed('unreadable')
  const [, sign = '', body = '', e, exponent = '', multiplier = '', words = ''] = match
  if (words !== '' && !units.some((unit) => unit.startsWith(words))) return failed('unreadable')
  if (e && !/\d/.test(exponent)) return failed('incomplete')
  const scale = (multipliers[multiplier] ?? 1) * (e ? 10 ** Number(exponent) : 1) * (sign === '-' ? -1 : 1)
  const scaled = (value: number) => Number((value * scale).toPrecision(12)) || 0
  const read = readBody(body.trim(), decimal, group, max)
  if (read.ok)
    return Number.isFinite(scaled(read.value))
      ? { ok: true, value: scaled(read.value) }
      : failed('unreadable')
  if (read.problem !== 'ambiguous') return read
  return { ...read, readings: [scaled(read.readings[0]), scaled(read.readings[1])] }
}
