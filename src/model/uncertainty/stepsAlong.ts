// At which values of a driver is every draw looked at? Few enough for thousands of draws, enough to draw a band through.
import type { CostDriver } from '../inputs'
import { firstValues, mapAxis } from './mapAxis'

/** As a sweep's own, so that a draw which is swept has looked there already. */
const steps = 16

/** Even steps, by ratio where the driver spans two powers of ten; whole numbers for counts. Both ends included. */
export function stepsAlong(driver: CostDriver): readonly number[] {
  const axis = mapAxis(driver)
  const values = firstValues({ ...axis, isCounted: false }, steps)
  return axis.isCounted ? [...new Set(values.map(Math.round))] : values
}
