import { describe, expect, it } from 'vitest'
import { createFormats } from '../../../src/ui/text/format'
import { fetchAllWords, translationsOf } from '../../../src/ui/text/languages'

const formats = createFormats({ locale: 'en-US' })
const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ')

describe('money', () => {
  it.each([
    [2_941.6, '$2,942'],
    [-236, '−$236'],
    [-0.2, '$0'],
    [0, '$0'],
  ])('%d in a table: %s', (usd, text) => expect(formats.money(usd)).toBe(text))

  it.each([
    [3_348, '$3,350'],
    [513, '$510'],
    [42, '$42'],
    [9_994, '$9,990'],
    [9_996, '$10k'],
    [13_790, '$13.8k'],
    [123_456, '$123k'],
  ])('%d in a sentence: %s', (usd, text) => expect(formats.moneySentence(usd)).toBe(text))

  it.each([
    [20, '$20'],
    [419.7, '$420'],
    [999.7, '$1k'],
    [1_500, '$1.5k'],
    [9_949, '$9.9k'],
    [20_000, '$20k'],
    [99_960, '$100k'],
    [200_000, '$200k'],
    [999_600, '$1m'],
    [1_250_000, '$1.3m'],
  ])('%d on an axis: %s', (usd, text) => expect(formats.moneyShort(usd)).toBe(text))

  it('follows the locale, the currency and the rate', () => {
    const german = createFormats({ locale: 'de', currency: 'EUR', usdRate: 0.9 })
    expect(plain(german.money(10_000))).toBe('9.000 €')
    expect(plain(german.moneyShort(10_500))).toBe('9,5k €')
    expect(german.fromTyped('computeSpend', 900)).toBeCloseTo(1_000)
  })
})

describe('other quantities', () => {
  it.each([
    ['opsHours', 19.04, '19 h'],
    ['services', 6, '6'],
    ['uptimeTarget', 99.95, '99.95 %'],
    ['commitmentDiscount', 0.2, '20 %'],
    ['peakToAverage', 3.3, '3.3 ×'],
    ['egressGb', 200, '200 GB'],
    ['dailyActiveUsers', 100_000_000, '100m'],
  ] as const)('%s %d on an axis: %s', (driver, value, text) => {
    expect(plain(formats.driverValue(driver, value))).toBe(text)
  })

  it.each([
    ['computeSpend', 1_500, '$1,500'],
    ['commitmentDiscount', 0.2, '20'],
    ['opsHours', 12.5, '12.5'],
  ] as const)('%s %d in a field: %s', (driver, value, text) => {
    expect(formats.inputValue(driver, value)).toBe(text)
  })
})

describe('marks and units of the reader’s language', () => {
  const inLanguage = async (locale: string) => {
    await fetchAllWords(locale)
    return createFormats({ locale, translations: translationsOf(locale) })
  }

  it.each([
    ['de', '13,8k $', '1,3 Mio. $', '19 h', '99,95 %', '3,3 ×'],
    ['fr', '13,8 k $', '1,3 M $', '19 h', '99,95 %', '3,3 ×'],
    ['es', '13,8k $', '1,3 M $', '19 h', '99,95 %', '3,3 ×'],
    ['pt-BR', '$ 13,8k', '$ 1,3 mi', '19 h', '99,95 %', '3,3 ×'],
    ['ja', '$13.8k', '$1.3M', '19時間', '99.95%', '3.3倍'],
    ['zh-CN', '$13.8k', '$1.3M', '19 小时', '99.95%', '3.3 倍'],
  ])('%s: %s, %s, %s, %s, %s', async (locale, thousands, millions, hours, percent, ratio) => {
    const formats = await inLanguage(locale)
    expect(plain(formats.moneySentence(13_790))).toBe(thousands)
    expect(plain(formats.moneyShort(1_250_000))).toBe(millions)
    expect(plain(formats.hours(19))).toBe(hours)
    expect(plain(formats.percent(99.95))).toBe(percent)
    expect(plain(formats.ratio(3.3))).toBe(ratio)
  })
})

describe('where a language is not spoken', () => {
  it.each([
    ['he', '22 בנוב', 'Nov 22, 2026', '1,234.5'],
    ['nl', '22 nov', 'Nov 22, 2026', '1.234,5'],
    ['en-GB', 'Nov 22', '22 Nov 2026', '1,234.5'],
    ['de', 'Nov 22', '22. Nov. 2026', '1.234,5'],
  ])('%s: words of a date are those that are said, numbers its own', (locale, not, date, number) => {
    const formats = createFormats({ locale })
    expect(formats.date('2026-11-22')).not.toContain(not)
    expect(formats.date('2026-11-22')).toBe(date)
    expect(formats.number(1_234.5)).toBe(number)
  })

  it('numbers bring no marks of direction into words that run from left to right', () => {
    expect(plain(createFormats({ locale: 'he' }).money(-1_234))).toBe('−1,234 $')
  })
})
