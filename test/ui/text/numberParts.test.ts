import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInEnglish, dollarsInEnglish, inEnglish } from '../../../src/ui/text/numberParts'

const amounts = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  // Halves of the last digit, as typed.
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1_000),
  fc.integer({ min: -1e12, max: 1e12 }),
)

test.each([0, 1, 2, 3])('English with %i decimals is what Intl says', (digits) => {
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits })
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  })
  fc.assert(
    fc.property(amounts, (drawn) => {
      const value = drawn || 0
      expect(inEnglish(digits)(value)).toBe(number.format(value))
      expect(inEnglish(digits, '$')(value)).toBe(money.format(value))
    }),
    { numRuns: 2_000 },
  )
})

test('dollars by name are what Intl says', () => {
  const byName = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
  for (const value of [0, 1, -1, 0.6, 1.4, 2, 999, 1_500, -236, 1_234_567.8]) {
    expect(dollarsInEnglish(value)).toBe(byName.format(value))
  }
})

test('a day is what Intl says', () => {
  const day = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        expect(dayInEnglish(date.getTime())).toBe(day.format(date))
      },
    ),
  )
})
