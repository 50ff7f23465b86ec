import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compare,
  defaultScenario,
  type Family,
  families,
  type Growth,
  growthBounds,
  growthIds,
  type Scenario,
  ScenarioError,
  totals,
  withInput,
} from '../../../src/model'
import { bestMove, cumulativeOf, type Month, paybackMonth, timeline } from '../../../src/model/time'
import { anyScenario, scenarioWith } from '../scenarios'

const anyGrowth: fc.Arbitrary<Growth> = fc.record(
  Object.fromEntries(growthIds.map((id) => [id, fc.double({ ...growthBounds, noNaN: true })])),
  { requiredKeys: [] },
)

/** What a month costs by its lines, and what getting there takes, from the answer with all its factors. */
function fromLines(scenario: Scenario, family: Family) {
  const { lines, oneOffHours } = compare(scenario).breakdowns[family]
  const running = lines.reduce((sum, { id, amount }) => sum + (id === 'transition' ? 0 : amount), 0)
  return { running, oneOff: oneOffHours * scenario.inputs.loadedHourlyRate }
}

describe('months to come', () => {
  it('grow by their share, counts rounded, each month from the first', () => {
    const growth = { computeSpend: 0.1, services: 0.07, engineers: -0.05, load: 0.02 }
    const { months } = timeline(defaultScenario, { growth, months: 25 })
    for (const month of [0, 1, 6, 12, 24]) {
      const { inputs } = months[month] as Month
      expect(inputs.computeSpend).toBeCloseTo(1_500 * 1.1 ** month, 6)
      expect(inputs.services).toBe(Math.round(6 * 1.07 ** month))
      expect(inputs.engineers).toBe(Math.round(5 * 0.95 ** month))
      expect(inputs.egressGb).toBeCloseTo(200 * 1.02 ** month, 6)
      expect(inputs.dailyActiveUsers).toBeCloseTo(5_000 * 1.02 ** month, 6)
      expect(inputs).toMatchObject({ peakToAverage: 2, databases: 1, opsHours: null })
    }
  })

  it('stay at the end of a range and say so', () => {
    const { months } = timeline(scenarioWith({ services: 150 }), { growth: { services: 0.1 } })
    expect(months[3]).toMatchObject({ inputs: { services: 200 }, atEnd: [] })
    expect(months[4]).toMatchObject({ inputs: { services: 200 }, atEnd: ['services'] })
  })

  it('carry given ops hours along as a slider does', () => {
    const scenario = scenarioWith({ opsHours: 40 })
    const { months } = timeline(scenario, { growth: { computeSpend: 0.1, services: 0.1 }, months: 13 })
    const spend = months[12]?.inputs.computeSpend as number
    const services = months[12]?.inputs.services as number
    expect(months[12]?.inputs).toEqual(
      withInput(withInput(scenario, 'computeSpend', spend), 'services', services).inputs,
    )
    expect(months[12]?.inputs.opsHours).toBeGreaterThan(40)
  })

  it('cost what compare says of each, line by line', () => {
    fc.assert(
      fc.property(anyScenario, anyGrowth, (scenario, growth) => {
        for (const month of timeline(scenario, { growth, months: 4 }).months) {
          const then = { inputs: month.inputs, overrides: scenario.overrides }
          expect(month.totals).toEqual(totals(then))
          for (const family of families) {
            const { running, oneOff } = fromLines(then, family)
            expect(month.running[family]).toBeCloseTo(running, 6)
            expect(month.oneOff[family]).toBeCloseTo(oneOff, 6)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are all alike without growth', () => {
    const { months, changes } = timeline(defaultScenario)
    expect(months).toHaveLength(60)
    for (const { totals: each } of months) expect(each).toEqual(totals(defaultScenario))
    expect(changes.verdict).toEqual([])
    expect(changes.running).toEqual([])
  })
})

/** Months made up, in which only money matters. */
const monthsLike = (costs: readonly { running: Record<Family, number>; oneOff: Record<Family, number> }[]) =>
  costs.map((cost, month) => ({
    month,
    ...cost,
    inputs: defaultScenario.inputs,
    atEnd: [],
    totals: cost.running,
  }))

const steady = (count: number, from: number, to: number, work: number) =>
  monthsLike(
    Array.from({ length: count }, () => ({
      running: { compose: from, paas: to, kubernetes: 1e6 },
      oneOff: { compose: 0, paas: work, kubernetes: 1e6 },
    })),
  )

describe('payback', () => {
  it.each([
    // Work ÷ what a month saves, rounded up to whole months.
    [1_000, 900, 1_000, 10],
    [1_000, 900, 1_001, 11],
    [1_000, 900, 50, 1],
    [1_000, 900, 0, 0],
    [1_000, 900, 6_000, 60],
    [1_000, 900, 6_001, null],
    [1_000, 1_000, 1, null],
    [1_000, 1_100, 1, null],
  ])('from %i to %i a month for %i once is after %s months', (from, to, work, expected) => {
    expect(paybackMonth(steady(60, from, to, work), 'compose', 'paas')).toBe(expected)
  })

  it('sums up what was spent, the work first', () => {
    expect(cumulativeOf(steady(3, 1_000, 900, 250), 'paas')).toEqual([250, 1_150, 2_050, 2_950])
  })

  it('is the first month whose sums cross, counted anew', () => {
    fc.assert(
      fc.property(anyScenario, anyGrowth, (scenario, growth) => {
        const { months, moves, cumulative } = timeline(scenario, { growth })
        expect(moves.map(({ to }) => to)).toEqual(
          scenario.inputs.currentPlatform === 'none'
            ? []
            : families.filter((family) => family !== scenario.inputs.currentPlatform),
        )
        for (const { from, to, payback } of moves) {
          let [stay, move] = [0, fromLines(scenario, to).oneOff]
          let first: number | null = move <= stay ? 0 : null
          months.forEach(({ running }, month) => {
            stay += running[from]
            move += running[to]
            if (first === null && move <= stay) first = month + 1
            expect(cumulative[to][month + 1]).toBeCloseTo(move, 3)
          })
          expect(payback).toBe(first)
          if (payback === null) continue
          expect(cumulative[to][payback]).toBeLessThanOrEqual(cumulative[from][payback] as number)
          if (payback > 0) {
            expect(cumulative[to][payback - 1]).toBeGreaterThan(cumulative[from][payback - 1] as number)
          }
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('the best month to move', () => {
  it('is now where it pays at all and nothing changes', () => {
    expect(bestMove(steady(60, 1_000, 900, 1_000), 'compose', 'paas')).toEqual({ month: 0, saves: 5_000 })
  })
  it('is the earliest of those that save the same', () => {
    const costs = [...steady(3, 1_000, 1_000, 500), ...steady(57, 1_000, 900, 500)]
    const months = costs.map((cost, month) => ({ ...cost, month }))
    expect(bestMove(months, 'compose', 'paas')).toEqual({ month: 0, saves: 5_200 })
  })
  it('is none where staying costs least', () => {
    expect(bestMove(steady(60, 1_000, 900, 6_000), 'compose', 'paas')).toBeNull()
    expect(bestMove(steady(60, 900, 1_000, 0), 'compose', 'paas')).toBeNull()
  })
  it('is when the other becomes cheaper', () => {
    const costs = [...steady(12, 900, 1_000, 500), ...steady(48, 1_000, 900, 500)]
    expect(
      bestMove(
        costs.map((cost, month) => ({ ...cost, month })),
        'compose',
        'paas',
      ),
    ).toEqual({
      month: 12,
      saves: 48 * 100 - 500,
    })
  })
  it('beats every other month, by the sums', () => {
    fc.assert(
      fc.property(anyScenario, anyGrowth, (scenario, growth) => {
        const { months, moves } = timeline(scenario, { growth, months: 30 })
        for (const { from, to, best } of moves) {
          const spent = (at: number) =>
            months.reduce((sum, { running }, month) => sum + running[month < at ? from : to], 0) +
            (months[at]?.oneOff[to] ?? 0)
          const staying = spent(30)
          const least = Math.min(...months.map(({ month }) => spent(month)))
          if (best) {
            expect(spent(best.month)).toBeCloseTo(least, 2)
            expect(staying - least).toBeCloseTo(best.saves, 2)
          } else expect(least).toBeGreaterThanOrEqual(staying - 0.01)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('when the cheapest changes', () => {
  it('is the first month whose verdict is another', () => {
    const growth = { computeSpend: 0.08, services: 0.02 }
    const { changes, months } = timeline(defaultScenario, { growth })
    const [change] = changes.verdict
    expect(change).toMatchObject({ before: 'compose', after: 'kubernetes' })
    const cheapestIn = (month: number) =>
      compare({ inputs: months[month]?.inputs ?? defaultScenario.inputs, overrides: {} }).cheapest
    expect(cheapestIn(change?.month ?? 0)).toBe('kubernetes')
    expect(cheapestIn((change?.month ?? 0) - 1)).toBe('compose')
    expect(changes.verdict).toHaveLength(1)
  })
  it('comes later by all that is spent than by the month alone', () => {
    const { changes } = timeline(defaultScenario, { growth: { computeSpend: 0.08, services: 0.02 } })
    const toKubernetes = (list: typeof changes.running) => list.find(({ after }) => after === 'kubernetes')
    expect(toKubernetes(changes.running)?.month).toBeLessThan(toKubernetes(changes.cumulative)?.month ?? 99)
  })
})

it.each([
  ['teams', { growth: { teams: 0.1 } as Growth }],
  ['services', { growth: { services: 0.6 } }],
  ['months', { months: 0 }],
] as const)('refuses and names %s', (field, options) => {
  expect(() => timeline(defaultScenario, options)).toThrow(
    expect.objectContaining({ name: ScenarioError.name, field }),
  )
})
