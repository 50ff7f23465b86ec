import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CostDriver, costDrivers, inputs } from '../../../src/model'
import { units } from '../../../src/ui/text/en/inputs'
import { createFormats } from '../../../src/ui/text/format'
import { type ParseOptions, parseNumber } from '../../../src/ui/text/parseNumber'
import { kinds } from '../../../src/ui/text/quantityKind'

const typed = ['a month', '/mo', 'per month', 'im monat', 'par mois', '/月', '%']
const read = (text: string, options: Partial<ParseOptions> = {}) =>
  parseNumber(text, { locale: 'en', units: typed, currency: 'USD', ...options })

describe('reads', () => {
  it.each([
    ['en', '5000', 5_000],
    ['en', '$5,000', 5_000],
    ['en', ' $ 5,000.50 ', 5_000.5],
    ['en', '5k', 5_000],
    ['en', '$1.5k', 1_500],
    ['en', '2m', 2_000_000],
    ['en', '1e3', 1_000],
    ['en', '$5,000/mo', 5_000],
    ['en', '5,000 a month', 5_000],
    ['en', 'USD 5,000 per month', 5_000],
    ['en', 'US$ 5,000', 5_000],
    ['en', '5,000 USD', 5_000],
    ['en', '1,234,567', 1_234_567],
    ['en', '5 000', 5_000],
    ['en', '1.5', 1.5],
    ['en', '.5', 0.5],
    ['en', '0.125', 0.125],
    ['en', '-5', -5],
    ['en', '−5', -5],
    ['en', '-$5', -5],
    ['en', '005', 5],
    ['en', '12%', 12],
    ['en-IN', '1,23,456', 123_456],
    ['en', '12,34,567.5', 1_234_567.5],
    ['de', '5.000', 5_000],
    ['de', '1.234,5', 1_234.5],
    ['de', '1.234,5 $ im Monat', 1_234.5],
    ['de', '1,5', 1.5],
    ['de', '5,000.50', 5_000.5],
    ['de', '5 Tsd.', 5_000],
    ['de', '1,5 Tsd. $', 1_500],
    ['de', '2 Mio. $ im Monat', 2_000_000],
    ['de', '5 TSD', 5_000],
    ['de-CH', "1'234.5", 1_234.5],
    ['de-CH', '1’234’567.5', 1_234_567.5],
    ['fr', '1 234,5', 1_234.5],
    ['fr', '1\u00a0234,5', 1_234.5],
    ['fr', '1\u202f234\u202f567,5', 1_234_567.5],
    ['fr', '1\u2009234,5', 1_234.5],
    ['fr', '1\u2007234,5', 1_234.5],
    ['fr', '5 k$', 5_000],
    ['fr', '1,5 M$', 1_500_000],
    ['es', '5 mil', 5_000],
    ['pt-BR', 'US$ 5 mil', 5_000],
    ['ar-EG', '٥٠٠', 500],
    ['ar-EG', '١٬٢٣٤٫٥', 1_234.5],
    ['ar-EG', '١٫٥٠٠', 1.5],
    ['en', '٥٠٠', 500],
    ['fa', '۱٬۲۳۴٫۵', 1_234.5],
    ['fa', '\u200e\u2212\u200e$۱٬۲۳۴', -1_234],
    ['he', '\u200f\u200e-1,234\u00a0\u200f$', -1_234],
    ['hi-IN-u-nu-deva', '१२,३४,५६७', 1_234_567],
    ['ja', '５００', 500],
    ['ja', '＄５，０００／月', 5_000],
    ['ja', '1.5万', 15_000],
    ['zh-CN', '5千', 5_000],
  ])('%s: %s as %d', (locale, text, value) => {
    expect(read(text, { locale })).toEqual({ ok: true, value })
  })

  it.each([
    ['de', 'EUR', '5.000 €', 5_000],
    ['de', 'EUR', '5.000,50 EUR', 5_000.5],
    ['fr', 'EUR', '5 k€', 5_000],
    ['pt-BR', 'BRL', 'R$ 1.234,50', 1_234.5],
    ['pl', 'PLN', '1 234,50 zł', 1_234.5],
    ['de-CH', 'CHF', 'CHF 1’234.50', 1_234.5],
    ['ja', 'JPY', '￥5,000', 5_000],
    ['en-CA', 'CAD', 'CA$5,000', 5_000],
    ['en-CA', 'CAD', '$5,000', 5_000],
    ['fr', 'CAD', '5 k$CA', 5_000],
    ['sv', 'SEK', '5 mkr', 5_000_000],
    ['ja', 'JPY', '5000￥/月', 5_000],
    ['en', 'ZAR', '500 per month', 500],
    ['en', 'ZAR', '500 R a month', 500],
    ['en', 'MMK', 'K 50,000', 50_000],
    ['en', 'MMK', 'K50k', 50_000],
    ['en', 'MMK', '50k MMK', 50_000],
    ['en-SZ', 'SZL', 'E5e3', 5_000],
    ['pt-CV', 'CVE', '5000', 5_000],
  ])('%s, in %s: %s as %d', (locale, currency, text, value) => {
    expect(read(text, { locale, currency })).toEqual({ ok: true, value })
  })

  it('a long decimal where thousands would be beyond the range', () => {
    expect(read('99.950', { max: 99.99 })).toEqual({ ok: true, value: 99.95 })
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
    ['en', '5 mil', 'unreadable'],
    ['en', '5,000 a year', 'unreadable'],
    ['en', '1,2345', 'ambiguous'],
    ['en', '1,23,45', 'unreadable'],
    ['en', '1,234,56', 'unreadable'],
    ['en', '12 34', 'unreadable'],
    ['en', "1'23", 'unreadable'],
    ['en', '1.234,567.8', 'unreadable'],
    ['en', '1.234 567', 'unreadable'],
    ['en', '1.2.3', 'unreadable'],
    ['en', '1,5 0', 'unreadable'],
    ['en', '5-6', 'unreadable'],
    ['en', '5,000²', 'unreadable'],
    ['en', '5½', 'unreadable'],
    ['en', '5.000 €', 'unreadable'],
    ['en', '£5', 'unreadable'],
    ['en', '1.500', 'ambiguous'],
    ['en', '1,50', 'ambiguous'],
    ['de', '1,500', 'ambiguous'],
    ['de', '1.5', 'ambiguous'],
    ['fr', '1.500', 'ambiguous'],
    ['ja', '五千', 'unreadable'],
  ])('%s: "%s" as %s', (locale, text, problem) => {
    expect(read(text, { locale })).toMatchObject({ ok: false, problem })
  })

  it.each([
    ['USD', '500 A$'],
    ['USD', 'A$500'],
    ['USD', '500 $A'],
    ['USD', 'AUS$ 500'],
    ['USD', '500 usdc'],
    ['GBP', 'E£500'],
  ])('a sign that is not of %s: %s', (currency, text) => {
    expect(read(text, { currency })).toEqual({ ok: false, problem: 'unreadable' })
  })

  it.each(['50,000k', '50000 K', '50000K a month'])('a sign that may mean thousands: %s', (text) => {
    expect(read(text, { currency: 'MMK' })).toEqual({
      ok: false,
      problem: 'ambiguous',
      readings: [50_000, 50_000_000],
    })
  })

  it('naming both readings', () => {
    expect(read('1.500')).toMatchObject({ readings: [1.5, 1_500] })
  })
})

const locales = [
  'en-US',
  'en-IN',
  'de',
  'de-CH',
  'de-AT',
  'fr',
  'fr-CH',
  'es',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'ja',
  'zh-CN',
  'ar-EG',
  'ar',
  'hi-IN',
  'hi-IN-u-nu-deva',
  'bn',
  'fa',
  'he',
  'pl',
  'sv',
]

const moneyOf = [
  { currency: 'USD', usdRate: 1 },
  { currency: 'EUR', usdRate: 0.87 },
  { currency: 'JPY', usdRate: 151.3 },
  { currency: 'BRL', usdRate: 5.4 },
  { currency: 'CHF', usdRate: 0.8 },
  { currency: 'INR', usdRate: 88 },
]

describe.each(locales)('what is shown in %s, typed again, is the same number', (locale) => {
  const anyDriver = fc.constantFrom(...costDrivers)
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true })

  const readAs = (driver: CostDriver, text: string, { currency, usdRate }: (typeof moneyOf)[number]) => {
    const formats = createFormats({ locale, currency, usdRate })
    const parsed = parseNumber(text, {
      locale,
      units: units.english[driver].typed,
      max: inputs[driver].max / formats.fromTyped(driver, 1),
      ...(kinds[driver] === 'money' && { currency }),
    })
    return parsed.ok ? formats.inputValue(driver, formats.fromTyped(driver, parsed.value)) : parsed
  }

  it('in a field', () => {
    fc.assert(
      fc.property(anyDriver, anyShare, fc.constantFrom(...moneyOf), (driver, share, money) => {
        const { min, max } = inputs[driver]
        const text = createFormats({ locale, ...money }).inputValue(driver, min + share * (max - min))
        expect(readAs(driver, text, money)).toBe(text)
      }),
    )
  })

  it('on the axis', () => {
    fc.assert(
      fc.property(anyDriver, anyShare, fc.constantFrom(...moneyOf), (driver, share, money) => {
        const { min, max } = inputs[driver]
        const formats = createFormats({ locale, ...money })
        const text = formats.driverValue(driver, min + share * (max - min))
        const parsed = parseNumber(text, {
          locale,
          units: units.english[driver].typed,
          max: max / formats.fromTyped(driver, 1),
          ...(kinds[driver] === 'money' && { currency: money.currency }),
        })
        expect(parsed).toMatchObject({ ok: true })
        if (parsed.ok) expect(formats.driverValue(driver, formats.fromTyped(driver, parsed.value))).toBe(text)
      }),
    )
  })
})
