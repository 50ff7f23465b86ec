import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, families } from '../../../src/model'
import { apportion } from '../../../src/ui/why/apportion'
import { shownBridge } from '../../../src/ui/why/shownBridge'
import { anyScenario } from '../../model/scenarios'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0) || 0

describe('apportion', () => {
  it.each([
    { parts: [1.4, 1.4, 1.2], whole: 4, shown: [2, 1, 1] },
    { parts: [0.5, 0.5], whole: 1, shown: [1, 0] },
    { parts: [-0.6, 10.6], whole: 10, shown: [-1, 11] },
    { parts: [], whole: 0, shown: [] },
  ])('$parts come to $whole as $shown', ({ parts, whole, shown }) => {
    expect(apportion(parts, whole)).toEqual(shown)
  })

  it('adds up, and moves no part by a whole unit or more than rounding asks', () => {
    const parts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(parts, (exact) => {
        const whole = Math.round(sum(exact)) || 0
        const shown = apportion(exact, whole)
        expect(sum(shown)).toBe(whole)
        shown.forEach((part, index) => {
          expect(Math.abs(part - (exact[index] ?? 0))).toBeLessThanOrEqual(1.5)
        })
      }),
    )
  })
})

describe('a bridge on screen', () => {
  it('goes from one shown total to the other in steps that add up exactly', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(1, 0.87, 157.3), (scenario, usdRate) => {
        const { breakdowns } = compare(scenario)
        for (const other of families) {
          const { from, to, steps } = shownBridge(breakdowns.compose, breakdowns[other], usdRate)
          expect(from).toBe(Math.round(breakdowns.compose.total * usdRate))
          expect(to).toBe(Math.round(breakdowns[other].total * usdRate))
          expect(from + sum(steps.map(({ amount }) => amount))).toBe(to)
          expect(steps.every(({ amount }) => Number.isInteger(amount) && amount !== 0)).toBe(true)
          expect(steps.at(-1)?.to ?? from).toBe(to)
        }
      }),
      { numRuns: 200 },
    )
  })
})
