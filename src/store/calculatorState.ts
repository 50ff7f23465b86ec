// What does one calculator know, and what can be done to it?
import type { ScenarioExtras } from '../formats'
import type {
  CostDriver,
  CurrentPlatform,
  Fraction,
  GrowthId,
  InputId,
  Override,
  OverrideId,
  Range,
  RangeId,
  Ranges,
  Scenario,
  ScenarioInputs,
  Trio,
} from '../model'

export interface CalculatorActions {
  /** Expects a valid value (`checkInput`). While dragging every step starts from the drag's start. */
  setInput<Id extends InputId>(id: Id, value: ScenarioInputs[Id]): void
  /** What follows, up to `endDrag`, is one step to undo. */
  startDrag(): void
  endDrag(): void
  /** Back to where the drag began, as if it had not been. */
  cancelDrag(): void
  /** All three platforms at once. */
  chooseTrio(trio: Trio): void
  /** Ops hours are the model's to estimate again. */
  estimateOpsHours(): void
  /** Hours do not carry over to another platform; these are the answer to the question asked. */
  setCurrentPlatform(platform: CurrentPlatform, opsHours: number | null): void
  setOverride(id: OverrideId, override: Override): void
  clearOverride(id: OverrideId): void
  clearOverrides(): void
  /** Expects what is valid (`checkRange`, `checkGrowth`, `checkSeed`); null takes it back. */
  setRange(id: RangeId, range: Range | null): void
  /** The range and the value that stands for it, in one step to undo. */
  setInputRange(id: CostDriver, range: Range, value: number): void
  setGrowth(id: GrowthId, growth: Fraction | null): void
  setSeed(seed: number): void
  /** Found out about the question, not part of it: no step to undo. */
  tellLikelihood(likelihood: Likelihood): void
  /** What the chart shows is a way of looking, so it is no step to undo. */
  setCostDriver(driver: CostDriver): void
  load(scenario: Scenario, extras?: ScenarioExtras): void
  /** The author's scenario. What differs from the one before is taken over, here and in every step to undo; the rest stays as the reader has set it. */
  setPreset(scenario: Scenario, extras?: ScenarioExtras): void
  /** Inputs, assumptions, ranges, growth and the seed, with the name and notes; pins stay. */
  resetToPreset(): void
  resetToDefaults(): void
  undo(): void
  redo(): void
}

/** How sure the answer to a question is, once somebody has worked it out. */
export interface Likelihood {
  readonly scenario: Scenario
  readonly ranges: Ranges | undefined
  readonly seed: number | undefined
  /** A sentence in the reader's language, and of which locale that was. */
  readonly said: string
  readonly locale: string
  /** The next one is on its way whenever the question changes. */
  readonly isFollowed: boolean
}

export interface CalculatorState {
  readonly scenario: Scenario
  /** The author's. */
  readonly preset: Scenario
  readonly costDriver: CostDriver
  /** The scenario at the drag's start. */
  readonly dragFrom: Scenario | null
  /** The input being dragged, once it has moved. */
  readonly dragged: InputId | null
  /** Of the last question it was worked out for, which may be another one. */
  readonly likelihood: Likelihood | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What the loaded file said beside the scenario. */
  readonly extras: ScenarioExtras
  readonly presetExtras: ScenarioExtras
  readonly actions: CalculatorActions
}
