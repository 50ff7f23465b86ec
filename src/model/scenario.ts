// What is the question? Every input, and what the reader assumes otherwise than we do.
import { type AssumptionId, assumptions } from './assumptions/assumptions'
import { type PriceId, prices } from './assumptions/prices'
import { type InputId, inputIds, inputs, type ScenarioInputs } from './inputs'

export type OverrideId = AssumptionId | PriceId

/** A plain number keeps to the plausible range; a value beyond it has to say that it means to. */
export type Override = number | { readonly value: number; readonly outsideRange: true }

export type Overrides = Readonly<Partial<Record<OverrideId, Override>>>

export interface Scenario {
  readonly inputs: ScenarioInputs
  readonly overrides: Overrides
}

export const defaultInputs = Object.fromEntries(
  inputIds.map((id) => [id, inputs[id].default]),
) as unknown as ScenarioInputs

export const defaultScenario: Scenario = Object.freeze({
  inputs: Object.freeze(defaultInputs),
  overrides: Object.freeze({}),
})

export const isAssumptionId = (id: string): id is AssumptionId => Object.hasOwn(assumptions, id)
export const isPriceId = (id: string): id is PriceId => Object.hasOwn(prices, id)
export const isInputId = (id: string): id is InputId => Object.hasOwn(inputs, id)
