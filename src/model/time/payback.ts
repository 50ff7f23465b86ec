// When has a move paid for itself, and in which month is it best made?
import type { Family } from '../assumptions/platform'
import type { Usd } from '../units'
import type { Month } from './months'

/** USD spent after 0, 1, 2 … months by who is there from the beginning, the work of getting there included. */
export function cumulativeOf(months: readonly Month[], family: Family): readonly Usd[] {
  const spent = [months[0]?.oneOff[family] ?? 0]
  for (const { running } of months) spent.push((spent.at(-1) as number) + running[family])
  return spent
}

/** Months until the one has cost no more than the other; 0 where it never did; null where it does not within the months. */
export function paybackMonth(months: readonly Month[], from: Family, to: Family): number | null {
  const stay = cumulativeOf(months, from)
  const after = cumulativeOf(months, to).findIndex((spent, month) => spent <= (stay[month] as number))
  return after < 0 ? null : after
}

export interface BestMove {
  /** The month at whose beginning to move; 0 is now. */
  readonly month: number
  /** USD by the last month, against staying. */
  readonly saves: Usd
}

/**
 * The month in which moving leaves least spent at the end of all months; the earliest of equals. null: staying does. The
 * work is priced as it is in the month of the move, when there may be more services to be moved and engineers to be taught.
 */
export function bestMove(months: readonly Month[], from: Family, to: Family): BestMove | null {
  let best: BestMove | null = null
  let saved = 0
  // From the last month backwards: what moving at its beginning, or at that of an earlier one, would still save.
  for (const { month, running, oneOff } of [...months].reverse()) {
    saved += running[from] - running[to]
    const saves = saved - oneOff[to]
    if (saves > 0 && saves >= (best?.saves ?? 0)) best = { month, saves }
  }
  return best
}
