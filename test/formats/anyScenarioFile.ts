// Scenarios and the files they make, of every kind that the model admits.
import fc from 'fast-check'
import { serializeScenario } from '../../src/formats'
import {
  assumptions,
  type CostDriver,
  costDrivers,
  type Growth,
  growthBounds,
  growthIds,
  type Input,
  inputIds,
  inputs,
  type OverrideId,
  type Ranges,
  rangeBounds,
  rangeIds,
  type Scenario,
} from '../../src/model'

const inputValue = (input: Input): fc.Arbitrary<unknown> => {
  if (input.kind === 'flag') return fc.boolean()
  if (input.kind === 'choice') return fc.constantFrom(...input.options)
  const { kind, min, max } = input
  const value =
    kind === 'count' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((n) => n + 0)
  return input.default === null ? fc.option(value) : value
}

const anyInputs = fc.record(Object.fromEntries(inputIds.map((id) => [id, inputValue(inputs[id])])))

const anyOverride = fc
  .constantFrom(...(Object.keys(assumptions) as (keyof typeof assumptions)[]))
  .chain((id) => {
    const { low, high } = assumptions[id]
    const value = fc.double({ min: low, max: high, noNaN: true })
    const insisted = fc.constant({ value: assumptions[id].value, outsideRange: true as const })
    return fc.tuple(fc.constant<OverrideId>(id), fc.oneof(value, insisted))
  })

export const anyScenario = fc.record({
  inputs: anyInputs,
  overrides: fc.array(anyOverride, { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
}) as unknown as fc.Arbitrary<Scenario>

const anyPins = fc.array(fc.record({ name: fc.string(), scenario: anyScenario }), { maxLength: 4 })

const anyRange = fc.constantFrom(...rangeIds).chain((id) => {
  const { min, max, isCounted } = rangeBounds(id)
  const end = isCounted
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => value + 0)
  return fc.tuple(end, end).map(([a, b]) => [id, { low: Math.min(a, b), high: Math.max(a, b) }] as const)
})

const anyGrowth = fc.tuple(
  fc.constantFrom(...growthIds),
  fc.double({ ...growthBounds, noNaN: true }).map((value) => value + 0),
)

const anyExtras = fc.record(
  {
    name: fc.string(),
    author: fc.string(),
    notes: fc.string(),
    costDriver: fc.constantFrom<CostDriver>(...costDrivers),
    pins: anyPins,
    ranges: fc.array(anyRange, { maxLength: 4 }).map((entries): Ranges => Object.fromEntries(entries)),
    growth: fc.array(anyGrowth, { maxLength: 4 }).map((entries): Growth => Object.fromEntries(entries)),
    seed: fc.nat(4_294_967_295),
  },
  { requiredKeys: [] },
)

const stranger = fc.constantFrom('colour', 'x-tool', 'a.b')

export const anyValue = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))

/** A file with names that this version does not know, of any depth. */
export const anyFile = fc
  .tuple(anyScenario, anyExtras, fc.dictionary(stranger, anyValue))
  .map(([scenario, extras, fields]) => {
    const file = JSON.parse(serializeScenario(scenario, extras))
    return `${JSON.stringify({ ...file, ...fields }, null, 2)}\n`
  })
