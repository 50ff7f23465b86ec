// Which lines make one platform dearer than another? Steps that add up to the difference.
import type { CostBreakdown, CostLineId } from '../comparison'
import type { UsdPerMonth } from '../units'

export interface BridgeStep {
  readonly line: CostLineId
  /** What the line adds on the way; negative where it takes away. */
  readonly amount: UsdPerMonth
}

/** From one breakdown to another, largest step first; lines that are the same are left out. */
export function bridge(from: CostBreakdown, to: CostBreakdown): readonly BridgeStep[] {
  return from.lines
    .map(({ id, amount }, index) => ({ line: id, amount: (to.lines[index]?.amount ?? 0) - amount }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
}
