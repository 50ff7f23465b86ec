import { describe, expect, it } from 'vitest'
import {
  costDrivers,
  defaultScenario,
  findCheapestChanges,
  inputs,
  totals,
  withInput,
} from '../../../src/model'
import { simulate } from '../../../src/model/uncertainty'
import { paysLines } from '../../../src/ui/outlook/paysLines'
import { bandOutline, driverSide, moneySide } from '../../../src/ui/outlook/sides'

describe('the lines', () => {
  it.each(costDrivers.filter((driver) => driver !== 'dailyActiveUsers'))(
    'along %s are the comparison, cheapest where it says',
    (driver) => {
      const { points, strip, at, rival, third } = paysLines(defaultScenario, driver, 2)
      for (const point of [points[0], points[20], points.at(-1)]) {
        if (point) expect(point.totals).toEqual(totals(withInput(defaultScenario, driver, point.at)))
      }
      const { min, max } = inputs[driver]
      expect([strip[0]?.from, strip.at(-1)?.to]).toEqual([min, max])
      expect(strip.slice(1).map(({ from }) => from)).toEqual(strip.slice(0, -1).map(({ to }) => to))
      expect(new Set([rival, third, 'kubernetes']).size).toBe(3)
      const found = findCheapestChanges(defaultScenario, driver)
      const meets = found.kind === 'changes' ? found.changes.map((change) => change.at) : []
      if (at !== null) expect(meets).toContain(at)
    },
  )

  it('meet where Kubernetes takes the place of the cheapest', () => {
    const { at, rival, meets } = paysLines(defaultScenario, 'computeSpend', 1_500)
    expect(rival).toBe('compose')
    const there = totals(withInput(defaultScenario, 'computeSpend', at ?? 0))
    expect(there.kubernetes).toBeCloseTo(there.compose, 2)
    expect(meets).toBe(there.kubernetes)
  })
})

describe('the sides', () => {
  it('hold the whole range of the driver, by ratio or evenly', () => {
    const [spend, peak] = [driverSide('computeSpend'), driverSide('peakToAverage')]
    expect([spend.place(20), spend.place(2_000), spend.place(200_000)]).toEqual([0, 50, 100])
    expect([peak.place(1), peak.place(5.5), peak.place(10)]).toEqual([0, 50, 100])
    expect(spend.place(1)).toBe(0)
  })

  it('leave room below the least money for what stands on the axis', () => {
    const wide = moneySide(1_000, 100_000)
    expect(wide.place(1_000)).toBeGreaterThan(20)
    expect(wide.place(100_000)).toBeCloseTo(100, 9)
    const narrow = moneySide(3_000, 9_000)
    expect(narrow.place(3_000)).toBeCloseTo(100 / 3, 9)
    expect(narrow.ticks).toEqual([0, 2_000, 4_000, 6_000, 8_000])
  })

  it('draw a band along its upper end and back along its lower', () => {
    const { bands } = simulate(defaultScenario, { draws: 20 })
    const sides = [driverSide('computeSpend'), moneySide(500, 500_000)] as const
    const corners = bandOutline(bands, 'kubernetes', sides)
      .split(' ')
      .map((corner) => corner.split(',').map(Number))
    expect(corners).toHaveLength(bands.length * 2)
    bands.forEach(({ totals: { kubernetes } }, index) => {
      const [above, below] = [corners[index], corners.at(-1 - index)]
      expect(above?.[0]).toBe(below?.[0])
      expect(above?.[1]).toBeCloseTo(100 - sides[1].place(kubernetes.p90), 1)
      expect(below?.[1]).toBeCloseTo(100 - sides[1].place(kubernetes.p10), 1)
    })
  })
})
