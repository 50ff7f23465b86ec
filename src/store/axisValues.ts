// Where along a cost driver are the curves computed?
import { type CostDriver, inputs } from '../model'

export type AxisScale = 'log' | 'linear'

/** A multiple of the sweep's own, so that what that has looked at is not worked out twice. */
const steps = 96

/** A driver over two or more powers of ten reads better by ratio than by distance. */
export const axisScale = (driver: CostDriver): AxisScale => {
  const { min, max } = inputs[driver]
  return min > 0 && max / min >= 100 ? 'log' : 'linear'
}

const evenly = (driver: CostDriver): number[] => {
  const { min, max } = inputs[driver]
  const valueAt =
    axisScale(driver) === 'log'
      ? (share: number) => min * (max / min) ** share
      : (share: number) => min + (max - min) * share
  return Array.from({ length: steps + 1 }, (_, step) => (step === steps ? max : valueAt(step / steps)))
}

const everyCount = (driver: CostDriver): number[] => {
  const { min, max } = inputs[driver]
  return Array.from({ length: max - min + 1 }, (_, step) => min + step)
}

/** Even on the driver's own scale, both ends included, and wherever something happens; each value once, in order. */
export const axisValues = (driver: CostDriver, events: readonly number[]): number[] => {
  const values = inputs[driver].kind === 'count' ? everyCount(driver) : evenly(driver)
  return [...new Set([...values, ...events])].sort((a, b) => a - b)
}
