// What follows from the scenario? Computed once for each, and shared by every view of it.
import {
  type BreakEvens,
  breakEvensOf,
  type CheapestChanges,
  type Comparison,
  type CostDriver,
  cheapestChangesOf,
  compare,
  costCurves,
  type Family,
  familyPairs,
  type Pair,
  type Scenario,
  sweep,
} from '../model'
import { memoizeAlongAxis } from './alongAxis'
import { axisValues } from './axisValues'
import type { CalculatorState } from './calculatorState'

export interface PairBreakEvens {
  readonly families: Pair
  readonly breakEvens: BreakEvens
}

export interface Curves {
  /** Ascending, every break-even point and both sides of every jump among them. */
  readonly values: readonly number[]
  readonly totals: Readonly<Record<Family, readonly number[]>>
}

const comparisons = new WeakMap<Scenario, Comparison>()

const sweeps = memoizeAlongAxis(sweep)

const cheapestChanges = memoizeAlongAxis((scenario, driver) => cheapestChangesOf(sweeps(scenario, driver)))

const pairBreakEvens = memoizeAlongAxis((scenario, driver): readonly PairBreakEvens[] =>
  familyPairs.map((families) => ({ families, breakEvens: breakEvensOf(sweeps(scenario, driver), families) })),
)

const curves = memoizeAlongAxis((scenario, driver): Curves => {
  const crossings = pairBreakEvens(scenario, driver).flatMap(({ breakEvens }) =>
    breakEvens.kind === 'crossings' ? breakEvens.crossings.map(({ at }) => at) : [],
  )
  const knots = sweeps(scenario, driver).samples.map(({ at }) => at)
  const values = axisValues(driver, [...knots, ...crossings])
  return { values, totals: costCurves(scenario, driver, values) }
})

/** While the driver itself is dragged every step starts from the drag's start, and so do the curves it moves along. */
const startOfAxis = ({ scenario, dragFrom, dragged }: CalculatorState, driver: CostDriver): Scenario =>
  dragFrom && dragged === driver ? dragFrom : scenario

export const selectComparison = ({ scenario }: CalculatorState): Comparison => {
  const comparison = comparisons.get(scenario) ?? compare(scenario)
  comparisons.set(scenario, comparison)
  return comparison
}

export const selectCheapestChanges = (state: CalculatorState): CheapestChanges =>
  cheapestChanges(startOfAxis(state, state.costDriver), state.costDriver)

/** The verdict's second sentence is about compute spend, whatever the axis shows. */
export const selectComputeChanges = (state: CalculatorState): CheapestChanges =>
  cheapestChanges(startOfAxis(state, 'computeSpend'), 'computeSpend')

/** For each two families, over the axis. */
export const selectBreakEvens = (state: CalculatorState): readonly PairBreakEvens[] =>
  pairBreakEvens(startOfAxis(state, state.costDriver), state.costDriver)

export const selectCurves = (state: CalculatorState): Curves =>
  curves(startOfAxis(state, state.costDriver), state.costDriver)
