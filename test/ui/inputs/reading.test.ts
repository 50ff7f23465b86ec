import { describe, expect, it } from 'vitest'
import type { CostDriver } from '../../../src/model'
import { readInput } from '../../../src/ui/inputs/reading'
import { fieldWords } from '../../../src/ui/text/en/inputs'
import { createFormats } from '../../../src/ui/text/format'

const formats = createFormats({ locale: 'en-US' })
const read = (driver: CostDriver, text: string) => readInput(driver, text, formats)

describe('a range', () => {
  it.each<[CostDriver, string, number, number, number]>([
    // On a slider by ratio √(3 × 8) = 4.9 lies halfway, which is 5 services.
    ['services', '3 to 8', 3, 5, 8],
    ['services', '3-8', 3, 5, 8],
    ['services', '3–8', 3, 5, 8],
    ['services', '3 .. 8 services', 3, 5, 8],
    ['services', '3…8', 3, 5, 8],
    // √(500 × 5,000) = 1,581, rounded as the slider is.
    ['computeSpend', '$500 to 5k', 500, 1_600, 5_000],
    // 500k to 5k is no range.
    ['computeSpend', '500-5k', 500, 1_600, 5_000],
    ['computeSpend', '2k-2.5k', 2_000, 2_200, 2_500],
    ['computeSpend', '5e2 - 5e3', 500, 1_600, 5_000],
    // ((√10 + √90) ÷ 2)² = 40
    ['opsHours', '10 – 90 h', 10, 40, 90],
    ['commitmentDiscount', '10% to 30%', 0.1, 0.2, 0.3],
    // Halfway the slider has no stop, and 5,000 would lie outside.
    ['computeSpend', '5,010 to 5,020', 5_010, 5_010, 5_020],
  ])('for %s: %s', (driver, text, low, value, high) => {
    expect(read(driver, text)).toEqual({ kind: 'value', value, range: { low, high } })
  })

  it('of one value is that value', () => {
    expect(read('services', '4 to 4')).toEqual({ kind: 'value', value: 4, range: { low: 4, high: 4 } })
  })

  it.each(['3 t', '3 to', '3 to ', '3 –', '3-', '3..'])('half typed is its low end: %s', (text) => {
    expect(read('services', text)).toEqual({ kind: 'value', value: 3 })
  })

  it.each<[CostDriver, string, string]>([
    ['services', '8 to 3', 'From less to more: 3 to 8.'],
    ['services', '0 to 8', 'A whole number from 1 to 200.'],
    ['services', '3 to 900', 'A whole number from 1 to 200.'],
    ['services', '3 to many', 'Type a number, such as 6.'],
    // Hours have no usual number, and nought would be a poor example.
    ['opsHours', '3 to many', 'Type a number, such as 20.'],
    ['computeSpend', '500 to 900k', 'Between $20 and $200,000 a month.'],
    ['computeSpend', '20–25k', 'That may be $20–$25,000 or $20,000–$25,000; please type the one you mean.'],
    [
      'computeSpend',
      '$20 to $25k',
      'That may be $20–$25,000 or $20,000–$25,000; please type the one you mean.',
    ],
    ['egressGb', '5 GB - 5k GB', 'That may be 5–5,000 or 5,000–5,000; please type the one you mean.'],
  ])('that cannot be says what would be right: %s, %s', (driver, text, message) => {
    const reading = read(driver, text)
    expect(reading).toMatchObject({ message: expect.any(String) })
    expect('message' in reading && reading.message.replaceAll('\u00a0', ' ')).toBe(message)
  })

  it.each(['-5', '1 to 2 to 3', 'to 3'])('is not what this is: %s', (text) => {
    expect(read('services', text).kind).toMatch(/wrong|unfinished/)
  })

  it('is joined by the word of the reader’s language', () => {
    const spoken = (to: string) =>
      createFormats({
        locale: 'de',
        translations: { fieldWords: { ...formats.words(fieldWords), to } },
      })
    const range = { kind: 'value', value: 5, range: { low: 3, high: 8 } }
    expect(readInput('services', '3 bis 8', spoken('bis'))).toEqual(range)
    expect(readInput('services', '3到8', spoken('到|至'))).toEqual(range)
    expect(readInput('services', '3至8', spoken('到|至'))).toEqual(range)
  })
})
