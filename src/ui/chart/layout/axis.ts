// Which pixel stands for a value, and which value for a pixel?
import type { AxisScale } from '../../../store'

export interface Axis {
  readonly scale: AxisScale
  readonly min: number
  readonly max: number
  /** Not kept below the end: a value beyond it has a pixel beyond it. */
  toPixel(value: number): number
  toValue(pixel: number): number
}

/** `start` is the pixel of `min`, `end` that of `max`; on a log axis nothing stands below `min`. */
export function createAxis(scale: AxisScale, min: number, max: number, start: number, end: number): Axis {
  if (scale === 'linear') {
    const perUnit = (end - start) / (max - min)
    return {
      scale,
      min,
      max,
      toPixel: (value) => start + (value - min) * perUnit,
      toValue: (pixel) => min + (pixel - start) / perUnit,
    }
  }
  const perFold = (end - start) / Math.log(max / min)
  return {
    scale,
    min,
    max,
    toPixel: (value) => (value > min ? start + Math.log(value / min) * perFold : start),
    toValue: (pixel) => min * Math.exp((pixel - start) / perFold),
  }
}
