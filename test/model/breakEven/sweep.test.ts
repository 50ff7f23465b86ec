import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { inputs } from '../../../src/model'
import { continuousSweep, sampler, sweep } from '../../../src/model/breakEven/sweep'
import { pathAlong } from '../../../src/model/withInput'
import { anyDriver, anyScenario, scenarioWith } from '../scenarios'

it('has a sample on either side of every bend, as near as numbers allow', () => {
  fc.assert(
    fc.property(anyScenario, anyDriver, (scenario, driver) => {
      fc.pre(inputs[driver].kind !== 'count')
      const { samples } = sweep(scenario, driver)
      expect(samples[0]?.at).toBe(inputs[driver].min)
      expect(samples.at(-1)?.at).toBe(inputs[driver].max)
      samples.slice(1).forEach((sample, index) => {
        const before = samples[index] as (typeof samples)[number]
        expect(sample.at).toBeGreaterThan(before.at)
        if (sample.regime !== before.regime)
          expect(sample.at - before.at).toBeLessThanOrEqual(1e-9 * Math.max(1, sample.at))
      })
    }),
    { numRuns: 300 },
  )
})

it('needs no halving where a margin runs straight into its bend', () => {
  const pointAt = vi.fn(pathAlong(scenarioWith({}), 'computeSpend'))
  const { min, max } = inputs.computeSpend
  const { samples } = continuousSweep(sampler(pointAt), min, max)
  const bends = samples.filter(({ regime }, index) => index > 0 && regime !== samples[index - 1]?.regime)
  const coarse = 17
  expect(bends).toHaveLength(3)
  expect(pointAt.mock.calls.length).toBeGreaterThan(coarse)
  expect(pointAt.mock.calls.length).toBeLessThanOrEqual(coarse + 3 * bends.length)
})
