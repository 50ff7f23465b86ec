import { describe, expect, it } from 'vitest'
import { isStale, readDate } from '../../../src/model/evidence'

describe('the day a source counts from', () => {
  it.each([
    ['2026-05-16', '2026-05-16'],
    ['2026-05', '2026-05-01'],
    ['2026', '2026-01-01'],
    ['read 2026-11', '2026-11-01'],
    ['2025-01-16 (post), later edited', '2025-01-16'],
    ['n.d. (2018 content)', '2018-01-01'],
    ['n.d. (c. 2025-26)', '2025-01-01'],
    ['n.d. (migration finished early 2018)', '2018-01-01'],
    ['n.d.', '2026-11-22'],
    [null, '2026-11-22'],
  ])('"%s", read on 2026-11-22, counts from %s', (date, day) => {
    expect(readDate(date, '2026-11-22')).toBe(day)
  })
})

describe('a figure older than twelve months is stale', () => {
  it.each([
    ['2025-11-21', true],
    ['2025-11-22', false],
    ['2026-11-22', false],
    ['2012-07-23', true],
  ])('%s on 2026-11-22: %s', (date, stale) => {
    expect(isStale(date, '2026-11-22')).toBe(stale)
  })

  it('gives a 29 February until the last day of February', () => {
    expect(isStale('2024-02-29', '2025-02-28')).toBe(false)
    expect(isStale('2024-02-29', '2025-03-01')).toBe(true)
  })
})
