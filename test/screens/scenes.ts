// Which states is the calculator looked at in? Each a scenario, and what the reader does with it.

import type { Locator, Page } from 'playwright-core'
import { clouds, defaultScenario, findCheapestChanges, type Scenario } from '../../src/model'
import { findScenario, isKubernetesCheapest, spreadOfCrossings, withoutCrossings } from './findScenario'

export interface Scene {
  name: string
  scenario?: Scenario
  view?: 'compact'
  /** Other than the usual ones. */
  widths?: readonly number[]
  act?(calculator: Locator, page: Page): Promise<unknown>
}

const scenarioWith = (changed: Partial<Scenario['inputs']>): Scenario => ({
  inputs: { ...defaultScenario.inputs, ...changed },
  overrides: {},
})

/** One PaaS undercuts the others at any spend. */
const cheapThroughout = {
  compose: 'ec2',
  paas: 'railway',
  kubernetes: 'eks',
  opsHours: 200,
  loadedHourlyRate: 10,
} as const

/** Compute takes nearly all of each bar, so the other labels crowd at its end. */
const wideBars = scenarioWith({
  ...clouds.aws,
  computeSpend: 5_000,
  services: 1,
  engineers: 1,
  loadedHourlyRate: 20,
})

/** Where two of the three cost the same. */
function tied(): Scenario {
  const found = findCheapestChanges(defaultScenario, 'computeSpend')
  const at = found.kind === 'changes' ? found.changes[0]?.at : undefined
  if (at === undefined) throw new Error('The cheapest never changes')
  return scenarioWith({ computeSpend: at })
}

function kubernetesCheapest(): Scenario {
  const scenario = scenarioWith({ computeSpend: 20_000, services: 20, engineers: 12 })
  if (!isKubernetesCheapest(scenario)) throw new Error('Kubernetes is not the cheapest here')
  return scenario
}

export const scenes = (): Scene[] => [
  { name: 'default' },
  { name: 'crossings-close', scenario: findScenario(spreadOfCrossings) },
  { name: 'no-crossing', scenario: findScenario(withoutCrossings, cheapThroughout) },
  { name: 'wide-bars', scenario: wideBars },
  { name: 'tie', scenario: tied() },
  { name: 'kubernetes', scenario: kubernetesCheapest() },
  { name: 'paas-today', scenario: scenarioWith({ currentPlatform: 'paas' }) },
  {
    name: 'hours-moved',
    scenario: scenarioWith({ opsHours: 30 }),
    act: async (calculator) => {
      await calculator.getByRole('slider', { name: 'Services' }).focus()
      for (let press = 0; press < 3; press++) await calculator.press('PageUp')
    },
  },
  {
    name: 'error',
    act: async (calculator) => {
      await calculator.getByRole('textbox', { name: 'Services' }).fill('a few')
      await calculator.getByRole('textbox', { name: 'Compute spend' }).fill('999,999')
    },
  },
  {
    name: 'groups',
    act: (calculator) => calculator.getByRole('button', { name: 'More about your situation' }).click(),
  },
  {
    name: 'table',
    act: (calculator) => calculator.getByRole('button', { name: 'Show as table' }).first().click(),
  },
  {
    name: 'tooltip',
    act: async (calculator, page) => {
      const box = await calculator.locator('canvas').boundingBox()
      if (box) await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6)
    },
  },
  {
    name: 'opened',
    act: async (calculator) => {
      const closed = calculator.locator('[aria-expanded=false]')
      while ((await closed.count()) > 0) await closed.first().click()
      await calculator.getByRole('table', { name: 'What would change the answer' }).waitFor()
    },
  },
  { name: 'compact', view: 'compact', widths: [280, 360, 680] },
]
