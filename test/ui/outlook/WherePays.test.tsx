import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { presets } from '../../../demo/presets'
import { type CostDriver, defaultScenario, type Scenario, type ScenarioInputs } from '../../../src/model'
import { simulate } from '../../../src/model/uncertainty'
import { createFormats, FormatsContext } from '../../../src/ui'
import { namesOf } from '../../../src/ui/names'
import { paysLines } from '../../../src/ui/outlook/paysLines'
import { WherePays } from '../../../src/ui/outlook/WherePays'
import { draws } from './mountOutlook'

const formats = createFormats({ locale: 'en-US' })

/** The break-even at the values, the middle one of the draws, and what is said of the two. */
function mountWherePays(driver: CostDriver, set: Partial<ScenarioInputs>) {
  const scenario: Scenario = { inputs: { ...defaultScenario.inputs, ...set }, overrides: {} }
  const simulation = simulate(scenario, { draws, driver })
  render(
    <FormatsContext.Provider value={formats}>
      <WherePays
        scenario={scenario}
        simulation={simulation}
        names={namesOf(scenario.inputs, formats.words)}
      />
    </FormatsContext.Provider>,
  )
  const { at } = paysLines(scenario, driver, scenario.inputs[driver] as number)
  const middle = simulation.kubernetesPays?.band?.p50
  const said = screen.getByText(/lies between/).textContent
  return { at: at as number, middle: middle as number, said }
}

test.each<[string, CostDriver, Partial<ScenarioInputs>]>([
  ['higher', 'computeSpend', {}],
  ['lower', 'computeSpend', presets.solo],
])('says why the middle of the draws is %s than the answer', (word, driver, set) => {
  const { at, middle, said } = mountWherePays(driver, set)
  expect(word === 'higher' ? middle / at : at / middle).toBeGreaterThan(1.1)
  expect(said).toContain(
    `With every assumption at its value, as above, it is ${formats.driverValue(driver, at)}. Here all doubts count, and most draws that have one put it ${word}.`,
  )
})

test('says nothing of the two where they are near to each other', () => {
  const { at, middle, said } = mountWherePays('computeSpend', presets.shop)
  expect(Math.abs(middle - at) / at).toBeLessThan(0.1)
  expect(said).not.toContain('as above')
})

test('says nothing of a break-even at the values where there is none', () => {
  const { at, middle, said } = mountWherePays('services', {})
  expect(at).toBeNull()
  expect(middle).toBeGreaterThan(0)
  expect(said).not.toContain('as above')
})
