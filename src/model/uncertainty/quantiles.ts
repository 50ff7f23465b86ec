// Between which values do most draws lie, and where most densely?

/** One draw in ten lies below `p10`, half below `p50`, one in ten above `p90`. */
export interface Band {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}

/** The least value that at least the share of all does not exceed, so always one that was drawn. Expects order. */
const rankedAt = (sorted: Float64Array, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] as number

/** Expects values in order, at least one. */
export const bandOf = (sorted: Float64Array): Band => ({
  p10: rankedAt(sorted, 0.1),
  p50: rankedAt(sorted, 0.5),
  p90: rankedAt(sorted, 0.9),
})

/** The middle of the shortest stretch that holds half of all values; the first of equals. Expects order. */
export function densestOf(sorted: Float64Array): number {
  const half = Math.ceil(sorted.length / 2)
  let from = 0
  const length = (start: number) => (sorted[start + half - 1] as number) - (sorted[start] as number)
  for (let start = 1; start + half <= sorted.length; start++) if (length(start) < length(from)) from = start
  return (sorted[from] as number) + length(from) / 2
}

/** The value that occurs most often; of equals the one nearest to the middle. Expects order. */
export function commonestOf(sorted: Float64Array): number {
  const middle = rankedAt(sorted, 0.5)
  let [commonest, most] = [middle, 0]
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const value = sorted[start] as number
    while (sorted[end] === value) end++
    const isNearer = Math.abs(value - middle) < Math.abs(commonest - middle)
    if (end - start > most || (end - start === most && isNearer)) [commonest, most] = [value, end - start]
  }
  return commonest
}

/** By how much a share found in so many draws may be off, in one case of three: its standard error. */
export const samplingError = (share: number, draws: number): number =>
  Math.sqrt((share * (1 - share)) / draws)
