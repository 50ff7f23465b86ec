import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario, serializeScenario } from '../../src/formats'
import {
  assumptions,
  type CostDriver,
  costDrivers,
  defaultScenario,
  type Input,
  inputIds,
  inputs,
  type OverrideId,
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

const anyScenario = fc.record({
  inputs: anyInputs,
  overrides: fc.array(anyOverride, { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
}) as unknown as fc.Arbitrary<Scenario>

const anyExtras = fc.record(
  {
    name: fc.string(),
    author: fc.string(),
    notes: fc.string(),
    costDriver: fc.constantFrom<CostDriver>(...costDrivers),
  },
  { requiredKeys: [] },
)

const stranger = fc.constantFrom('ranges', 'growth', 'seed', 'pins', 'colour', 'x-tool', 'a.b')

const anyValue = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))

/** A file with names that this version does not know, of any depth. */
const anyFile = fc
  .tuple(anyScenario, anyExtras, fc.dictionary(stranger, anyValue))
  .map(([scenario, extras, fields]) => {
    const file = JSON.parse(serializeScenario(scenario, extras))
    return `${JSON.stringify({ ...file, ...fields }, null, 2)}\n`
  })

test('a file is written back letter for letter', () => {
  fc.assert(
    fc.property(anyFile, (text) => {
      const result = parseScenario(text)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      const again = JSON.parse(serializeScenario(result.scenario, result))
      expect(again).toEqual(JSON.parse(text))
      const once = serializeScenario(result.scenario, result)
      const second = parseScenario(once)
      expect(second.ok && serializeScenario(second.scenario, second)).toBe(once)
    }),
    { numRuns: 300 },
  )
})

test('a scenario survives the way through a file', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const result = parseScenario(serializeScenario(scenario))
      expect(result.ok && result.scenario).toEqual(JSON.parse(JSON.stringify(scenario)))
    }),
    { numRuns: 300 },
  )
})

const whole = serializeScenario(
  { ...defaultScenario, overrides: { 'packing.paas': 0.7, 'gke.controlPlane': 0 } as Scenario['overrides'] },
  { name: 'Shop', costDriver: 'services' },
)

const damage = fc.oneof(
  fc
    .tuple(fc.nat(whole.length), fc.string({ maxLength: 6 }))
    .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at)),
  fc
    .tuple(fc.nat(whole.length), fc.nat(40))
    .map(([at, length]) => whole.slice(0, at) + whole.slice(at + length)),
  fc
    .tuple(fc.constantFrom('null', '[]', '{}', '1e999', '-1', '"x"', 'true', '{"__proto__":1}'), fc.nat(40))
    .map(([value, nth]) => {
      let seen = 0
      return whole.replace(/: ("[^"]*"|[\w.]+)/g, (all) => (seen++ === nth ? `: ${value}` : all))
    }),
  fc.json().map((json) => json),
  fc.string(),
)

test('a thousand damaged files are read or refused, never thrown at, and each refusal names a field', () => {
  fc.assert(
    fc.property(damage, (text) => {
      const result = parseScenario(text)
      if (result.ok) return
      expect(result.problems.length).toBeGreaterThan(0)
      for (const { field, message } of result.problems) {
        expect(field).not.toBe('')
        expect(message.length).toBeGreaterThan(10)
      }
    }),
    { numRuns: 1_000 },
  )
})
