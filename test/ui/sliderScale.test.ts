import { describe, expect, it } from 'vitest'
import { type CostDriver, costDrivers, inputs } from '../../src/model'
import { fromPosition, roundToStep, stepBy, toPosition } from '../../src/ui/sliderScale'

describe('a track', () => {
  it.each(costDrivers)('of %s runs from its minimum to its maximum', (driver) => {
    const { min, max } = inputs[driver]
    expect([toPosition(driver, min), toPosition(driver, max)]).toEqual([0, 1])
    expect(fromPosition(driver, 0)).toBeCloseTo(min, 6)
    expect(fromPosition(driver, 1) / max).toBeCloseTo(1, 9)
  })

  it.each(costDrivers)('of %s gives back the value it was given', (driver) => {
    for (const position of [0.1, 0.35, 0.8]) {
      expect(toPosition(driver, fromPosition(driver, position))).toBeCloseTo(position, 9)
    }
  })

  it.each<[CostDriver, number, number]>([
    ['services', 6, 0.34],
    ['engineers', 5, 0.3],
    ['computeSpend', 1_500, 0.47],
    ['opsHours', 19, 0.14],
  ])('puts %s %d at %d', (driver, value, position) => {
    expect(toPosition(driver, value)).toBeCloseTo(position, 2)
  })
})

describe('stops', () => {
  it.each<[CostDriver, number, number]>([
    ['computeSpend', 23.4, 23],
    ['computeSpend', 1_523, 1_500],
    ['computeSpend', 1_540, 1_550],
    ['computeSpend', 5_432, 5_400],
    ['computeSpend', 199_990, 200_000],
    ['services', 6.4, 6],
    ['opsHours', 3.3, 3.5],
    ['opsHours', 19.3, 19],
    ['peakToAverage', 2.04, 2],
    ['commitmentDiscount', 0.234, 0.23],
    ['uptimeTarget', 99.9999, 99.99],
  ])('of %s near %d: %d', (driver, value, stop) => {
    expect(roundToStep(driver, value)).toBe(stop)
  })

  it.each<[CostDriver, number, 1 | -1, 'step' | 'page', number]>([
    ['computeSpend', 1_500, 1, 'step', 1_600],
    ['computeSpend', 1_523, 1, 'step', 1_600],
    ['computeSpend', 1_000, -1, 'step', 990],
    ['computeSpend', 1_500, 1, 'page', 2_000],
    ['computeSpend', 1_500, -1, 'page', 1_000],
    ['computeSpend', 20, -1, 'step', 20],
    ['computeSpend', 200_000, 1, 'page', 200_000],
    ['services', 6, 1, 'step', 7],
    ['services', 1, 1, 'page', 2],
    ['opsHours', 0, 1, 'page', 1],
    ['opsHours', 0, 1, 'step', 0.5],
    ['opsHours', 1, -1, 'page', 0],
    ['opsHours', 19, 1, 'step', 20],
    ['horizonMonths', 24, 1, 'page', 30],
    ['peakToAverage', 2.1, 1, 'step', 2.2],
    ['uptimeTarget', 99.99, -1, 'step', 99.98],
  ])('from %s %d by %d %s: %d', (driver, value, direction, size, next) => {
    expect(stepBy(driver, value, direction, size)).toBe(next)
  })
})
