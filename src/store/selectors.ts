// What follows from the scenario? Computed once for each, and shared by every view of it.
import {
  type CheapestChanges,
  type Comparison,
  type CostDriver,
  cheapestChangesOf,
  compare,
  type Scenario,
  sweep,
} from '../model'
import { memoizeAlongAxis } from './alongAxis'
import type { CalculatorState } from './calculatorState'

const comparisons = new WeakMap<Scenario, Comparison>()

export const sweeps = memoizeAlongAxis(sweep)

const cheapestChanges = memoizeAlongAxis((scenario, driver) => cheapestChangesOf(sweeps(scenario, driver)))

/** While the driver itself is dragged every step starts from the drag's start, and so do the curves it moves along. */
export const startOfAxis = (
  { scenario, dragFrom, dragged }: CalculatorState,
  driver: CostDriver,
): Scenario => (dragFrom && dragged === driver ? dragFrom : scenario)

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
