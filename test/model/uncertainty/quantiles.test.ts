import { describe, expect, it } from 'vitest'
import { bandOf, commonestOf, densestOf, samplingError } from '../../../src/model/uncertainty/quantiles'

const sorted = (...values: number[]) => Float64Array.from(values).sort()
const upTo = (last: number) => sorted(...Array.from({ length: last }, (_, index) => index + 1))

describe('the band of draws', () => {
  it.each([
    [1, { p10: 1, p50: 1, p90: 1 }],
    [2, { p10: 1, p50: 1, p90: 2 }],
    [10, { p10: 1, p50: 5, p90: 9 }],
    [11, { p10: 2, p50: 6, p90: 10 }],
    [2_000, { p10: 200, p50: 1_000, p90: 1_800 }],
  ])('of 1 to %i is always made of what was drawn', (last, band) => {
    expect(bandOf(upTo(last))).toEqual(band)
  })
})

describe('the most likely', () => {
  it.each([
    ['alone', sorted(7), 7],
    ['of evenly spread ones, the first half', upTo(10), 3],
    ['where most crowd', sorted(0, 1, 10, 10.5, 11, 30), 10.5],
    ['not the middle of all', sorted(1, 2, 3, 4, 100, 200, 300), 2.5],
    ['at the high end as well', sorted(-300, -200, -100, 6, 7, 8, 9), 7.5],
  ])('amount %s', (_, values, expected) => expect(densestOf(values)).toBe(expected))

  it.each([
    ['that comes most often', sorted(3, 4, 4, 4, 5, 5, 9), 4],
    ['nearest to the middle of two as common', sorted(1, 1, 4, 5, 5, 9, 9), 5],
    ['at the end', sorted(1, 9, 9), 9],
  ])('count %s', (_, values, expected) => expect(commonestOf(values)).toBe(expected))
})

it('states the sampling error: a share of a half from 2,000 draws is off by about one point', () => {
  expect(samplingError(0.5, 2_000)).toBeCloseTo(0.0112, 4)
  expect(samplingError(0, 2_000)).toBe(0)
})
