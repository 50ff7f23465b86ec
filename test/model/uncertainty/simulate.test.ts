import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assumptions,
  compare,
  defaultScenario,
  families,
  familyPairs,
  findBreakEvens,
  type Ranges,
  type Scenario,
  ScenarioError,
  totals,
  withInput,
} from '../../../src/model'
import { samplingError, simulate, simulateInSlices } from '../../../src/model/uncertainty'
import { anyDriver, anyScenario, scenarioWith } from '../scenarios'

type AssumptionId = keyof typeof assumptions
const assumptionIds = Object.keys(assumptions) as AssumptionId[]

/** Ranges that leave no doubt, but for those given. */
const certainBut = (ranges: Ranges = {}): Ranges => ({
  ...Object.fromEntries(
    assumptionIds.map((id) => [id, { low: assumptions[id].value, high: assumptions[id].value }]),
  ),
  ...ranges,
})

const withAssumption = (id: AssumptionId, value: number): Scenario =>
  scenarioWith({}, { [id]: { value, outsideRange: true } })

describe('without doubt', () => {
  it('every draw is what compare says, and its break-evens are those found without draws', () => {
    fc.assert(
      fc.property(anyScenario, anyDriver, (scenario, driver) => {
        const overrides = Object.fromEntries(
          assumptionIds.map((id) => [id, scenario.overrides[id] ?? assumptions[id].value]),
        )
        const settled = { inputs: scenario.inputs, overrides: { ...scenario.overrides, ...overrides } }
        const found = simulate(settled, { draws: 3, driver })
        const { breakdowns, cheapest } = compare(settled)
        const winners = [cheapest].flat()
        for (const family of families) {
          const { total } = breakdowns[family]
          expect(found.totals[family]).toEqual({ p10: total, p50: total, p90: total })
          expect(found.cheapest[family]).toBeCloseTo(winners.includes(family) ? 1 / winners.length : 0, 12)
        }
        found.breakEvens.forEach((range, index) => {
          const pair = familyPairs[index] as (typeof familyPairs)[number]
          const expected = findBreakEvens(settled, driver, pair)
          expect(range.families).toEqual(pair)
          expect(range.found).toBe(expected.kind === 'crossings' ? 1 : 0)
          expect(range.tied).toBe(expected.kind === 'tie' ? 1 : 0)
          if (expected.kind === 'none') expect(range.throughout).toMatchObject({ [expected.cheaper]: 1 })
          if (expected.kind === 'crossings') {
            const places = expected.crossings.map(({ at }) => at)
            expect(range.several).toBe(places.length > 1 ? 1 : 0)
            expect(places).toContain(range.band?.p50)
            expect(range.band?.p10).toBe(range.band?.p90)
          }
        })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('a draw with a tie counts half for each', () => {
    const found = findBreakEvens(defaultScenario, 'loadedHourlyRate', ['compose', 'paas'])
    const rate = found.kind === 'crossings' ? (found.crossings[0]?.at ?? 0) : 0
    const tied = scenarioWith({ loadedHourlyRate: rate })
    expect(compare(tied).cheapest).toEqual(['compose', 'paas'])
    const { cheapest } = simulate(tied, { ranges: certainBut(), draws: 5, driver: null })
    expect(cheapest).toEqual({ compose: 0.5, paas: 0.5, kubernetes: 0 })
  })

  it.each([
    [0, 0.19348],
    [0.3, 0.19348],
    [0.4, 0.53909],
    [0.7, 0.53909],
  ])('of two break-evens the one nearest to %f counts: %f', (commitmentDiscount, at) => {
    const scenario = scenarioWith({ commitmentDiscount })
    const { breakEvens } = simulate(scenario, {
      ranges: certainBut(),
      driver: 'commitmentDiscount',
      draws: 2,
    })
    expect(breakEvens[0]).toMatchObject({
      found: 1,
      several: 1,
      band: { p10: expect.closeTo(at, 4), mostLikely: expect.closeTo(at, 4) },
    })
  })

  it('ranges with equal ends say the same as none', () => {
    const found = simulate(defaultScenario, {
      draws: 2,
      ranges: certainBut({ services: { low: 6, high: 6 }, loadedHourlyRate: { low: 95, high: 95 } }),
    })
    expect(found.totals.kubernetes.p10).toBe(totals(defaultScenario).kubernetes)
    expect(found.breakEvens[1]?.band?.p50).toBeCloseTo(9522.597, 2)
  })

  it('an assumption that the reader has overridden is not drawn, unless they give it a range', () => {
    const scenario = scenarioWith({}, { 'packing.paas': 0.7 })
    const drawn = (ranges?: Ranges) =>
      simulate(scenario, { draws: 1, driver: null, ranges }).uncertain.filter(
        ({ subject }) => subject.id === 'packing.paas',
      )
    expect(drawn()).toEqual([])
    expect(drawn({ 'packing.paas': { low: 0.6, high: 0.65 } })).toMatchObject([{ low: 0.6, value: 0.65 }])
  })
})

describe('with one doubt', () => {
  const draws = 4_000

  /** By the closed form of two triangles, each of half the weight. */
  const valueAt = ({ low, value, high }: { low: number; value: number; high: number }, share: number) =>
    share < 0.5
      ? low + (value - low) * Math.sqrt(2 * share)
      : high - (high - value) * Math.sqrt(2 - 2 * share)

  it.each([
    ['opsHours.kubernetes.basePerCluster', 'kubernetes', 1],
    ['setupHours.kubernetes', 'kubernetes', 1],
    ['packing.paas', 'paas', -1],
    ['opsHours.paas.perService', 'paas', 1],
  ] as const)('%s: quantiles of the total of %s are the totals at its quantiles', (id, family, direction) => {
    const ranges = certainBut({
      [id]: assumptions[id] && { low: assumptions[id].low, high: assumptions[id].high },
    })
    const found = simulate(defaultScenario, { ranges, draws, driver: null })
    for (const [name, share] of [
      ['p10', 0.1],
      ['p50', 0.5],
      ['p90', 0.9],
    ] as const) {
      // The share of draws below is off by a standard error or so; four of them are one case in 16,000.
      const off = 4 * samplingError(share, draws)
      const ends = [share - off, share + off].map(
        (at) => totals(withAssumption(id, valueAt(assumptions[id], direction > 0 ? at : 1 - at)))[family],
      )
      expect(found.totals[family][name]).toBeGreaterThanOrEqual(Math.min(...ends))
      expect(found.totals[family][name]).toBeLessThanOrEqual(Math.max(...ends))
    }
  })

  it('quantiles of a break-even are the break-evens at its quantiles', () => {
    const id = 'opsHours.kubernetes.basePerCluster'
    const pair = ['paas', 'kubernetes'] as const
    const { low, high } = assumptions[id]
    const found = simulate(defaultScenario, { ranges: certainBut({ [id]: { low, high } }), draws: 1_000 })
    const range = found.breakEvens[2]
    expect(range).toMatchObject({ families: pair, found: 1, several: 0 })
    for (const [name, share] of [
      ['p10', 0.1],
      ['p50', 0.5],
      ['p90', 0.9],
    ] as const) {
      const off = 4 * samplingError(share, 1_000)
      const ends = [share - off, share + off].map((at) => {
        const expected = findBreakEvens(
          withAssumption(id, valueAt(assumptions[id], at)),
          'computeSpend',
          pair,
        )
        return expected.kind === 'crossings' ? (expected.crossings[0]?.at ?? 0) : 0
      })
      expect(range?.band?.[name]).toBeGreaterThanOrEqual(Math.min(...ends))
      expect(range?.band?.[name]).toBeLessThanOrEqual(Math.max(...ends))
    }
  }, 60_000)

  it('bands along a driver are the quantiles of the total at each of its values', () => {
    const id = 'opsHours.kubernetes.basePerCluster'
    const { low, high } = assumptions[id]
    const found = simulate(defaultScenario, {
      ranges: certainBut({ [id]: { low, high } }),
      draws: 1_000,
      driver: 'services',
    })
    const values = found.bands.map(({ at }) => at)
    expect([values[0], values.at(-1)]).toEqual([1, 200])
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b))
    for (const { at, totals: bands } of found.bands) {
      const totalAt = (share: number) =>
        totals(withInput(withAssumption(id, valueAt(assumptions[id], share)), 'services', at)).kubernetes
      for (const [name, share] of [
        ['p10', 0.1],
        ['p50', 0.5],
        ['p90', 0.9],
      ] as const) {
        const off = 4 * samplingError(share, 1_000)
        expect(bands.kubernetes[name]).toBeGreaterThanOrEqual(totalAt(share - off))
        expect(bands.kubernetes[name]).toBeLessThanOrEqual(totalAt(share + off))
      }
      // Certain, so without a band.
      const { paas } = totals(withInput(defaultScenario, 'services', at))
      expect(bands.paas).toEqual({ p10: paas, p50: paas, p90: paas })
    }
  })

  it('the share of draws in which a family wins is the share of values at which it does', () => {
    // Of the two cheapest at the defaults PaaS wins where enough of it is packed.
    const id = 'packing.paas'
    const { low, value, high } = assumptions[id]
    const wins = (packed: number) =>
      totals(withAssumption(id, packed)).paas < totals(withAssumption(id, packed)).compose
    let [below, above]: [number, number] = [low, high]
    for (let i = 0; i < 60; i++) {
      const middle = (below + above) / 2
      if (wins(middle)) above = middle
      else below = middle
    }
    const expected =
      above > value
        ? ((high - above) / (high - value)) ** 2 / 2
        : 1 - ((above - low) / (value - low)) ** 2 / 2
    expect(expected).toBeGreaterThan(0.02)
    const found = simulate(defaultScenario, {
      ranges: certainBut({ [id]: { low, high } }),
      draws,
      driver: null,
    })
    expect(Math.abs(found.cheapest.paas - expected)).toBeLessThan(4 * samplingError(expected, draws))
  })

  it('an uncertain input is drawn as a slider would set it, ops hours carried along', () => {
    const scenario = scenarioWith({ opsHours: 40, services: 8 })
    const found = simulate(scenario, {
      ranges: certainBut({ services: { low: 8, high: 8 } }),
      draws: 1,
      driver: null,
    })
    expect(found.totals.paas.p50).toBe(totals(scenario).paas)
    const three = certainBut({ services: { low: 3, high: 3 } })
    expect(simulate(scenario, { ranges: three, draws: 1, driver: null }).totals).toMatchObject(
      Object.fromEntries(
        families.map((family) => [family, { p50: totals(withInput(scenario, 'services', 3))[family] }]),
      ),
    )
  })

  it('hours that are uncertain themselves stay as drawn, whatever else is', () => {
    const ranges = certainBut({ opsHours: { low: 30, high: 30 }, databases: { low: 5, high: 5 } })
    const found = simulate(defaultScenario, { ranges, draws: 1, driver: null })
    expect(found.totals.compose.p50).toBe(totals(scenarioWith({ opsHours: 30, databases: 5 })).compose)
  })
})

describe('laws of every simulation', () => {
  const anyRanges: fc.Arbitrary<Ranges> = fc.record(
    {
      services: fc.constant({ low: 3, high: 8 }),
      computeSpend: fc.constant({ low: 500, high: 5_000 }),
      opsHours: fc.constant({ low: 0, high: 80 }),
      'packing.paas': fc.constant({ low: 0.5, high: 0.6 }),
    },
    { requiredKeys: [] },
  )

  it('shares sum to one, bands are in order, and the same seed says the same', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyRanges,
        anyDriver,
        fc.nat(4_294_967_295),
        (scenario, ranges, driver, seed) => {
          const options = { ranges, seed, driver, draws: 12 }
          const found = simulate(scenario, options)
          expect(found).toEqual(simulate(scenario, options))
          const { compose, paas, kubernetes } = found.cheapest
          expect(compose + paas + kubernetes).toBeCloseTo(1, 12)
          const bands = [found, ...found.bands].flatMap((at) => Object.values(at.totals))
          for (const { p10, p50, p90 } of bands) {
            expect(p10).toBeLessThanOrEqual(p50)
            expect(p50).toBeLessThanOrEqual(p90)
          }
          for (const range of [...found.breakEvens, found.kubernetesPays]) {
            const without = Object.values(range?.throughout ?? {}).reduce((sum, share) => sum + share, 0)
            expect((range?.found ?? 0) + (range?.tied ?? 0) + without).toBeCloseTo(1, 12)
            expect(range?.several).toBeLessThanOrEqual(range?.found ?? 0)
            const isFound = (range?.perDraw ?? new Float64Array()).filter((at) => !Number.isNaN(at))
            expect(isFound.length / 12).toBeCloseTo(range?.found ?? 0, 12)
          }
        },
      ),
      { numRuns: 40 },
    )
  }, 60_000)

  it('another seed says nearly the same', () => {
    const [one, other] = [1, 2].map((seed) => simulate(defaultScenario, { seed, driver: null, draws: 4_000 }))
    const share = one?.cheapest.compose ?? 0
    expect(other?.cheapest.compose).not.toBe(share)
    expect(Math.abs((other?.cheapest.compose ?? 0) - share)).toBeLessThan(
      4 * Math.SQRT2 * samplingError(share, 4_000),
    )
  })

  it('leaves the scenario and what follows from it as they were', () => {
    const before = totals(defaultScenario)
    simulate(defaultScenario, { draws: 5 })
    expect(totals(defaultScenario)).toEqual(before)
  })

  it('gives back control at every draw and says how far it is', () => {
    const work = simulateInSlices(defaultScenario, { draws: 3 })
    expect([work.next(), work.next(), work.next()].map(({ value }) => value)).toEqual([
      { done: 1, of: 3 },
      { done: 2, of: 3 },
      { done: 3, of: 3 },
    ])
    const expected = simulate(defaultScenario, { draws: 3 })
    for (const _ of expected.bands) expect(work.next().value).toEqual({ done: 3, of: 3 })
    expect(work.next()).toEqual({ done: true, value: expected })
  })

  it('two at once do not disturb each other', () => {
    const scenario = scenarioWith({ services: 15 })
    const [one, other] = [
      simulateInSlices(scenario, { draws: 4 }),
      simulateInSlices(scenario, { seed: 9, draws: 4 }),
    ]
    const expected = [simulate(scenario, { draws: 4 }), simulate(scenario, { seed: 9, draws: 4 })]
    for (let i = 0; i < 4 + (expected[0]?.bands.length ?? 0); i++) [one, other].map((work) => work.next())
    expect([one, other].map((work) => work.next().value)).toEqual(expected)
  })
})

it.each([
  ['seed', { seed: 1.5 }],
  ['draws', { draws: 0 }],
  ['services', { ranges: { services: { low: 0, high: 3 } } }],
  ['packing.paas', { ranges: { 'packing.paas': { low: 0.9, high: 0.5 } } }],
  ['paas', { ranges: { paas: { low: 0, high: 1 } } as Ranges }],
] as const)('refuses and names %s', (field, options) => {
  expect(() => simulate(defaultScenario, options)).toThrow(
    expect.objectContaining({ name: ScenarioError.name, field }),
  )
})
