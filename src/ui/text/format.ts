// How does a number look on screen? Every rounding happens here, once, in the reader's locale.
import type { CostDriver } from '../../model'
import { numberWords } from './en/numbers'
import { spokenAt } from './languages'
import {
  dayInEnglish,
  dollarsInEnglish,
  type Format,
  finer,
  formatted,
  inEnglish,
  onFirstUse,
  roundTo,
} from './numberParts'
import { type Kind, kinds } from './quantityKind'
import { type Translations, type WordsOf, wordsFrom } from './words'

export interface FormatOptions {
  readonly locale: string
  /** ISO 4217; USD unless the author names another. */
  readonly currency?: string | undefined
  /** Units of that currency for a dollar, as typed by the author. */
  readonly usdRate?: number | undefined
  /** Of the locale's language; English without. They may still be arriving. */
  readonly translations?: Translations | undefined
}

export interface Formats {
  /** Of numbers. */
  readonly locale: string
  /** Of words, also those in a date. */
  readonly spoken: string
  readonly currency: string
  readonly usdRate: number
  readonly words: WordsOf
  /** To the whole unit, for tables and bars: $2,942, −$236. */
  money(usd: number): string
  /** The same with the name of the currency: 2,942 US dollars. */
  moneyByName(usd: number): string
  /** For a sentence: to ten below $10k, then as $13.8k. */
  moneySentence(usd: number): string
  /** For axes, dots and "you": $420, $9.5k, $200k. */
  moneyShort(usd: number): string
  hours(hours: number): string
  count(value: number): string
  /** A percentage given as such: 99.5 is 99.5 %. */
  percent(value: number): string
  ratio(value: number): string
  /** Plain, with one decimal where it has one. */
  number(value: number): string
  date(isoDate: string): string
  /** Short, for the axis and its marks. */
  driverValue(driver: CostDriver, value: number): string
  /** Complete, for a field; its unit stands beside it. */
  inputValue(driver: CostDriver, value: number): string
  /** What a number typed into that field means in the model's unit. */
  fromTyped(driver: CostDriver, typed: number): number
}

export function createFormats({
  locale,
  currency = 'USD',
  usdRate = 1,
  translations,
}: FormatOptions): Formats {
  const spoken = spokenAt(locale)
  const isEnglish = locale === 'en' || locale === 'en-US'
  const isAmerican = isEnglish && currency === 'USD'
  const moneyFormat = (digits: number, currencyDisplay: 'narrowSymbol' | 'name' = 'narrowSymbol') =>
    onFirstUse(
      () =>
        new Intl.NumberFormat(currencyDisplay === 'name' ? spoken : locale, {
          style: 'currency',
          currency,
          currencyDisplay,
          minimumFractionDigits: 0,
          maximumFractionDigits: digits,
        }),
    )
  const inSymbols = (digits: number) => (isAmerican ? inEnglish(digits, '$') : moneyFormat(digits))
  const numberFormat = (digits: number) =>
    isEnglish
      ? inEnglish(digits)
      : onFirstUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }))
  const wholeMoney = inSymbols(0)
  const byName = isAmerican ? dollarsInEnglish : moneyFormat(0, 'name')
  const whole = numberFormat(0)
  const tenthsOfMoney = finer(wholeMoney, inSymbols(1))
  const cents = finer(wholeMoney, inSymbols(2))
  const tenths = finer(whole, numberFormat(1))
  const hundredths = finer(whole, numberFormat(2))
  const thousandths = finer(whole, numberFormat(3))
  const day = isEnglish
    ? dayInEnglish
    : onFirstUse(
        () =>
          new Intl.DateTimeFormat(spoken, {
            day: 'numeric',
            month: 'short',
            year: 'numeric',
            timeZone: 'UTC',
          }),
      )

  const words = wordsFrom(translations)
  const said = words(numberWords)
  const shortUnits = [
    { size: 1e6, mark: said.million },
    { size: 1e3, mark: said.thousand },
  ]
  const inWords = (value: number, coarse: Format, fine: Format): string => {
    // 999.6 is 1k, and 99,960 is 100k: what decides is the rounded value.
    const size = Math.abs(roundTo(value, 1))
    const unit = shortUnits.find((candidate) => size >= candidate.size * (candidate.size > 1e3 ? 0.9995 : 1))
    if (!unit) return formatted(coarse, roundTo(value, 1))
    const digits = Math.abs(value) / unit.size >= 99.95 ? coarse : fine
    return formatted(digits, value / unit.size, unit.mark)
  }

  const money = (usd: number) => formatted(wholeMoney, roundTo(usd * usdRate, 1))
  const shortMoney = (amount: number) => inWords(amount, wholeMoney, tenthsOfMoney)
  const moneyShort = (usd: number) => shortMoney(usd * usdRate)
  const moneySentence = (usd: number) => {
    const amount = usd * usdRate
    const size = Math.abs(amount)
    if (size >= 9_995) return shortMoney(amount)
    return formatted(wholeMoney, roundTo(amount, size < 100 ? 1 : 10))
  }
  const count = (value: number) => formatted(whole, value)
  const percent = (value: number) => said.percent(formatted(hundredths, value))
  const ratio = (value: number) => said.times(formatted(tenths, value))
  const hours = (value: number) => said.hours(formatted(Math.abs(value) < 0.95 ? tenths : whole, value))
  const shortCount = (value: number) =>
    Math.abs(value) < 10_000 ? count(value) : inWords(value, whole, tenths)

  const short: Record<Kind, (value: number) => string> = {
    money: moneyShort,
    hours: (value) => said.hours(formatted(Math.abs(value) < 10 ? tenths : whole, value)),
    percent,
    fraction: (value) => percent(roundTo(value * 100, 0.1)),
    ratio,
    gigabytes: (value) => said.gigabytes(shortCount(value)),
    months: (value) => formatted(tenths, value),
    count: shortCount,
  }
  const complete: Record<Kind, (value: number) => string> = {
    money: (usd) => formatted(cents, usd * usdRate),
    hours: (value) => formatted(tenths, value),
    percent: (value) => formatted(thousandths, value),
    fraction: (value) => formatted(tenths, value * 100),
    ratio: (value) => formatted(hundredths, value),
    gigabytes: (value) => formatted(tenths, value),
    months: (value) => formatted(tenths, value),
    count,
  }

  return {
    locale,
    spoken,
    currency,
    usdRate,
    words,
    money,
    moneyByName: (usd) => formatted(byName, roundTo(usd * usdRate, 1)),
    moneySentence,
    moneyShort,
    hours,
    count,
    percent,
    ratio,
    number: (value) => formatted(tenths, value),
    date: (isoDate) => day(Date.parse(isoDate)),
    driverValue: (driver, value) => short[kinds[driver]](value),
    inputValue: (driver, value) => complete[kinds[driver]](value),
    fromTyped: (driver, typed) => {
      if (kinds[driver] === 'money') return typed / usdRate
      return kinds[driver] === 'fraction' ? Number((typed / 100).toPrecision(12)) : typed
    },
  }
}
