// From one total on screen to another: steps in whole units of the currency that add up exactly, those of nothing left out.
import { bridge, type CostBreakdown, type CostLineId } from '../../model'
import { apportion } from './apportion'

export interface ShownStep {
  readonly line: CostLineId
  /** Whole units of the currency shown. */
  readonly amount: number
  /** The running total before and after it. */
  readonly from: number
  readonly to: number
}

export interface ShownBridge {
  readonly from: number
  readonly to: number
  readonly steps: readonly ShownStep[]
}

export function shownBridge(cheapest: CostBreakdown, other: CostBreakdown, usdRate: number): ShownBridge {
  const from = Math.round(cheapest.total * usdRate)
  const to = Math.round(other.total * usdRate)
  const exact = bridge(cheapest, other)
  const amounts = apportion(
    exact.map(({ amount }) => amount * usdRate),
    to - from,
  )
  let running = from
  const steps = exact.flatMap(({ line }, index): ShownStep[] => {
    const amount = amounts[index] ?? 0
    if (amount === 0) return []
    const before = running
    running += amount
    return [{ line, amount, from: before, to: running }]
  })
  return { from, to, steps }
}
