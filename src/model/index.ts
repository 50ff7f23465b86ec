// The engine: a scenario in, its comparison and break-even points out. No DOM, no state.
export { type Assumption, type AssumptionId, assumptions, dataReadOn } from './assumptions/assumptions'
export { type Family, families } from './assumptions/platform'
export {
  type ComposeId,
  type KubernetesId,
  type PaasId,
  type PlatformId,
  platformIds,
  platforms,
} from './assumptions/platforms'
export { priceRegions } from './assumptions/priceRegions'
export { type Price, type PriceId, prices } from './assumptions/prices'
export {
  type BreakEvens,
  breakEvensOf,
  type CheapestChange,
  type CheapestChanges,
  cheapestChangesOf,
  familyPairs,
  findBreakEvens,
  findCheapestChanges,
} from './breakEven/breakEvens'
export { costCurves, costCurvesOf } from './breakEven/costCurves'
export type { Crossing, Pair } from './breakEven/crossings'
export { type Sweep, sweep } from './breakEven/sweep'
export { type CloudId, cloudIds, cloudOf, clouds, type Trio } from './clouds'
export { aCent, cheapestFamilies, compare, totals } from './compare'
export {
  type Cheapest,
  type Comparison,
  type CostBreakdown,
  type CostLine,
  type CostLineId,
  costLineIds,
  type Totals,
} from './comparison'
export { type ComputeAt, computeAt } from './computeAt'
export { type Gate, type GateId, gateIds } from './gates'
export {
  type CostDriver,
  type CurrentPlatform,
  costDrivers,
  currentPlatforms,
  type Experience,
  experiences,
  type Input,
  type InputId,
  inputIds,
  inputs,
  type NumericInput,
  type ScenarioInputs,
} from './inputs'
export { evaluateFactors, type Factor, type Operation, type Reference, type Term } from './notation/factor'
export { referenceFamily } from './resolve'
export {
  defaultScenario,
  isAssumptionId,
  isInputId,
  isPriceId,
  type Override,
  type OverrideId,
  type Overrides,
  type Scenario,
} from './scenario'
export {
  checkGrowth,
  type Growth,
  type GrowthId,
  growthBounds,
  growthIds,
} from './time/growth'
export {
  checkRange,
  checkSeed,
  defaultSeed,
  greatestSeed,
  isRangeId,
  type Range,
  type RangeId,
  type Ranges,
  rangeBounds,
  rangeIds,
} from './uncertainty/range'
export type { Fraction } from './units'
export {
  checkInput,
  checkOverride,
  plausibleRange,
  possibleRange,
  ScenarioError,
  validateScenario,
} from './validate'
export { modelVersion } from './version'
export { type BridgeStep, bridge } from './why/bridge'
export {
  type Complexity,
  complexity,
  type MovingPart,
  movingParts,
  type Return,
  returns,
} from './why/complexity'
export {
  byDistance,
  type Flip,
  type FlipSubject,
  findFlip,
  findFlips,
  flipSubjects,
  type NoFlip,
} from './why/flips'
export { type Member, type MemberId, memberAt, memberIds } from './why/members'
export { judgeRuleOfThumb, type RuleOfThumb, type RuleVerdict, ruleOfThumb } from './why/ruleOfThumb'
export { type Leaning, leanings, type Signal, type SignalId, signalIds, signals } from './why/signals'
export { withInput } from './withInput'
