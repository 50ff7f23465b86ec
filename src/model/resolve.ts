// Which numbers hold in this scenario? Assumptions and prices after the reader's overrides, and the platforms compared.
import { type AssumptionId, assumptions } from './assumptions/assumptions'
import {
  type ComposePlatform,
  type Family,
  type KubernetesPlatform,
  type PaasPlatform,
  platforms,
} from './assumptions/platforms'
import { type PriceId, periodsPerMonth, prices } from './assumptions/prices'
import type { ScenarioInputs } from './inputs'
import { fastRecord } from './notation/fastRecord'
import type { Override, Overrides, Scenario } from './scenario'

export interface Rates {
  readonly assumptions: Readonly<Record<AssumptionId, number>>
  readonly prices: Readonly<Record<PriceId, number>>
  readonly monthlyPrices: Readonly<Record<PriceId, number>>
}

export interface ResolvedScenario {
  readonly inputs: ScenarioInputs
  readonly rates: Rates
  /** The platform that compute spend and ops hours are about. */
  readonly reference: Family
  readonly compose: ComposePlatform
  readonly paas: PaasPlatform
  readonly kubernetes: KubernetesPlatform
}

const overrideValue = (override: Override) => (typeof override === 'number' ? override : override.value)

function resolveRates(overrides: Overrides): Rates {
  const value = (id: AssumptionId | PriceId, otherwise: number) => {
    const override = overrides[id]
    return override === undefined ? otherwise : overrideValue(override)
  }
  const assumptionIds = Object.keys(assumptions) as AssumptionId[]
  const priceIds = Object.keys(prices) as PriceId[]
  const resolved = fastRecord(priceIds, (id) => value(id, prices[id].price))
  return {
    assumptions: fastRecord(assumptionIds, (id) => value(id, assumptions[id].value)),
    prices: resolved,
    monthlyPrices: fastRecord(priceIds, (id) => resolved[id] * periodsPerMonth[prices[id].unit]),
  }
}

// A sweep asks for the same overrides hundreds of times; scenarios are immutable, so their identity is enough.
const resolvedRates = new WeakMap<Overrides, Rates>()

function ratesOf(overrides: Overrides): Rates {
  const known = resolvedRates.get(overrides)
  if (known) return known
  const rates = resolveRates(overrides)
  resolvedRates.set(overrides, rates)
  return rates
}

export const referenceFamily = ({ inputs }: Scenario): Family =>
  inputs.currentPlatform === 'none' ? 'compose' : inputs.currentPlatform

export const resolve = (scenario: Scenario): ResolvedScenario => ({
  inputs: scenario.inputs,
  rates: ratesOf(scenario.overrides),
  reference: referenceFamily(scenario),
  compose: platforms[scenario.inputs.compose],
  paas: platforms[scenario.inputs.paas],
  kubernetes: platforms[scenario.inputs.kubernetes],
})
