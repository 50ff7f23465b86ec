import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breakEvensOf,
  costCurves,
  findBreakEvens,
  findCheapestChanges,
  inputs,
  totals,
  withInput,
} from '../../../src/model'
import { sweep } from '../../../src/model/breakEven/sweep'
import { anyDriver, anyPair, anyScenario, scenarioWith } from '../scenarios'

const crossingsAt = (found: ReturnType<typeof findBreakEvens>) =>
  found.kind === 'crossings' ? found.crossings.map(({ at }) => at) : found.kind

describe('break-evens of the defaults', () => {
  it.each([
    [['compose', 'paas'], 420.374],
    [['compose', 'kubernetes'], 9522.597],
    [['paas', 'kubernetes'], 5376.312],
  ] as const)('%o over compute spend', (pair, at) => {
    const found = findBreakEvens(scenarioWith({}), 'computeSpend', pair)
    expect(crossingsAt(found)).toEqual([expect.closeTo(at, 2)])
  })
  it('says who is cheaper on either side, whichever way the pair is asked', () => {
    const crossing = { at: expect.closeTo(420.37, 1), cheaperBelow: 'paas', cheaperAbove: 'compose' }
    for (const pair of [
      ['compose', 'paas'],
      ['paas', 'compose'],
    ] as const) {
      expect(findBreakEvens(scenarioWith({}), 'computeSpend', pair)).toEqual({
        kind: 'crossings',
        crossings: [crossing],
      })
    }
  })
  it('finds whole numbers of services', () =>
    expect(crossingsAt(findBreakEvens(scenarioWith({}), 'services', ['compose', 'paas']))).toEqual([20]))
  it('finds two where a discount first narrows and then widens the gap', () =>
    expect(crossingsAt(findBreakEvens(scenarioWith({}), 'commitmentDiscount', ['compose', 'paas']))).toEqual([
      expect.closeTo(0.19348, 4),
      expect.closeTo(0.53909, 4),
    ]))
  it('finds none where one is cheaper throughout', () =>
    expect(findBreakEvens(scenarioWith({}), 'egressGb', ['compose', 'kubernetes'])).toEqual({
      kind: 'none',
      cheaper: 'compose',
    }))
  it('finds none along an input that costs nothing', () =>
    expect(findBreakEvens(scenarioWith({}), 'dailyActiveUsers', ['paas', 'kubernetes'])).toEqual({
      kind: 'none',
      cheaper: 'paas',
    }))
  it('finds the jump at the second host', () => {
    // Outages grow shorter there, and the host costs 0.776944 × 730 h after the 20 % off for a full month.
    const scenario = scenarioWith({ downtimeCost: 200, services: 10 })
    const found = findBreakEvens(scenario, 'computeSpend', ['compose', 'paas'])
    expect(crossingsAt(found)).toContainEqual(expect.closeTo(0.776944 * 730 * 0.8, 6))
  })
  it('calls it a tie where totals are the same everywhere', () => {
    const tied = { ...sweep(scenarioWith({}), 'teams') }
    const samples = tied.samples.map((sample) => ({
      ...sample,
      totals: { ...sample.totals, paas: sample.totals.compose + 0.004 },
    }))
    expect(breakEvensOf({ ...tied, samples }, ['compose', 'paas'])).toEqual({ kind: 'tie' })
  })
})

describe('laws of every break-even', () => {
  const gapAt =
    (
      scenario: Parameters<typeof totals>[0],
      driver: Parameters<typeof findBreakEvens>[1],
      [a, b]: readonly ['compose' | 'paas' | 'kubernetes', 'compose' | 'paas' | 'kubernetes'],
    ) =>
    (at: number) => {
      const each = totals(withInput(scenario, driver, at as never))
      return each[a] - each[b]
    }

  it('is in order, alternates, and is where totals agree or jump past each other', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, anyPair, (scenario, driver, pair) => {
        const found = findBreakEvens(scenario, driver, pair)
        fc.pre(found.kind === 'crossings')
        const gap = gapAt(scenario, driver, pair)
        const { min, max, kind } = inputs[driver]
        found.crossings.forEach(({ at, cheaperBelow, cheaperAbove }, index) => {
          expect(at).toBeGreaterThanOrEqual(min)
          expect(at).toBeLessThanOrEqual(max)
          expect([cheaperBelow, cheaperAbove].sort()).toEqual([...pair].sort())
          const next = found.crossings[index + 1]
          if (next) {
            expect(next.at).toBeGreaterThan(at)
            expect(next.cheaperBelow).toBe(cheaperAbove)
          }
          const side = cheaperAbove === pair[0] ? -1 : 1
          if (kind === 'count') {
            expect(Math.sign(gap(at))).toBe(side)
          } else if (Math.abs(gap(at)) > 0.01) {
            const below = gap(Math.max(min, at - 1e-6 * at))
            const above = gap(Math.min(max, at + 1e-6 * at))
            expect(Math.sign(below) * Math.sign(above)).toBe(-1)
          }
        })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('is not missed: a scan of 20,000 points finds no change of order that was not found', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, anyPair, (scenario, driver, pair) => {
        const found = findBreakEvens(scenario, driver, pair)
        const places = found.kind === 'crossings' ? found.crossings.map(({ at }) => at) : []
        const { min, max, kind } = inputs[driver]
        const points = kind === 'count' ? max - min + 1 : 20_000
        const values = Array.from({ length: points }, (_, index) => {
          const share = index / (points - 1)
          if (kind === 'count') return min + index
          return min > 0 && max / min > 100
            ? Math.min(max, min * (max / min) ** share)
            : min + (max - min) * share
        })
        const curves = costCurves(scenario, driver, values)
        const [a, b] = [curves[pair[0]], curves[pair[1]]]
        let last = -1
        const scanned: number[] = []
        values.forEach((value, index) => {
          const gap = (a[index] as number) - (b[index] as number)
          if (Math.abs(gap) < 1e-5) return
          const lastGap = last < 0 ? gap : (a[last] as number) - (b[last] as number)
          if (gap < 0 !== lastGap < 0) {
            scanned.push(value)
            const slack = 1e-9 * Math.max(1, value)
            const between = places.filter(
              (at) => at > (values[last] as number) - slack && at <= value + slack,
            )
            expect(between.length % 2, `a change before ${value}`).toBe(1)
          }
          last = index
        })
        expect(places.length).toBeGreaterThanOrEqual(scanned.length)
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('changes the cheapest exactly where the cheapest changes', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, (scenario, driver) => {
        const found = findCheapestChanges(scenario, driver)
        const { min, max, kind } = inputs[driver]
        const changes = found.kind === 'changes' ? found.changes : []
        const cheapestAt = (at: number) => {
          const each = totals(withInput(scenario, driver, at as never))
          const least = Math.min(...Object.values(each))
          return Object.entries(each).flatMap(([family, total]) => (total - least < 0.02 ? [family] : []))
        }
        const ends = [min, ...changes.map(({ at }) => at), max]
        ends.slice(1).forEach((end, index) => {
          const start = ends[index] as number
          const middle =
            kind === 'count' ? Math.floor((start + Math.max(start, end - 1)) / 2) : (start + end) / 2
          if (end - start < 1e-6 * end) return
          const expected =
            changes[index]?.cheapestBelow ??
            (found.kind === 'none' ? found.cheapest : changes.at(-1)?.cheapestAbove)
          if (found.kind !== 'tie') expect(cheapestAt(middle)).toContain(expected)
        })
      }),
      { numRuns: 200 },
    )
  })
})
