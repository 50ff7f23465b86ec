// How far must labels in a row move so that none touches the next?
import { clamp } from './geometry'

export interface Wanted {
  /** Where its middle would be if it were alone. */
  readonly at: number
  readonly size: number
}

/**
 * The middles, in the given order and nearest to where they were wanted; null when they do not fit.
 * With the least distances taken off, this is least squares with an order to keep: pool adjacent violators.
 */
export function spread(wanted: readonly Wanted[], gap: number, from: number, to: number): number[] | null {
  const offsets: number[] = []
  wanted.forEach(({ size }, index) => {
    const before = wanted[index - 1]
    offsets.push(before ? (offsets[index - 1] ?? 0) + (before.size + size) / 2 + gap : 0)
  })
  const first = wanted[0]
  const last = wanted.at(-1)
  if (!first || !last) return []
  const lowest = from + first.size / 2
  const highest = to - last.size / 2 - (offsets.at(-1) ?? 0)
  if (lowest > highest) return null
  const pools: { sum: number; count: number }[] = []
  wanted.forEach(({ at }, index) => {
    let pool = { sum: at - (offsets[index] ?? 0), count: 1 }
    for (let before = pools.at(-1); before && before.sum / before.count > pool.sum / pool.count; ) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count }
      pools.pop()
      before = pools.at(-1)
    }
    pools.push(pool)
  })
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => clamp(sum / count, lowest, highest)))
    .map((middle, index) => middle + (offsets[index] ?? 0))
}
