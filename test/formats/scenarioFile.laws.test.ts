import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScenario, serializeScenario } from '../../src/formats'
import { defaultScenario, type Scenario } from '../../src/model'
import { anyFile, anyScenario } from './anyScenarioFile'

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
