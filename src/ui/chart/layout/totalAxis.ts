// From where to where does the axis of monthly totals run?
import { type Family, families } from '../../../model'
import type { AxisScale } from '../../../store'
import { linearStep, linearTicks, roundAbove, roundBelow } from './ticks'

export interface Range {
  readonly min: number
  readonly max: number
}

/** A line this many times above the next one would press the others flat: it leaves the scale instead. */
const offScale: Record<AxisScale, number> = { linear: 12, log: 10_000 }

/** Totals under a dollar do not stretch a log axis. */
const leastOnLog = 1

/** Between horizontal lines of a linear axis, at least. */
export const linearSpace = 52

/** The highest value that has to be seen; every crossing lies at or below the second highest line. */
function highestSeen(totals: Readonly<Record<Family, readonly number[]>>, scale: AxisScale): number {
  const [first = 1, second = first] = families
    .map((family) => Math.max(...totals[family]))
    .sort((a, b) => b - a)
  const lowestOfAll = Math.max(leastOnLog, second)
  return first > lowestOfAll * offScale[scale] ? lowestOfAll * 2 : first
}

export function totalRange(
  totals: Readonly<Record<Family, readonly number[]>>,
  scale: AxisScale,
  height: number,
): Range {
  const highest = Math.max(highestSeen(totals, scale) * 1.05, leastOnLog)
  if (scale === 'linear') {
    const step = linearStep(highest, height / linearSpace)
    return { min: 0, max: Math.ceil(highest / step - 1e-9) * step }
  }
  const lowest = Math.min(...families.map((family) => Math.min(...totals[family])))
  const min = roundBelow(Math.max(lowest / 1.05, leastOnLog, highest / 1e9))
  return { min, max: roundAbove(Math.max(highest, min * 2)) }
}

/** One round value lower, for a name below the lowest line. */
export const lowerMin = ({ min, max }: Range): Range => ({ min: roundBelow(min * 0.99), max })

/** With fewer than three round values in reach a log axis is marked in even steps. */
export const evenTicks = ({ min, max }: Range, height: number): number[] =>
  linearTicks(min, max, linearStep(max - min, height / linearSpace))
