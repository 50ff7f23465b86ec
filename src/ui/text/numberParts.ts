// The pieces that number formats are put together from: a true minus, no negative zero, thousands as k.

/** Thousands and millions that a short form counts in. */
export const shortUnits = [
  { size: 1e6, mark: 'm' },
  { size: 1e3, mark: 'k' },
]

export const withTrueMinus = (parts: Intl.NumberFormatPart[], mark = ''): string => {
  const lastDigits = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction')
  return parts
    .map(
      ({ type, value }, index) => (type === 'minusSign' ? '−' : value) + (index === lastDigits ? mark : ''),
    )
    .join('')
}

/** -0 and what rounds to it are 0. */
export const roundTo = (value: number, step: number): number => Math.round(value / step) * step || 0
