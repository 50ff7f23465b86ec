// What did a scenario of an earlier version of the model take for granted?
import type { OverrideId, Overrides, Scenario, ScenarioInputs } from '../../model'
import {
  assumptions,
  checkOverride,
  defaultScenario,
  isAssumptionId,
  modelVersion,
  type Override,
  prices,
} from '../../model'

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

/** A scenario that was written down, with what its writer left open. */
export interface Meant {
  /** As it was meant: with the defaults, assumptions and prices of the version it was written with. */
  readonly scenario: Scenario
  /** With those of today. */
  readonly today: Scenario
  /** What lies between the two. */
  readonly changes: readonly ModelChange[]
  readonly modelVersion: string
  /** False: written with figures that this calculator does not know, and read with today's. */
  readonly isKnownModel: boolean
}

interface Given {
  readonly inputs: Partial<ScenarioInputs>
  readonly overrides: Overrides
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
  given: Given,
  today: Scenario,
): ModelChange[] => [
  ...(Object.keys(inputs) as (keyof ScenarioInputs)[])
    .filter((id) => given.inputs[id] === undefined)
    .map((id) => ({ id, before: inputs[id], now: today.inputs[id] })),
  ...(Object.keys(values) as OverrideId[])
    .filter((id) => given.overrides[id] === undefined)
    .map((id) => ({ id, before: values[id], now: figureOf(id) })),
]

/** Expects what is valid; a text that names no version is of today's. */
export const asMeant = (
  given: Given,
  writtenWith = modelVersion,
  models: readonly EarlierModel[] = earlierModels,
): Meant => {
  const earlier = models.find(({ version }) => version === writtenWith)
  const today = { inputs: { ...defaultScenario.inputs, ...given.inputs }, overrides: given.overrides }
  return {
    scenario: earlier
      ? {
          inputs: { ...defaultScenario.inputs, ...earlier.inputs, ...given.inputs },
          overrides: { ...earlierOverrides(earlier), ...given.overrides },
        }
      : today,
    today,
    changes: earlier ? changesSince(earlier, given, today) : [],
    modelVersion: writtenWith,
    isKnownModel: earlier !== undefined || writtenWith === modelVersion,
  }
}
