import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  breakEvensOf,
  type CostDriver,
  cheapestChangesOf,
  costDrivers,
  defaultScenario,
  familyPairs,
  inputs,
  sweep,
} from '../../../src/model'
import { drawnSweep } from '../../../src/model/uncertainty/drawnSweep'
import { anyScenario } from '../scenarios'

const counted = costDrivers.filter((driver) => inputs[driver].kind === 'count')

it('finds along whole numbers what looking at every number finds', () => {
  fc.assert(
    fc.property(anyScenario, fc.constantFrom(...counted), (scenario, driver) => {
      const [every, drawn] = [sweep(scenario, driver), drawnSweep(scenario, driver)]
      for (const pair of familyPairs) expect(breakEvensOf(drawn, pair)).toEqual(breakEvensOf(every, pair))
      expect(cheapestChangesOf(drawn)).toEqual(cheapestChangesOf(every))
    }),
    { numRuns: 300 },
  )
}, 60_000)

it.each(['services', 'engineers'] satisfies CostDriver[])('looks at a third of all %s at most', (driver) => {
  expect(drawnSweep(defaultScenario, driver).samples.length).toBeLessThan(
    sweep(defaultScenario, driver).samples.length / 3,
  )
})
