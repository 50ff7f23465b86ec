import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assumptions,
  checkInput,
  checkOverride,
  compare,
  families,
  prices,
  type Scenario,
  ScenarioError,
} from '../../src/model'
import { possibleRange } from '../../src/model/validate'
import { scenarioWith } from './scenarios'

describe('what would be right', () => {
  it.each([
    ['computeSpend', 19, 'computeSpend must be a number from 20 to 200000 USD/month'],
    ['services', 2.5, 'services must be a whole number from 1 to 200 services'],
    ['opsHours', 'x', 'opsHours must be a number from 0 to 1000 hours/month, or null for the estimate'],
    ['findingFit', 1, 'findingFit must be true or false'],
    ['kubernetesExperience', 'lots', 'kubernetesExperience must be one of none, some, production'],
    ['services', null, 'services must be a whole number from 1 to 200 services'],
    ['uptimeTarget', Number.POSITIVE_INFINITY, 'uptimeTarget must be a number from 99 to 99.99 percent'],
  ] as const)('%s = %o', (id, value, message) => expect(checkInput(id, value)).toBe(message))
  it.each([
    ['services', 200],
    ['opsHours', null],
    ['uptimeTarget', 99.99],
    ['paas', 'railway'],
  ] as const)('%s = %o is fine', (id, value) => expect(checkInput(id, value)).toBeNull())

  it('keeps overrides within what is plausible unless they say that they mean to leave it', () => {
    expect(checkOverride('packing.paas', 0.5)).toBeNull()
    expect(checkOverride('packing.paas', 0.1)).toContain('0.4 to 0.85')
    expect(checkOverride('packing.paas', { value: 0.1, outsideRange: true })).toBeNull()
    expect(checkOverride('packing.paas', { value: 0, outsideRange: true })).toContain('0.01 to 1')
    expect(checkOverride('gke-free-credit', -50)).toBeNull()
    expect(checkOverride('gcp-n2-standard-4', 0)).toContain('gcp-n2-standard-4 must be a number')
  })
})

describe('a scenario that cannot be answered', () => {
  const refused = (scenario: unknown) => {
    try {
      compare(scenario as Scenario)
    } catch (error) {
      if (error instanceof ScenarioError) return error.field
    }
    return 'answered'
  }
  it.each([
    ['no scenario', null, 'scenario'],
    ['no overrides', { inputs: scenarioWith({}).inputs }, 'scenario'],
    ['an input missing', { inputs: {}, overrides: {} }, 'computeSpend'],
    ['an input too many', { inputs: { ...scenarioWith({}).inputs, colour: 'red' }, overrides: {} }, 'colour'],
    ['NaN', scenarioWith({ engineers: Number.NaN }), 'engineers'],
    ['an override of nothing', { ...scenarioWith({}), overrides: { 'packing.moon': 1 } }, 'packing.moon'],
    ['an override out of range', scenarioWith({}, { 'packing.paas': 9 }), 'packing.paas'],
    [
      'an override that is no number',
      { ...scenarioWith({}), overrides: { 'packing.paas': 'half' } },
      'packing.paas',
    ],
  ])('%s names the field', (_, scenario, field) => expect(refused(scenario)).toBe(field))

  it('is never answered with NaN, however far the reader insists', () => {
    const ids = [...Object.keys(assumptions), ...Object.keys(prices)] as (
      | keyof typeof assumptions
      | keyof typeof prices
    )[]
    const end = fc.constantFrom('low', 'high' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), end), { maxLength: 6 }), (chosen) => {
        const overrides = Object.fromEntries(
          chosen.map(([id, side]) => [
            id,
            { value: possibleRange(id)[side as 'low' | 'high'], outsideRange: true },
          ]),
        )
        const { breakdowns } = compare({ ...scenarioWith({ opsHours: 30 }), overrides } as Scenario)
        for (const family of families) expect(Number.isFinite(breakdowns[family].total)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
