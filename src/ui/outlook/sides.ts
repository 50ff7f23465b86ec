// Where along a side of a picture does a value stand, and which values are written there?
import { type CostDriver, type Family, inputs } from '../../model'
import { type BandsAt, type MapAxis, placeOf } from '../../model/uncertainty'
import { axisScale } from '../../store'
import { evenTicks, ratioTicks } from './ticks'

/** In percent of the picture, from its lower end. */
export interface Side {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

/** As the chart has it: by ratio where the driver spans powers of ten. */
export const axisOf = (driver: CostDriver): MapAxis => {
  const { min, max } = inputs[driver]
  return { driver, min, max, scale: axisScale(driver), isCounted: false }
}

export function driverSide(driver: CostDriver): Side {
  const axis = axisOf(driver)
  const { min, max, scale } = axis
  return {
    place: (value) => placeOf(axis, Math.min(max, Math.max(min, value))) * 100,
    ticks: scale === 'log' ? ratioTicks(min, max) : evenTicks(min, max),
  }
}

/** By ratio where it differs by more than this, from nothing on where it does not. */
const wide = 4

/** From nothing to the most money there is to be shown. */
export const fromNothing = (most: number): Side => ({
  place: (usd) => (usd / most) * 100,
  ticks: evenTicks(0, most),
})

/** From the least to the most money there is to be shown, with room below for what stands on the axis. */
export function moneySide(least: number, most: number): Side {
  if (!(least > 0 && most / least > wide)) return fromNothing(most > 0 ? most : 1)
  const from = least / (most / least) ** 0.35
  return {
    place: (usd) => (Math.log(usd / from) / Math.log(most / from)) * 100,
    ticks: ratioTicks(from, most),
  }
}

/** In a picture of 100 by 100, from its upper left corner. */
export const pointText = ([x, y]: readonly [Side, Side], at: number, usd: number): string =>
  `${x.place(at).toFixed(2)},${(100 - y.place(usd)).toFixed(2)}`

/** Up along one end of the band and back along the other. */
export const bandOutline = (
  bands: readonly BandsAt[],
  family: Family,
  sides: readonly [Side, Side],
): string => {
  const along = (end: 'p10' | 'p90') =>
    bands.map(({ at, totals }) => pointText(sides, at, totals[family][end]))
  return [...along('p90'), ...along('p10').reverse()].join(' ')
}
