import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/ui/text/parseNumber'

const units = ['a month', '/mo', 'per month']

describe('reads', () => {
  it.each([
    ['en', '5000', 5_000],
    ['en', '$5,000', 5_000],
    ['en', ' $ 5,000.50 ', 5_000.5],
    ['en', '5k', 5_000],
    ['en', '$1.5k', 1_500],
    ['en', '2m', 2_000_000],
    ['en', '1e3', 1_000],
    ['en', '5,000/mo', 5_000],
    ['en', '5,000 a month', 5_000],
    ['en', 'USD 5,000 per month', 5_000],
    ['en', '1,234,567', 1_234_567],
    ['en', '5 000', 5_000],
    ['de-CH', "5'000", 5_000],
    ['en', '1.5', 1.5],
    ['en', '.5', 0.5],
    ['en', '0.125', 0.125],
    ['en', '-5', -5],
    ['en', '−5', -5],
    ['de', '5.000', 5_000],
    ['de', '5.000,50 €', 5_000.5],
    ['de', '1,5', 1.5],
    ['de', '5,000.50', 5_000.5],
    ['fr', '5 000,5', 5_000.5],
    ['ar-EG', '٥٠٠', 500],
    ['ja', '５００', 500],
  ])('%s: %s as %d', (locale, text, value) => {
    expect(parseNumber(text, { locale, units })).toEqual({ ok: true, value })
  })

  it('a long decimal where thousands would be beyond the range', () => {
    expect(parseNumber('99.950', { locale: 'en', max: 99.99 })).toEqual({ ok: true, value: 99.95 })
  })
})

describe('refuses', () => {
  it.each([
    ['en', '', 'empty'],
    ['en', '  ', 'empty'],
    ['en', '$', 'incomplete'],
    ['en', '-', 'incomplete'],
    ['en', '5.', 'incomplete'],
    ['en', '1e', 'incomplete'],
    ['en', 'abc', 'unreadable'],
    ['en', '0x10', 'unreadable'],
    ['en', 'Infinity', 'unreadable'],
    ['en', '5 min', 'unreadable'],
    ['en', '5,000 a year', 'unreadable'],
    ['en', '1,23,456', 'unreadable'],
    ['en', '1.2.3', 'unreadable'],
    ['en', '5-6', 'unreadable'],
    ['en', '1.500', 'ambiguous'],
    ['en', '1,50', 'ambiguous'],
    ['de', '1,500', 'ambiguous'],
    ['fr', '1.500', 'ambiguous'],
  ])('%s: "%s" as %s', (locale, text, problem) => {
    expect(parseNumber(text, { locale, units })).toMatchObject({ ok: false, problem })
  })

  it('naming both readings', () => {
    expect(parseNumber('1.500', { locale: 'en' })).toMatchObject({ readings: [1.5, 1_500] })
  })
})
