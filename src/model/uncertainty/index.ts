// How sure the answer is, and for whom it would be another: views of the same comparison at other inputs.
export type { BreakEvenRange } from './breakEvenRange'
export type { PairRange } from './drawnBreakEvens'
export type { BandsAt } from './drawnTotals'
export { quantileOf, type Spread } from './draws'
export { type AxisRange, type MapAxis, placeOf, valueAt } from './mapAxis'
export type { BorderPoint, MapBorder, MapRegion } from './mapRegions'
export type { MapPoint } from './mapStacks'
export { type Band, samplingError } from './quantiles'
export { type Sensitivity, type SensitivityOptions, type Swing, sensitivity } from './sensitivity'
export {
  defaultDraws,
  type Simulation,
  type SimulationOptions,
  simulate,
  simulateInSlices,
} from './simulate'
export type { InSlices, Progress } from './slices'
export { type Uncertain, uncertainOf, valueNow } from './uncertain'
export {
  hereOf,
  type MapOptions,
  type MapPlace,
  mapTable,
  type WinnerMap,
  winnerMap,
  winnerMapInSlices,
} from './winnerMap'
