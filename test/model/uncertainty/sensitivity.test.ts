import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assumptions,
  defaultScenario,
  type Ranges,
  type Scenario,
  totals,
  withInput,
} from '../../../src/model'
import { sensitivity, simulate } from '../../../src/model/uncertainty'
import { anyScenario, scenarioWith } from '../scenarios'

type AssumptionId = keyof typeof assumptions
const assumptionIds = Object.keys(assumptions) as AssumptionId[]

const gapOf = (scenario: Scenario) => totals(scenario).paas - totals(scenario).compose

describe('at the defaults', () => {
  it('compares the cheapest with the runner-up', () => {
    const { pair, gap } = sensitivity(defaultScenario)
    expect(pair).toEqual(['compose', 'paas'])
    expect(gap).toBeCloseTo(3_861 - 3_348, 0)
  })

  it('names the five that move the gap most, by both ends', () => {
    const widths = assumptionIds.map((id) => {
      const at = (value: number) => gapOf(scenarioWith({}, { [id]: { value, outsideRange: true } }))
      const gaps = [at(assumptions[id].low), at(assumptions[id].value), at(assumptions[id].high)]
      return { id, low: gaps[0], high: gaps[2], width: Math.max(...gaps) - Math.min(...gaps) }
    })
    const expected = widths.sort((a, b) => b.width - a.width).slice(0, 5)
    const { swings } = sensitivity(defaultScenario)
    expect(swings.map(({ subject }) => subject.id)).toEqual(expected.map(({ id }) => id))
    swings.forEach((swing, index) => {
      expect(swing.gapAtLow).toBeCloseTo(expected[index]?.low ?? 0, 6)
      expect(swing.gapAtHigh).toBeCloseTo(expected[index]?.high ?? 0, 6)
      expect(swing.width).toBeCloseTo(expected[index]?.width ?? 0, 6)
      expect(swing).toMatchObject(assumptions[swing.subject.id as AssumptionId])
    })
  })

  it('counts an input with a range among them, as a slider would move it', () => {
    const scenario = scenarioWith({ opsHours: 60 })
    const ranges = { loadedHourlyRate: { low: 40, high: 300 }, services: { low: 1, high: 60 } }
    const { swings } = sensitivity(scenario, { ranges, pair: ['compose', 'paas'], most: 100 })
    const services = swings.find(({ subject }) => subject.id === 'services')
    expect(services?.gapAtLow).toBe(gapOf(withInput(scenario, 'services', 1)))
    expect(services?.gapAtHigh).toBe(gapOf(withInput(scenario, 'services', 60)))
  })
})

it('holds for any scenario: widest first, none that does not move the gap', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const { swings, gap } = sensitivity(scenario, { most: 100 })
      swings.forEach(({ width, gapAtLow, gapAtHigh }, index) => {
        expect(width).toBeGreaterThan(0)
        expect(width).toBeGreaterThanOrEqual(Math.abs(gapAtHigh - gapAtLow))
        expect(width).toBeGreaterThanOrEqual(Math.abs(gapAtHigh - gap))
        expect(width).toBeLessThanOrEqual(swings[index - 1]?.width ?? Number.POSITIVE_INFINITY)
      })
    }),
    { numRuns: 50 },
  )
})

describe('what explains a break-even', () => {
  const certainBut = (...doubtful: AssumptionId[]): Ranges =>
    Object.fromEntries(
      assumptionIds
        .filter((id) => !doubtful.includes(id))
        .map((id) => [id, { low: assumptions[id].value, high: assumptions[id].value }]),
    )
  const pair = ['paas', 'kubernetes'] as const

  it('is the one doubt where there is but one', () => {
    const ranges = certainBut('opsHours.kubernetes.basePerCluster')
    const simulation = simulate(defaultScenario, { ranges, draws: 400 })
    const { swings } = sensitivity(defaultScenario, { ranges, pair, simulation })
    expect(swings).toMatchObject([
      { subject: { id: 'opsHours.kubernetes.basePerCluster' }, explains: expect.closeTo(1, 1) },
    ])
  }, 60_000)

  it('is shared by two, and chance alone explains next to nothing', () => {
    // Both shift the line of Kubernetes up and down, and nothing else does.
    const doubtful = ['opsHours.kubernetes.basePerCluster', 'setupHours.kubernetes'] as const
    const ranges = { ...certainBut(...doubtful), dailyActiveUsers: { low: 0, high: 1e6 } }
    const simulation = simulate(defaultScenario, { ranges, draws: 1_000 })
    const { swings } = sensitivity(defaultScenario, { ranges, pair, simulation })
    const [base, setup] = doubtful.map(
      (id) => swings.find(({ subject }) => subject.id === id)?.explains ?? 0,
    ) as [number, number]
    // Base hours, 10 to 60, count in full every month; of the setup, 40 to 480, a 24th.
    expect(base).toBeGreaterThan(setup)
    expect(setup).toBeGreaterThan(0.02)
    expect(base + setup).toBeGreaterThan(0.9)
    expect(base + setup).toBeLessThan(1.05)
  }, 60_000)

  it('is not said without a simulation, nor where it found no break-even', () => {
    expect(sensitivity(defaultScenario).swings[0]?.explains).toBeNull()
    const simulation = simulate(defaultScenario, { draws: 20, driver: null })
    expect(sensitivity(defaultScenario, { simulation }).swings[0]?.explains).toBeNull()
  })
})
