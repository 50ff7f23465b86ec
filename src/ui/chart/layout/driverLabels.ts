// What is written under the axis of the driver? Break-even values first, ticks where there is room left.
import type { ChartValues } from '../values'
import type { Axis } from './axis'
import type { BreakEvenMark } from './breakEvenMarks'
import type { Frame } from './frame'
import { touches } from './geometry'
import { spread } from './spread'
import { boxOf, type Measure, type TextMark, write } from './text'
import { isDecade, linearStep, linearTicks, logTicks } from './ticks'

export interface DriverMark {
  readonly x: number
  readonly long: boolean
}

const labelsBelow = 24
const betweenValues = 7
const betweenTicks = 14
/** A value pushed further than this no longer stands under its dot. */
const furthest = 34
const roomOfTick = 72

/** With fewer powers of ten than this, 2 and 5 are written as well. */
const fewDecades = 2

interface Ticks {
  readonly all: readonly number[]
  /** Those worth a number. */
  readonly written: readonly number[]
}

function ticksOf(axis: Axis, width: number): Ticks {
  if (axis.scale === 'linear') {
    const ticks = linearTicks(axis.min, axis.max, linearStep(axis.max - axis.min, width / roomOfTick))
    return { all: ticks, written: ticks }
  }
  const ticks = logTicks(axis.min, axis.max)
  const decades = ticks.filter(isDecade)
  const isShort = Math.log10(axis.max / axis.min) <= fewDecades
  return { all: ticks, written: isShort ? [...decades, ...ticks] : decades }
}

export function driverMarks(axis: Axis, { left, right }: Frame['plot']): DriverMark[] {
  const { all, written } = ticksOf(axis, right - left)
  const ends = [axis.min, axis.max]
  const inner = all.filter((tick) => tick > axis.min && tick < axis.max)
  return [...ends, ...inner].map((tick) => ({
    x: axis.toPixel(tick),
    long: ends.includes(tick) || written.includes(tick),
  }))
}

/** Those under dots. Where they crowd, swaps go first, then the later of two equal words. */
function breakEvenValues(
  marks: readonly BreakEvenMark[],
  { driver, formats }: ChartValues,
  { box, plot }: Frame,
  measure: Measure,
): TextMark[] {
  const y = plot.bottom + labelsBelow
  const texts = marks.map((mark) => {
    const isFilled = mark.kind === 'cheapest'
    const text = formats.driverValue(driver, mark.at)
    const [style, colour] = isFilled ? (['smallStrong', 'text'] as const) : (['small', 'muted'] as const)
    return { mark, text: write(measure, { text, x: mark.x, y, style, colour, align: 'middle' }) }
  })
  const placedApart = (shown: typeof texts): TextMark[] | null => {
    const wanted = shown.map(({ mark, text }) => ({ at: mark.x, size: text.width }))
    const middles = spread(wanted, betweenValues, 0, box.width)
    if (!middles) return null
    const moved = shown.map(({ text }, index) => ({ ...text, left: (middles[index] ?? 0) - text.width / 2 }))
    const isNear = moved.every(
      (text, index) => Math.abs(text.left - (shown[index]?.text.left ?? 0)) <= furthest,
    )
    return isNear ? moved : null
  }
  const owners = new Map([...texts].reverse().map((entry) => [entry.text.text, entry]))
  for (const entry of texts) if (entry.mark.kind === 'cheapest') owners.set(entry.text.text, entry)
  const shown = texts.filter((entry) => owners.get(entry.text.text) === entry)
  for (;;) {
    const fitted = placedApart(shown)
    if (fitted) return fitted
    const swap = shown.findIndex(({ mark }) => mark.kind === 'swap')
    shown.splice(swap < 0 ? shown.length - 1 : swap, 1)
  }
}

/** The end of the axis says the unit, if its label can. */
function endLabels(axis: Axis, { driver, formats, words }: ChartValues, frame: Frame, measure: Measure) {
  const { box, plot } = frame
  const y = plot.bottom + labelsBelow
  const value = formats.driverValue(driver, axis.max)
  const last = (text: string) => {
    const middle = write(measure, {
      text,
      x: plot.right,
      y,
      style: 'small',
      colour: 'muted',
      align: 'middle',
    })
    const isInside = middle.left + middle.width <= box.width
    return isInside ? middle : { ...middle, left: plot.right - middle.width }
  }
  const first = write(measure, {
    text: formats.driverValue(driver, axis.min),
    x: plot.left,
    y,
    style: 'small',
    colour: 'muted',
  })
  return { lasts: [last(`${value} ${words.units[driver]}`), last(value)], first }
}

export function driverLabels(
  marks: readonly BreakEvenMark[],
  axis: Axis,
  values: ChartValues,
  frame: Frame,
  measure: Measure,
): TextMark[] {
  const placed = breakEvenValues(marks, values, frame, measure)
  const isFree = (text: TextMark) =>
    placed.every((other) => !touches(boxOf(text), boxOf(other), betweenTicks))
  const { first, lasts } = endLabels(axis, values, frame, measure)
  const last = lasts.find(isFree)
  if (last) placed.push(last)
  if (isFree(first)) placed.push(first)
  const y = frame.plot.bottom + labelsBelow
  for (const tick of ticksOf(axis, frame.plot.right - frame.plot.left).written) {
    const text = values.formats.driverValue(values.driver, tick)
    const label = write(measure, {
      text,
      x: axis.toPixel(tick),
      y,
      style: 'small',
      colour: 'muted',
      align: 'middle',
    })
    if (isFree(label) && tick > axis.min && tick < axis.max) placed.push(label)
  }
  return placed
}
