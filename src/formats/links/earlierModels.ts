// What did a scenario of an earlier version of the model take for granted?
import type { OverrideId, Overrides, Scenario, ScenarioInputs } from '../../model'
import { assumptions, checkOverride, isAssumptionId, type Override, prices } from '../../model'

export interface EarlierModel {
  readonly version: string
  /** Defaults that were others then. */
  readonly inputs: Partial<ScenarioInputs>
  /** Values of assumptions and prices that were others then. */
  readonly values: Readonly<Partial<Record<OverrideId, number>>>
  /** In their order then, where that is no longer the order of today: packed links count on it. */
  readonly inputIds?: readonly string[]
  readonly overrideIds?: readonly string[]
}

/** One row for each version before today's; a test holds the rows to the figures that those versions had. */
export const earlierModels: readonly EarlierModel[] = []

export interface ModelChange {
  readonly id: keyof ScenarioInputs | OverrideId
  readonly before: unknown
  readonly now: unknown
}

/** What a model of today needs to be told to count with an earlier figure. */
const asOverride = (id: OverrideId, value: number): Override =>
  checkOverride(id, value) === null ? value : { value, outsideRange: true }

export const earlierOverrides = ({ values }: EarlierModel): Overrides =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, asOverride(id as OverrideId, value)]))

export const figureOf = (id: OverrideId): number =>
  isAssumptionId(id) ? assumptions[id].value : prices[id].price

/** What has become another since, as far as the scenario leaves it open. */
export const changesSince = (
  { inputs, values }: EarlierModel,
  given: { readonly inputs: Partial<ScenarioInputs>; readonly overrides: Overrides },
  today: Scenario,
): ModelChange[] => [
  ...(Object.keys(inputs) as (keyof ScenarioInputs)[])
    .filter((id) => given.inputs[id] === undefined)
    .map((id) => ({ id, before: inputs[id], now: today.inputs[id] })),
  ...(Object.keys(values) as OverrideId[])
    .filter((id) => given.overrides[id] === undefined)
    .map((id) => ({ id, before: values[id], now: figureOf(id) })),
]
