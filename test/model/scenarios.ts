import fc from 'fast-check'
import {
  assumptions,
  type CostDriver,
  costDrivers,
  defaultScenario,
  type Family,
  type InputId,
  inputIds,
  inputs,
  type Override,
  type OverrideId,
  prices,
  type Scenario,
  type ScenarioInputs,
} from '../../src/model'

/** The default scenario with some inputs, and some overrides, changed. */
export const scenarioWith = (
  changed: Partial<ScenarioInputs>,
  overrides: Scenario['overrides'] = {},
): Scenario => ({ inputs: { ...defaultScenario.inputs, ...changed }, overrides })

/** A value within an input's range, its ends and its small values more often than chance would have them. */
export function inputValue(id: InputId): fc.Arbitrary<unknown> {
  const input = inputs[id]
  if (input.kind === 'flag') return fc.boolean()
  if (input.kind === 'choice') return fc.constantFrom(...input.options)
  const { min, max } = input
  if (input.kind === 'count')
    return fc.oneof(fc.integer({ min, max: Math.min(max, min + 20) }), fc.integer({ min, max }))
  const amount = fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }).map((share) => min + (max - min) * share ** 4),
  )
  return input.default === null ? fc.option(amount) : amount
}

const override: fc.Arbitrary<[OverrideId, Override]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...(Object.keys(assumptions) as (keyof typeof assumptions)[])),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(
      ([id, share]) =>
        [id, assumptions[id].low + (assumptions[id].high - assumptions[id].low) * share] as [
          OverrideId,
          Override,
        ],
    ),
  fc
    .tuple(
      fc.constantFrom(...(Object.keys(prices) as (keyof typeof prices)[])),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
    )
    .map(([id, factor]) => [id, prices[id].price * factor] as [OverrideId, Override]),
)

/** Any valid scenario. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  inputs: fc.record(
    Object.fromEntries(inputIds.map((id) => [id, inputValue(id)])),
  ) as unknown as fc.Arbitrary<ScenarioInputs>,
  overrides: fc.array(override, { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
})

export const anyDriver: fc.Arbitrary<CostDriver> = fc.constantFrom(...costDrivers)

export const anyPair = fc.constantFrom<[Family, Family]>(
  ['compose', 'paas'],
  ['paas', 'compose'],
  ['compose', 'kubernetes'],
  ['kubernetes', 'paas'],
)
