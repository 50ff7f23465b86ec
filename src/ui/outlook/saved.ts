// What has been saved after so many months, against staying, by who moves now?
import { type Family, families } from '../../model'
import type { Timeline } from '../../model/time'

/** USD after 0, 1, 2 … months; below nothing while the work of moving is not yet paid back. */
export const savedOf = ({ cumulative }: Timeline, from: Family, to: Family): number[] =>
  cumulative[to].map((spent, month) => (cumulative[from][month] ?? 0) - spent)

/**
 * From the least to the most that is shown: all of the moves that pay back, and how those begin that never do, which then
 * leave the picture.
 */
export function savedSpan(found: Timeline): { least: number; most: number } {
  const { moves } = found
  const seen = moves.flatMap(({ from, to, payback }) => {
    const saved = savedOf(found, from, to)
    return payback === null ? saved.slice(0, 1) : saved
  })
  const [least, most] = [Math.min(0, ...seen), Math.max(0, ...seen)]
  return { least: least * 1.5, most: most > 0 ? most * 1.05 : Math.abs(least) || 1 }
}

/** Months until the sums cross, between two of them; null where they never do. */
export function crossingOf(saved: readonly number[]): number | null {
  const after = saved.findIndex((usd) => usd >= 0)
  if (after <= 0) return after < 0 ? null : 0
  const [before, then] = [saved[after - 1] as number, saved[after] as number]
  return after - 1 + before / (before - then)
}

/** Who stays first, then who moves. */
export const inOrder = (from: Family): Family[] => [from, ...families.filter((family) => family !== from)]
