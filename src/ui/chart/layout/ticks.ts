// Which round values stand along an axis? 1, 2, 5, 10 …
const series = [1, 2, 5] as const

/** 3 × 10⁻⁴ rather than 0.00030000000000000003. */
const clean = (value: number): number => Number(value.toPrecision(12))

const exponentOf = (value: number): number => Math.floor(Math.log10(value) + 1e-9)

const seriesAround = (value: number): number[] => {
  const exponent = exponentOf(value)
  return [exponent - 1, exponent, exponent + 1].flatMap((power) =>
    series.map((digit) => clean(digit * 10 ** power)),
  )
}

/** The round value at or below; `value` is above 0. */
export const roundBelow = (value: number): number =>
  seriesAround(value).findLast((round) => round <= value * (1 + 1e-9)) ?? value

/** The round value at or above; `value` is above 0. */
export const roundAbove = (value: number): number =>
  seriesAround(value).find((round) => round >= value * (1 - 1e-9)) ?? value

export const isDecade = (value: number): boolean => {
  const power = Math.log10(value)
  return Math.abs(power - Math.round(power)) < 1e-9
}

/** Every 1, 2 and 5 of each power of ten from `min` (above 0) to `max`. */
export function logTicks(min: number, max: number): number[] {
  const ticks: number[] = []
  for (let power = exponentOf(min); power <= exponentOf(max); power++) {
    ticks.push(...series.map((digit) => clean(digit * 10 ** power)))
  }
  return ticks.filter((tick) => tick >= min * (1 - 1e-9) && tick <= max * (1 + 1e-9))
}

/** The round step that makes no more than so many spaces. */
export const linearStep = (range: number, atMost: number): number => roundAbove(range / Math.max(1, atMost))

export function linearTicks(min: number, max: number, step: number): number[] {
  const first = Math.ceil(min / step - 1e-9)
  const last = Math.floor(max / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => clean((first + index) * step))
}
