// Which totals are marked beside the plot, and where do its horizontal lines run?
import type { Formats } from '../../text/format'
import type { Axis } from './axis'
import type { Rect } from './geometry'
import { type Measure, type TextMark, write } from './text'
import { isDecade, linearStep, linearTicks, logTicks } from './ticks'
import { evenTicks, linearSpace, type Range } from './totalAxis'

/** Nearer than this, of 1, 2 and 5 only the 1 is kept. */
const leastSpace = 26
/** So near to the top edge a label would stand above the plot. */
const belowTop = 8

export function totalTicks(range: Range, scale: Axis['scale'], height: number): number[] {
  if (scale === 'linear')
    return linearTicks(range.min, range.max, linearStep(range.max, height / linearSpace))
  const ticks = logTicks(range.min, range.max)
  if (ticks.length < 4) return evenTicks(range, height)
  const decade = height / Math.log10(range.max / range.min)
  if (decade * Math.log10(2) >= leastSpace) return ticks
  const every = Math.max(1, Math.ceil(leastSpace / decade))
  return ticks.filter((tick) => isDecade(tick) && Math.round(Math.log10(tick)) % every === 0)
}

export const widestTotal = (ticks: readonly number[], formats: Formats, measure: Measure): number =>
  Math.max(0, ...ticks.map((tick) => measure(formats.moneyShort(tick), 'small')))

export function totalLabels(
  ticks: readonly number[],
  axis: Axis,
  plot: Rect,
  formats: Formats,
  measure: Measure,
): { texts: TextMark[]; gridLines: number[] } {
  // Between $1 and $2 are ticks that read the same.
  const isNew = (tick: number, index: number) =>
    index === 0 || formats.moneyShort(tick) !== formats.moneyShort(ticks[index - 1] ?? 0)
  const seen = ticks.filter((tick, index) => axis.toPixel(tick) > plot.top + belowTop && isNew(tick, index))
  const texts = seen.map((tick) => {
    const text = formats.moneyShort(tick)
    const y = axis.toPixel(tick)
    return write(measure, { text, x: plot.left - 8, y, style: 'small', colour: 'muted', align: 'right' })
  })
  return { texts, gridLines: seen.map(axis.toPixel).filter((y) => y < plot.bottom - 1) }
}
