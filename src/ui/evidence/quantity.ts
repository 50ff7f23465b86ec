// How does a number of the model read with its unit: 1.25, 32 h, 6 services, $0.12 a GB?
import { countedUnits, moneyUnits } from '../text/en/evidence'
import type { Formats } from '../text/format'
import { formatted } from '../text/numberParts'

/** Enough for any assumption and any price as published. */
export const exactDigits = 9

const isMoney = (unit: string): unit is keyof typeof moneyUnits.english =>
  Object.hasOwn(moneyUnits.english, unit)

/** Decimals that leave so many significant digits; whole numbers are never cut. */
const decimalsFor = (value: number, digits: number): number =>
  value === 0 ? 0 : Math.min(15, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value)))))

/** Money is cut no shorter than to cents. */
const decimalsOf = (value: number, unit: string, digits: number): number =>
  Math.max(decimalsFor(value, digits), isMoney(unit) ? 2 : 0)

const inCurrency = (value: number, unit: string, { usdRate }: Formats): number =>
  isMoney(unit) ? value * usdRate : value

/** The number that is shown, in the currency shown. */
export function shownNumber(value: number, unit: string, formats: Formats, digits = exactDigits): number {
  const shown = inCurrency(value, unit, formats)
  return Number(shown.toFixed(decimalsOf(shown, unit, digits)))
}

/** A unit is left out where its words stand beside the number. */
export function quantity(value: number, unit: string, formats: Formats, digits = exactDigits): string {
  const shown = shownNumber(value, unit, formats, digits)
  const decimals = decimalsOf(shown, unit, digits)
  if (isMoney(unit)) {
    const cents = Number.isInteger(shown) ? 0 : 2
    const money = new Intl.NumberFormat(formats.locale, {
      style: 'currency',
      currency: formats.currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: cents,
      maximumFractionDigits: decimals,
    })
    return `${formatted(money.format, shown)}${formats.words(moneyUnits)[unit]}`
  }
  const number = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: decimals })
  const [counted = unit] = unit.split('/')
  const [one, many] = formats.words(countedUnits)[counted] ?? ['', '']
  const word = shown === 1 ? one : many
  return `${formatted(number.format, shown)}${word && `\u00a0${word}`}`
}
