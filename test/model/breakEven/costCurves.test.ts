import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { type CostDriver, costCurves, costCurvesOf, families, inputs } from '../../../src/model'
import { sweep } from '../../../src/model/breakEven/sweep'
import { anyDriver, anyScenario, scenarioWith } from '../scenarios'

const points = 101

/** Half of them evenly apart and half crowded towards the least, where a wide range has most of its bends. */
const along = (driver: CostDriver): number[] => {
  const { min, max, kind } = inputs[driver]
  if (kind === 'count') return Array.from({ length: max - min + 1 }, (_, step) => min + step)
  const shares = Array.from({ length: points }, (_, step) => step / (points - 1))
  const values = [...shares, ...shares.map((share) => share ** 4)].map((share) => min + (max - min) * share)
  return [...new Set(values)].sort((a, b) => a - b)
}

it('is the same from a sweep as from every value by itself', () => {
  fc.assert(
    fc.property(anyScenario, anyDriver, (scenario, driver) => {
      const values = along(driver)
      const fromSweep = costCurvesOf(sweep(scenario, driver), values)
      const each = costCurves(scenario, driver, values)
      for (const family of families) {
        values.forEach((value, index) => {
          const [found, right] = [fromSweep[family][index] as number, each[family][index] as number]
          expect(Math.abs(found - right), `${family} at ${value}`).toBeLessThanOrEqual(1e-9 * right)
        })
      }
    }),
    { numRuns: 200 },
  )
})

it.each([
  ['computeSpend', 'works out nothing more where the totals run straight'],
  ['peakToAverage', 'works out every value of a curve'],
] as const)('%s: %s', (driver, _) => {
  const { min, max } = inputs[driver]
  const swept = sweep(scenarioWith({}), driver)
  const sampleAt = vi.fn(swept.sampleAt)
  const values = Array.from({ length: points }, (_, step) => min + ((max - min) * step) / (points - 1))
  costCurvesOf({ ...swept, sampleAt }, values)
  // Both ends are samples, whatever lies between.
  expect(sampleAt).toHaveBeenCalledTimes(driver === 'computeSpend' ? 2 : points)
})
