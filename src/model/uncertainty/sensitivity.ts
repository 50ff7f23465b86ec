// Which uncertain values move the gap between two platforms most, and how much of a break-even's range does each explain?
import { type Family, families } from '../assumptions/platform'
import type { Pair } from '../breakEven/crossings'
import { evaluateTotals } from '../compare'
import type { Totals } from '../comparison'
import { resolve } from '../resolve'
import type { Scenario } from '../scenario'
import type { Fraction, UsdPerMonth } from '../units'
import { explainedBy } from './explained'
import type { Ranges } from './range'
import { settler } from './settle'
import type { Simulation } from './simulate'
import { type Uncertain, uncertainOf } from './uncertain'

export interface SensitivityOptions {
  readonly ranges?: Ranges | undefined
  /** Left out: the cheapest and the runner-up. */
  readonly pair?: Pair | undefined
  /** How many are named. */
  readonly most?: number | undefined
  /** Of the same scenario and ranges, to explain its break-even of the pair. */
  readonly simulation?: Simulation | undefined
}

/** One uncertain value from low to high, all others at their values. */
export interface Swing extends Uncertain {
  readonly gapAtLow: UsdPerMonth
  readonly gapAtHigh: UsdPerMonth
  /** Between the least and the greatest gap at its low, its value and its high. */
  readonly width: UsdPerMonth
  /** Of the range of the pair's break-even, by itself; null without a simulation that has found one. */
  readonly explains: Fraction | null
}

export interface Sensitivity {
  readonly pair: Pair
  /** USD a month that the second of the pair costs more than the first. */
  readonly gap: UsdPerMonth
  /** Widest first; only those that move it. */
  readonly swings: readonly Swing[]
}

function nearestPair(found: Totals): Pair {
  const [first, second] = [...families].sort((a, b) => found[a] - found[b]) as [Family, Family]
  return [first, second]
}

/** Throws a ScenarioError. */
export function sensitivity(
  scenario: Scenario,
  { ranges, pair, most = 5, simulation }: SensitivityOptions = {},
): Sensitivity {
  const uncertain = uncertainOf(scenario, ranges)
  const settle = settler(scenario, uncertain)
  const totalsAt = (one: number, end: number) =>
    evaluateTotals(resolve(settle((index) => (index === one ? end : (uncertain[index] as Uncertain).value))))
  const now = totalsAt(-1, 0)
  const [first, second] = pair ?? nearestPair(now)
  const gapOf = (each: Totals) => each[second] - each[first]
  const gap = gapOf(now)

  const swings = uncertain
    .map((one, index) => {
      const gapAtLow = gapOf(totalsAt(index, one.low))
      const gapAtHigh = gapOf(totalsAt(index, one.high))
      const width = Math.max(gap, gapAtLow, gapAtHigh) - Math.min(gap, gapAtLow, gapAtHigh)
      return { ...one, gapAtLow, gapAtHigh, width }
    })
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width)
    .slice(0, most)

  const explains = simulation && explainedBy(simulation, [first, second])
  return {
    pair: [first, second],
    gap,
    swings: swings.map((swing) => ({ ...swing, explains: explains?.(swing.subject.id) ?? null })),
  }
}
