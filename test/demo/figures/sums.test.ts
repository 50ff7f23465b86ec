import { describe, expect, test } from 'vitest'
import { type Place, stepOf } from '../../../demo/figures/steps'
import { sumFigures, sumPlaces } from '../../../demo/figures/sumFigures'
import { recalculated, sum, writeSum } from '../../../demo/figures/sums'

describe.each(Object.entries<Place>(sumPlaces))('%s', (_, where) => {
  test('comes out when worked out again from the numbers shown', () => {
    const step = stepOf(...where)
    expect(Math.abs(recalculated(step) - step.value)).toBeLessThanOrEqual(Math.abs(step.value) * 1e-3)
  })
})

test('a step shows its numbers, the way they are joined and what they come to', () => {
  expect(sum('usual', 'compose', 'downtime', 'deployGaps')).toBe(
    '(8 × 5) × (15 ÷ 3,600) ÷ 6 = <strong>0.027778</strong>',
  )
  expect(sum('azure', 'paas', 'compute', 'vcpusPerUnit')).toBe('(4 ÷ 2), at least 1 = <strong>2</strong>')
})

test('a sum that is multiplied keeps its brackets', () => {
  expect(sum('usual', 'kubernetes', 'operations', 'baseHours')).toMatch(/^\(32 \+ .*\) × 1\.125 = /)
})

test('a line of a bill ends in dollars', () => {
  expect(writeSum(stepOf('usual', 'kubernetes', 'databases'), 'money')).toBe('1 × $60 = <strong>$60</strong>')
})

test('a step nearer to the answer comes before one of the same name below it', () => {
  const own = stepOf('usual', 'paas', 'compute', 'pricePerUnit').value
  const reference = stepOf('usual', 'paas', 'compute', 'units', 'pricePerUnit').value
  expect(own).toBeGreaterThan(reference)
})

test('a step that is not there is named', () => {
  expect(() => stepOf('usual', 'compose', 'downtime', 'nothing')).toThrow(
    'downtime of compose has no step nothing',
  )
})

test('every sum on the page has a result', () => {
  for (const text of Object.values(sumFigures())) expect(text).toMatch(/.+ = <strong>\S.*<\/strong>$/)
})
