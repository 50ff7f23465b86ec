import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CostDriver,
  defaultScenario,
  type Family,
  inputs,
  type Scenario,
  ScenarioError,
  totals,
  withInput,
} from '../../../src/model'
import {
  type MapPoint,
  mapTable,
  type WinnerMap,
  winnerMap,
  winnerMapInSlices,
} from '../../../src/model/uncertainty'
import { anyDriver, anyScenario, scenarioWith } from '../scenarios'

/** By crossing the outline an odd number of times on the way out, in the scale the map is drawn in. */
function isInside({ x, y }: WinnerMap, outline: readonly MapPoint[], point: MapPoint) {
  const placed = ({ scale }: WinnerMap['x'], value: number) => (scale === 'log' ? Math.log(value) : value)
  const [px, py] = [placed(x, point.x), placed(y, point.y)]
  let inside = false
  outline.forEach((to, index) => {
    const from = outline[(index + outline.length - 1) % outline.length] as MapPoint
    const [ax, ay, bx, by] = [placed(x, from.x), placed(y, from.y), placed(x, to.x), placed(y, to.y)]
    if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}

const drivers = [
  ['computeSpend', 'services'],
  ['services', 'computeSpend'],
  ['computeSpend', 'downtimeCost'],
  ['loadedHourlyRate', 'computeSpend'],
  ['computeSpend', 'uptimeTarget'],
  ['commitmentDiscount', 'peakToAverage'],
  ['services', 'engineers'],
] as const satisfies readonly (readonly [CostDriver, CostDriver])[]

/** Both set by hand, one after the other. */
const scenarioAt = (scenario: Scenario, map: WinnerMap, { x, y }: MapPoint) =>
  withInput(withInput(scenario, map.x.driver, x), map.y.driver, y)

describe.each(drivers)('the map of %s and %s', (xDriver, yDriver) => {
  const map = winnerMap(defaultScenario, xDriver, yDriver)

  it('has borders where the totals of both sides agree to within a cent, or jump past each other', () => {
    expect(map.points.length).toBeGreaterThan(20)
    for (const { x, y, families, isEqual } of map.points) {
      const [a, b] = families
      if (isEqual) {
        const found = totals(scenarioAt(defaultScenario, map, { x, y }))
        expect(Math.abs(found[a] - found[b])).toBeLessThan(0.01)
        expect(Math.min(...Object.values(found))).toBeGreaterThan(found[a] - 0.02)
      } else {
        const along = map.x.isCounted && !map.y.isCounted ? 'y' : 'x'
        const step = map[along].isCounted ? 0.5 : 1e-6 * (along === 'x' ? x : y)
        const gaps = [-step, step].map((off) => {
          const found = totals(
            scenarioAt(defaultScenario, map, along === 'x' ? { x: x + off, y } : { x, y: y + off }),
          )
          return found[a] - found[b]
        })
        expect(Math.sign(gaps[0] ?? 0) * Math.sign(gaps[1] ?? 0)).toBeLessThan(1)
        expect(gaps[0]).toBeLessThanOrEqual(0.01)
        expect(gaps[1]).toBeGreaterThanOrEqual(-0.01)
      }
    }
  })

  it('is covered by its regions, and each holds the family that is cheapest there', () => {
    expect(map.regions.reduce((sum, { area }) => sum + area, 0)).toBeCloseTo(1, 3)
    let seed = 1
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const valueIn = ({ min, max, scale, isCounted }: WinnerMap['x']) => {
      const value = scale === 'log' ? min * (max / min) ** random() : min + (max - min) * random()
      return isCounted ? Math.round(value) : value
    }
    let uncovered = 0
    for (let i = 0; i < 600; i++) {
      const point = { x: valueIn(map.x), y: valueIn(map.y) }
      const holding = map.regions.filter(({ outline }) => isInside(map, outline, point))
      expect(holding.length).toBeLessThanOrEqual(1)
      uncovered += 1 - holding.length
      const { totals: found } = map.placeAt(point.x, point.y)
      const least = Math.min(...Object.values(found))
      const [region] = holding
      // Straight pieces between exact points are off by a thousandth of the axis at most, which is less than one part in a hundred here.
      if (region) expect(found[region.family] / least).toBeLessThan(1.01)
    }
    expect(uncovered).toBeLessThanOrEqual(1)
  })

  it('names each region at a point inside it', () => {
    for (const { family, area, outline, label } of map.regions) {
      if (area < 0.002) continue
      expect(map.placeAt(label.x, label.y).cheapest).toContain(family)
      expect(isInside(map, outline, label)).toBe(true)
    }
  })

  it('says at any point what compare says there', () => {
    for (const { label } of map.regions) {
      const { x, y, totals: found } = map.placeAt(label.x, label.y)
      expect(found).toEqual(totals(scenarioAt(defaultScenario, map, { x, y })))
    }
  })

  it('draws its borders through what it has found', () => {
    const between = ([a, b]: readonly [Family, Family]) => [a, b].sort().join()
    expect(new Set(map.borders.map(({ families }) => between(families)))).toEqual(
      new Set(map.points.map(({ families }) => between(families))),
    )
  })
})

it('finds the edge at which a promise needs a second host, to a thousandth of the axis', () => {
  const map = winnerMap(defaultScenario, 'computeSpend', 'uptimeTarget')
  const paasToCompose = map.borders.find(({ families }) => families.includes('paas'))?.points ?? []
  const [below, above] = [
    paasToCompose.findLast(({ y }) => y <= 99.9) as MapPoint,
    paasToCompose.find(({ y }) => y > 99.9) as MapPoint,
  ]
  expect(above.y - below.y).toBeLessThan((99.99 - 99) / 1_000)
  // A second host costs a load balancer and hours, so it takes more spend before Compose is the cheaper one.
  expect(below.x).toBeCloseTo(420.374, 2)
  expect(above.x).toBeGreaterThan(below.x + 100)
})

it('steps from cell to cell where a whole number brings another order', () => {
  const map = winnerMap(defaultScenario, 'computeSpend', 'services')
  const steps = map.borders.filter(({ points: [from, to], points }) => {
    return points.length === 2 && from?.y === to?.y
  })
  // Compose is the cheapest nowhere from some number of services on, and was so over a stretch just below.
  expect(steps).not.toEqual([])
  for (const { families, points } of steps) {
    const [from, to] = points as [MapPoint, MapPoint]
    const x = (from.x + to.x) / 2
    expect(from.y % 1).toBe(0.5)
    expect(map.placeAt(x, from.y - 0.5).cheapest).toEqual([families[0]])
    expect(map.placeAt(x, from.y + 0.5).cheapest).toEqual([families[1]])
  }
})

it('is the same for any scenario and inputs: what a point shows is what its region says', () => {
  fc.assert(
    fc.property(anyScenario, anyDriver, anyDriver, fc.gen(), (scenario, xDriver, yDriver, gen) => {
      fc.pre(xDriver !== yDriver && inputs[xDriver].kind === 'amount' && inputs[yDriver].kind === 'amount')
      const map = winnerMap(scenario, xDriver, yDriver)
      for (const { x, y, families, isEqual } of map.points) {
        const { totals: found } = map.placeAt(x, y)
        if (isEqual) expect(Math.abs(found[families[0]] - found[families[1]])).toBeLessThan(0.011)
      }
      const valueIn = ({ min, max }: WinnerMap['x']) => gen(() => fc.double({ min, max, noNaN: true }))
      const point = { x: valueIn(map.x), y: valueIn(map.y) }
      const holding = map.regions.filter(({ outline }) => isInside(map, outline, point))
      expect(holding.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('a narrower map', () => {
  const map = winnerMap(defaultScenario, 'computeSpend', 'services', {
    xRange: { min: 1_000, max: 20_000 },
    yRange: { min: 1, max: 30 },
  })
  const whole = winnerMap(defaultScenario, 'computeSpend', 'services')

  it('shows the same borders, cut', () => {
    const seen = whole.points.filter(({ x, y }) => x > 1_000 && x <= 20_000 && y <= 30)
    expect(map.points).toEqual(seen)
    expect(map.x).toMatchObject({ min: 1_000, max: 20_000, scale: 'linear' })
  })
  it('starts with whoever is cheapest at its edge', () => {
    for (const { label, family } of map.regions)
      expect(map.placeAt(label.x, label.y).cheapest).toContain(family)
    expect(map.here).toEqual({ x: 1_500, y: 6 })
  })
  it('reads as a table', () => {
    const table = mapTable(map, [1_000, 5_000], [5, 15, 30])
    expect(table.map((row) => row.map(({ x, y }) => [x, y]))).toEqual([
      [
        [1_000, 5],
        [5_000, 5],
      ],
      [
        [1_000, 15],
        [5_000, 15],
      ],
      [
        [1_000, 30],
        [5_000, 30],
      ],
    ])
    expect(table[1]?.[1]?.totals).toEqual(totals(scenarioWith({ computeSpend: 5_000, services: 15 })))
  })
})

it('gives back control at every row', () => {
  let rows = 0
  for (const { done, of } of winnerMapInSlices(defaultScenario, 'computeSpend', 'services')) {
    rows++
    expect(done / of).toBeCloseTo(rows / 200, 6)
  }
  expect(rows).toBe(200)
})

it.each([
  ['services', () => winnerMap(defaultScenario, 'services', 'services')],
  ['computeSpend', () => winnerMap(defaultScenario, 'computeSpend', 'teams', { xRange: { min: 9, max: 3 } })],
  ['teams', () => winnerMap(defaultScenario, 'computeSpend', 'teams', { yRange: { min: 1.5, max: 3 } })],
  ['computeSpend', () => winnerMap(defaultScenario, 'computeSpend', 'teams').placeAt(1, 1)],
] as const)('refuses and names %s', (field, make) => {
  expect(make).toThrow(expect.objectContaining({ name: ScenarioError.name, field }))
})
