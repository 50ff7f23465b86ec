// How much of a break-even's range comes from one uncertain value?
import type { Pair } from '../breakEven/crossings'
import type { Fraction } from '../units'
import { uniforms } from './draws'
import type { RangeId } from './range'
import type { Simulation } from './simulate'

/** Ranks from 0, equal values sharing the middle of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index)
  order.sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks: number[] = []
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] as number]
    while (end < order.length && values[order[end] as number] === value) end++
    for (let i = start; i < end; i++) ranks[order[i] as number] = (start + end - 1) / 2
  }
  return ranks
}

function squaredCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
  const [meanX, meanY] = [mean(xs), mean(ys)]
  let [xy, xx, yy] = [0, 0, 0]
  xs.forEach((x, index) => {
    const [dx, dy] = [x - meanX, (ys[index] as number) - meanY]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  })
  return xx === 0 || yy === 0 ? 0 : (xy * xy) / (xx * yy)
}

/**
 * The squared rank correlation between what was drawn and the break-even found, over the draws that have one. Draws are
 * independent, so the shares of all sum to about one, less what arises from several together. By chance alone a share
 * comes to one in as many as there were draws.
 */
export function explainedBy(
  { seed, uncertain, breakEvens }: Simulation,
  [first, second]: Pair,
): ((id: RangeId) => Fraction) | null {
  const range = breakEvens.find(({ families }) => families.includes(first) && families.includes(second))
  if (!range || range.found === 0) return null
  const isFound = (at: number) => !Number.isNaN(at)
  const ranks = ranksOf([...range.perDraw].filter(isFound))
  return (id) => {
    const spread = uncertain.find(({ subject }) => subject.id === id)
    if (!spread || spread.low === spread.high) return 0
    const next = uniforms(seed, id)
    const shares: number[] = []
    for (const at of range.perDraw) {
      const share = next()
      if (isFound(at)) shares.push(share)
    }
    return squaredCorrelation(shares, ranks)
  }
}
