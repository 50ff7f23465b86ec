// What does the chart show along its axis? Curves and break-even points, for which only the chart and its table ask.
import { type BreakEvens, breakEvensOf, costCurvesOf, type Family, familyPairs, type Pair } from '../model'
import { memoizeAlongAxis } from './alongAxis'
import { axisValues } from './axisValues'
import type { CalculatorState } from './calculatorState'
import { startOfAxis, sweeps } from './selectors'

export interface PairBreakEvens {
  readonly families: Pair
  readonly breakEvens: BreakEvens
}

export interface Curves {
  /** Ascending, every break-even point and both sides of every jump among them. */
  readonly values: readonly number[]
  readonly totals: Readonly<Record<Family, readonly number[]>>
}

const pairBreakEvens = memoizeAlongAxis((scenario, driver): readonly PairBreakEvens[] =>
  familyPairs.map((families) => ({ families, breakEvens: breakEvensOf(sweeps(scenario, driver), families) })),
)

const curves = memoizeAlongAxis((scenario, driver): Curves => {
  const crossings = pairBreakEvens(scenario, driver).flatMap(({ breakEvens }) =>
    breakEvens.kind === 'crossings' ? breakEvens.crossings.map(({ at }) => at) : [],
  )
  const knots = sweeps(scenario, driver).samples.map(({ at }) => at)
  const values = axisValues(driver, [...knots, ...crossings])
  return { values, totals: costCurvesOf(sweeps(scenario, driver), values) }
})

/** For each two families, over the axis. */
export const selectBreakEvens = (state: CalculatorState): readonly PairBreakEvens[] =>
  pairBreakEvens(startOfAxis(state, state.costDriver), state.costDriver)

export const selectCurves = (state: CalculatorState): Curves =>
  curves(startOfAxis(state, state.costDriver), state.costDriver)
