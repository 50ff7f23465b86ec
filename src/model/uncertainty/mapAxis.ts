// Where on an axis does a value stand, and which values does a map look at?
import { type CostDriver, inputs } from '../inputs'

export interface AxisRange {
  readonly min: number
  readonly max: number
}

export interface MapAxis extends AxisRange {
  readonly driver: CostDriver
  /** Whole numbers, each of which has a cell from half a step before it to half a step after. */
  readonly isCounted: boolean
  /** A driver over two or more powers of ten is spread by ratio. */
  readonly scale: 'log' | 'linear'
}

/** Narrowed to a stretch of interest, or the whole range of the input. */
export function mapAxis(driver: CostDriver, range?: AxisRange): MapAxis {
  const { kind, min, max } = inputs[driver]
  const kept = range ? { min: Math.max(min, range.min), max: Math.min(max, range.max) } : { min, max }
  const scale = kept.min > 0 && kept.max / kept.min >= 100 ? 'log' : 'linear'
  return { driver, isCounted: kind === 'count', scale, ...kept }
}

/** Share of the axis from its lower end, as far as the cells at its ends reach. */
export function placeOf({ isCounted, scale, min, max }: MapAxis, value: number): number {
  const half = isCounted ? 0.5 : 0
  const [low, high] = [min - half, max + half]
  if (scale === 'linear') return (value - low) / (high - low)
  return Math.log(value / low) / Math.log(high / low)
}

/** The other way round: the value there, or the count whose cell lies there. */
export function valueAt({ isCounted, scale, min, max }: MapAxis, place: number): number {
  const half = isCounted ? 0.5 : 0
  const [low, high] = [min - half, max + half]
  const value = scale === 'linear' ? low + (high - low) * place : low * (high / low) ** place
  return Math.min(max, Math.max(min, isCounted ? Math.round(value) : value))
}

export function betweenValues({ scale }: MapAxis, a: number, b: number): number {
  return scale === 'log' ? Math.sqrt(a * b) : (a + b) / 2
}

/** Rows that a map starts from: every count, or even steps. */
export function firstValues({ isCounted, scale, min, max }: MapAxis, steps: number): number[] {
  if (isCounted) return Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return Array.from({ length: steps + 1 }, (_, index) => {
    if (index === steps) return max
    return scale === 'log' ? min * (max / min) ** (index / steps) : min + ((max - min) * index) / steps
  })
}
