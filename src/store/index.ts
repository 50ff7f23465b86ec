export { type AxisScale, axisScale } from './axisValues'
export type { CalculatorActions, CalculatorState } from './calculatorState'
export { type CalculatorStore, createCalculatorStore } from './createCalculatorStore'
export { rebaseScenario } from './rebase'
export {
  type Curves,
  type PairBreakEvens,
  selectBreakEvens,
  selectCheapestChanges,
  selectComparison,
  selectComputeChanges,
  selectCurves,
} from './selectors'
