import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compare,
  costCurves,
  defaultScenario,
  referenceFamily,
  ScenarioError,
  totals,
  withInput,
} from '../../src/model'
import { anyDriver, anyScenario, inputValue, scenarioWith } from './scenarios'

describe('withInput', () => {
  it('replaces one input and nothing else while hours are estimated', () => {
    const replaced = withInput(defaultScenario, 'services', 9)
    expect(replaced).toEqual(scenarioWith({ services: 9 }))
    expect(defaultScenario.inputs.services).toBe(6)
  })

  it('carries given hours along at the same toil', () => {
    const scenario = scenarioWith({ opsHours: 40 })
    // base 4.5; variable = 6 × 1.25 × 0.6 + 5 × 0.25 + 40 × 5 ÷ 60 + 1.5 × (1500 ÷ 453.74 − 1) + 1.5
    const variable = 4.5 + 1.25 + 10 / 3 + 1.5 * (1500 / (0.776944 * 730 * 0.8) - 1) + 1.5
    const toil = (40 - 4.5) / variable
    expect(withInput(scenario, 'services', 8).inputs.opsHours).toBeCloseTo(40 + toil * 2 * 1.25 * 0.6, 9)
    expect(withInput(scenario, 'egressGb', 9000).inputs.opsHours).toBeCloseTo(40, 9)
  })

  it('leaves the hours to be asked for when the current platform changes', () =>
    expect(withInput(scenarioWith({ opsHours: 40 }), 'currentPlatform', 'paas').inputs.opsHours).toBe(40))

  it('keeps carried hours within the range of their input', () => {
    expect(withInput(scenarioWith({ opsHours: 900 }), 'services', 200).inputs.opsHours).toBe(1000)
    expect(withInput(scenarioWith({ opsHours: 0, services: 200 }), 'services', 1).inputs.opsHours).toBe(0)
  })

  it('is what the curve showed at that value', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, (scenario, driver) => {
        const [value] = fc.sample(
          inputValue(driver).filter((each) => each !== null),
          1,
        ) as [number]
        const curve = costCurves(scenario, driver, [value])
        const { breakdowns } = compare(withInput(scenario, driver, value as never))
        expect(breakdowns.kubernetes.total).toBe(curve.kubernetes[0])
        expect(breakdowns.compose.total).toBe(curve.compose[0])
      }),
    )
  })

  it('changes nothing when an input is set to what it is', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, (scenario, driver) => {
        fc.pre(scenario.inputs[driver] !== null)
        const same = totals(withInput(scenario, driver, scenario.inputs[driver] as never))
        const reference = referenceFamily(scenario)
        expect(same[reference]).toBeCloseTo(totals(scenario)[reference], 6)
      }),
    )
  })

  it.each([
    ['services', 0],
    ['services', 1.5],
    ['computeSpend', Number.NaN],
    ['computeSpend', '1500'],
    ['compose', 'eks'],
    ['opsHours', -1],
  ] as const)('refuses %s = %o and names it', (id, value) => {
    const attempt = () => withInput(defaultScenario, id, value as never)
    expect(attempt).toThrow(ScenarioError)
    expect(attempt).toThrow(expect.objectContaining({ field: id }))
  })
})
