// Which numbers hold in this scenario? Assumptions and prices after the reader's overrides, and the platforms compared.
import { type AssumptionId, assumptions } from './assumptions/assumptions'
import type { ComposePlatform, Family, KubernetesPlatform, PaasPlatform } from './assumptions/platform'
import { platforms } from './assumptions/platforms'
import { type PriceId, periodsPerMonth, prices } from './assumptions/prices'
import type { ScenarioInputs } from './inputs'
import { fastRecord } from './notation/fastRecord'
import { isAssumptionId, type OverrideId, type Overrides, type Scenario } from './scenario'

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

const assumptionIds = Object.keys(assumptions) as AssumptionId[]
const priceIds = Object.keys(prices) as PriceId[]

const publishedRates: Rates = {
  assumptions: fastRecord(assumptionIds, (id) => assumptions[id].value),
  prices: fastRecord(priceIds, (id) => prices[id].price),
  monthlyPrices: fastRecord(priceIds, (id) => prices[id].price * periodsPerMonth[prices[id].unit]),
}

const copyOf = (rates: Rates) => ({
  assumptions: fastRecord(assumptionIds, (id) => rates.assumptions[id]),
  prices: fastRecord(priceIds, (id) => rates.prices[id]),
  monthlyPrices: fastRecord(priceIds, (id) => rates.monthlyPrices[id]),
})
type OpenRates = ReturnType<typeof copyOf>

function setRate(rates: OpenRates, id: OverrideId, value: number): void {
  if (isAssumptionId(id)) {
    rates.assumptions[id] = value
  } else {
    rates.prices[id] = value
    rates.monthlyPrices[id] = value * periodsPerMonth[prices[id].unit]
  }
}

function resolveRates(overrides: Overrides): Rates {
  const rates = copyOf(publishedRates)
  for (const id of Object.keys(overrides) as OverrideId[]) {
    const override = overrides[id]
    if (override !== undefined) setRate(rates, id, typeof override === 'number' ? override : override.value)
  }
  return rates
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

/**
 * The same scenario with one override after another. All share one set of rates, which each call changes: what is
 * resolved holds until the next is asked for.
 */
export function resolveAlong(scenario: Scenario, id: OverrideId): (value: number) => ResolvedScenario {
  const rates = copyOf(ratesOf(scenario.overrides))
  const resolved = { ...resolve(scenario), rates }
  return (value) => {
    setRate(rates, id, value)
    return resolved
  }
}

/**
 * The same scenario with rates to be set one after another, for thousands of draws. What is resolved from it holds until
 * the next is set; only plain totals may be asked of it, because terms with their origin are remembered.
 */
export function withOpenRates(scenario: Scenario): {
  readonly scenario: Scenario
  readonly setRate: (id: OverrideId, value: number) => void
} {
  const rates = copyOf(ratesOf(scenario.overrides))
  const overrides = { ...scenario.overrides }
  resolvedRates.set(overrides, rates)
  return {
    scenario: { inputs: scenario.inputs, overrides },
    setRate: (id, value) => setRate(rates, id, value),
  }
}
