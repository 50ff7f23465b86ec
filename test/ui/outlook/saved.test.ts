import { describe, expect, it } from 'vitest'
import { defaultScenario, type Scenario, withInput } from '../../../src/model'
import { timeline } from '../../../src/model/time'
import { crossingOf, savedOf, savedSpan } from '../../../src/ui/outlook/saved'

const large: Scenario = [
  ['computeSpend', 20_000],
  ['services', 20],
  ['engineers', 12],
].reduce(
  (scenario, [input, value]) => withInput(scenario, input as 'services', value as number),
  defaultScenario,
)

describe('what a move has saved', () => {
  const found = timeline(large)
  const move = found.moves.find(({ to }) => to === 'kubernetes')
  const saved = savedOf(found, 'compose', 'kubernetes')

  it('begins with the work of moving and grows by what each month costs less', () => {
    const { running, oneOff } = found.months[0] ?? { running: null, oneOff: null }
    expect(saved[0]).toBeCloseTo(-(oneOff?.kubernetes ?? 0), 6)
    expect((saved[1] ?? 0) - (saved[0] ?? 0)).toBeCloseTo(
      (running?.compose ?? 0) - (running?.kubernetes ?? 0),
      6,
    )
  })

  it('crosses nothing within the month in which it pays back', () => {
    expect(move?.payback).toBe(9)
    expect(crossingOf(saved)).toBeGreaterThan(8)
    expect(crossingOf(saved)).toBeLessThanOrEqual(9)
  })

  it('is seen whole where it pays back, and at its beginning where it never does', () => {
    const { least, most } = savedSpan(found)
    expect(least).toBeLessThan(Math.min(...saved))
    expect(most).toBeGreaterThan(Math.max(...saved))
    const never = savedOf(found, 'compose', 'paas')
    expect(never[0]).toBeGreaterThan(least)
    expect(Math.min(...never)).toBeLessThan(least)
  })
})

it.each([
  [[-10, 10], 0.5],
  [[-10, -5, 0], 2],
  [[0, 3], 0],
  [[-1, -2], null],
])('%j comes to nothing after %s months', (saved, month) => {
  expect(crossingOf(saved)).toBe(month)
})
