// What does the chart show of the scenarios that are pinned beside the reader's?
import type { Pin } from '../formats'
import type { CostDriver } from '../model'
import type { CalculatorState } from './calculatorState'
import { type Curves, selectCurves } from './curves'

const noPins: readonly Pin[] = []

interface Known {
  readonly driver: CostDriver
  readonly curves: readonly Curves[]
}

const known = new WeakMap<readonly Pin[], Known>()

/** The state as it would be with another scenario, at rest. */
export const withScenario = (state: CalculatorState, scenario: Pin['scenario']): CalculatorState => ({
  ...state,
  scenario,
  dragFrom: null,
  dragged: null,
})

/** In the order of the pins. */
export const selectPinnedCurves = (state: CalculatorState): readonly Curves[] => {
  const { costDriver: driver } = state
  const pins = state.extras.pins ?? noPins
  const before = known.get(pins)
  if (before?.driver === driver) return before.curves
  const curves = pins.map(({ scenario }) => selectCurves(withScenario(state, scenario)))
  known.set(pins, { driver, curves })
  return curves
}
