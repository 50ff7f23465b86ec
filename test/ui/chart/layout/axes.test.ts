import { describe, expect, test } from 'vitest'
import { createAxis } from '../../../../src/ui/chart/layout/axis'
import { touches } from '../../../../src/ui/chart/layout/geometry'
import { spread } from '../../../../src/ui/chart/layout/spread'
import { boxOf } from '../../../../src/ui/chart/layout/text'
import { linearTicks, logTicks, roundAbove, roundBelow } from '../../../../src/ui/chart/layout/ticks'
import { lowerMin, totalRange } from '../../../../src/ui/chart/layout/totalAxis'
import { totalTicks } from '../../../../src/ui/chart/layout/totalLabels'
import { chartValues, laidOut, textOf, usual } from '../chartValues'

describe('round values', () => {
  test.each([
    [1_250, 1_000, 2_000],
    [0.3, 0.2, 0.5],
    [5_000, 5_000, 5_000],
    [99_000, 50_000, 100_000],
  ])('%s lies between %s and %s', (value, below, above) => {
    expect([roundBelow(value), roundAbove(value)]).toEqual([below, above])
  })

  test('of a log axis', () => expect(logTicks(20, 1_000)).toEqual([20, 50, 100, 200, 500, 1_000]))
  test('without dust', () => expect(linearTicks(99, 99.99, 0.2)).toEqual([99, 99.2, 99.4, 99.6, 99.8]))
})

describe('an axis', () => {
  test.each(['log', 'linear'] as const)('%s gives back the value of a pixel', (scale) => {
    const axis = createAxis(scale, 20, 200_000, 44, 684)
    expect(axis.toPixel(20)).toBe(44)
    expect(axis.toPixel(200_000)).toBeCloseTo(684)
    expect(axis.toValue(axis.toPixel(1_500))).toBeCloseTo(1_500)
  })

  test('log: nothing stands below its least value', () => {
    const axis = createAxis('log', 1, 100, 0, 100)
    expect([axis.toPixel(0), axis.toPixel(-5)]).toEqual([0, 0])
  })
})

describe('the axis of totals', () => {
  const flat = (totals: readonly [number, number, number]) => ({
    compose: [totals[0]],
    paas: [totals[1]],
    kubernetes: [totals[2]],
  })

  test.each([
    ['log', [1_250, 9_000, 350_000], { min: 1_000, max: 500_000 }],
    ['log', [0, 0.2, 0.5], { min: 1, max: 2 }],
    ['linear', [1_250, 9_000, 35_000], { min: 0, max: 40_000 }],
    ['linear', [1_000, 2_000, 9_000_000], { min: 0, max: 5_000 }],
  ] as const)('%s of %j', (scale, totals, range) => {
    expect(totalRange(flat(totals), scale, 400)).toEqual(range)
  })

  test('starts a round value lower', () => expect(lowerMin({ min: 1_000, max: 5_000 }).min).toBe(500))

  test.each([
    [360, [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000]],
    [160, [1_000, 10_000, 100_000]],
  ])('%s px high: %j', (height, ticks) => {
    expect(totalTicks({ min: 1_000, max: 100_000 }, 'log', height)).toEqual(ticks)
  })
})

describe('labels pushed apart', () => {
  test.each([
    ['alone: where it is wanted', [50], 7, [50]],
    ['two at one place: half each', [50, 50], 0, [40, 60]],
    ['at the edge: moved in', [195], 0, [190]],
    ['far enough: not moved', [20, 150], 7, [20, 150]],
  ])('%s', (_, wanted, gap, middles) => {
    expect(
      spread(
        wanted.map((at) => ({ at, size: 20 })),
        gap,
        0,
        200,
      ),
    ).toEqual(middles)
  })

  test('too many do not fit', () => {
    expect(
      spread(
        Array.from({ length: 12 }, () => ({ at: 50, size: 20 })),
        0,
        0,
        200,
      ),
    ).toBeNull()
  })
})

describe('values under the axis', () => {
  test('a break-even value wins over the tick beside it', () => {
    const labels = laidOut(chartValues(usual), 'wide', 832).labels.map(textOf)
    expect(labels).toContain('$9.8k')
    expect(labels.filter((label) => label === '$10k')).toHaveLength(1) // the one of the totals
  })

  test('two values that crowd are 7 px apart', () => {
    const close = { compose: [1_000, 2], paas: [2_900, 1.5], kubernetes: [5_000, 1] } as const
    const { labels } = laidOut(chartValues(close), 'wide', 832)
    const [first, second] = labels.filter(({ style }) => style === 'smallStrong')
    if (!first || !second) throw new Error('two break-even values expected')
    expect(touches(boxOf(first), boxOf(second), 6.9)).toBe(false)
  })
})
