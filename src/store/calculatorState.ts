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
  setGrowth(id: GrowthId, growth: Fraction | null): void
  setSeed(seed: number): void
  /** What the chart shows is a way of looking, so it is no step to undo. */
  setCostDriver(driver: CostDriver): void
  load(scenario: Scenario, extras?: ScenarioExtras): void
  /** The author's scenario. What differs from the one before is taken over, here and in every step to undo; the rest stays as the reader has set it. */
  setPreset(scenario: Scenario, extras?: ScenarioExtras): void
  resetToPreset(): void
  resetToDefaults(): void
  undo(): void
  redo(): void
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
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What the loaded file said beside the scenario. */
  readonly extras: ScenarioExtras
  readonly presetExtras: ScenarioExtras
  readonly actions: CalculatorActions
}
