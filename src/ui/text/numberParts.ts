// The pieces that number formats are put together from: a true minus, no negative zero, a mark for thousands.

/** A number's digits and signs in a locale. */
export type Format = (value: number) => string

/** What Intl makes costs milliseconds each, more than a hundred uses of it. */
export const onFirstUse = (make: () => Intl.NumberFormat | Intl.DateTimeFormat): Format => {
  let format: ReturnType<typeof make> | undefined
  return (value) => {
    format ??= make()
    return format.format(value)
  }
}

/**
 * What Intl says in American English. The first number that Intl formats on a page takes longer than everything else
 * before the first answer, because its tables are read for it.
 */
export const inEnglish =
  (digits: number, sign = ''): Format =>
  (value) => {
    const scale = 10 ** digits
    // By its decimals, so that 1.005 is as near to 1.01 as it looks.
    const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale
    return `${value < 0 ? '-' : ''}${sign}${`${rounded}`.replace(/\B(?<!\.\d*)(?=(\d{3})+\b)/g, ',')}`
  }

/** Whole dollars by their name. */
export const dollarsInEnglish: Format = (value) =>
  `${inEnglish(0)(value)} US ${Math.round(Math.abs(value)) === 1 ? 'dollar' : 'dollars'}`

/** Of milliseconds since 1970: Nov 5, 2026. */
export const dayInEnglish: Format = (time) => {
  const [, day, month, year] = new Date(time).toUTCString().split(' ')
  return `${month} ${Number(day)}, ${year}`
}

/** A whole number looks the same with more digits allowed, so the format that has none does for it. */
export const finer =
  (whole: Format, fine: Format): Format =>
  (value) =>
    (Number.isInteger(value) ? whole : fine)(value)

const lastDigit = /\p{Nd}(?=\P{Nd}*$)/u

/** Parts of a format would say more exactly where the mark belongs, at four times the price. */
export const formatted = (format: Format, value: number, mark = ''): string => {
  // Marks of direction are for texts that run from right to left, and ours do not.
  const text = format(value || 0)
    .replace(/\p{Bidi_Control}/gu, '')
    .replace('-', '−')
  return mark === '' ? text : text.replace(lastDigit, `$&${mark}`)
}

/** -0 and what rounds to it are 0. */
export const roundTo = (value: number, step: number): number => Math.round(value / step) * step || 0
