// The pieces that number formats are put together from: a true minus, no negative zero, thousands as k.

/** Thousands and millions that a short form counts in. */
export const shortUnits = [
  { size: 1e6, mark: 'm' },
  { size: 1e3, mark: 'k' },
]

const lastDigit = /\p{Nd}(?=\P{Nd}*$)/u

/** Parts of a format would say more exactly where the mark belongs, at four times the price. */
export const formatted = (format: Intl.NumberFormat, value: number, mark = ''): string => {
  const text = format.format(value || 0).replace('-', '−')
  return mark === '' ? text : text.replace(lastDigit, `$&${mark}`)
}

/** -0 and what rounds to it are 0. */
export const roundTo = (value: number, step: number): number => Math.round(value / step) * step || 0
