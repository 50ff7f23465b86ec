// What stays where it is while "you" moves? Axes, lines, names, dots, the strip and all their words.

import { type Family, inputs } from '../../../model'
import type { ChartValues } from '../values'
import { type Axis, createAxis } from './axis'
import { type BreakEvenMark, breakEvenMarks } from './breakEvenMarks'
import { type DriverMark, driverLabels, driverMarks } from './driverLabels'
import { type ChartLayoutName, createFrame, type Frame } from './frame'
import { around, type Size } from './geometry'
import type { Leader } from './lineName'
import { type LinePath, linePaths } from './linePath'
import { besideRoom, namesBeside } from './namesBeside'
import { namesInside, needsRoomBelow } from './namesInside'
import { type PinnedLines, pinnedLines } from './pinnedLines'
import { type StripPart, strip } from './strip'
import { boxOf, type Measure, type TextMark } from './text'
import { lowerMin, totalRange } from './totalAxis'
import { totalLabels, totalTicks, widestTotal } from './totalLabels'

export interface LinesLayout {
  readonly frame: Frame
  readonly x: Axis
  readonly y: Axis
  readonly paths: readonly LinePath[]
  readonly pins: PinnedLines
  readonly gridLines: readonly number[]
  readonly driverMarks: readonly DriverMark[]
  readonly strip: readonly StripPart[]
  readonly breakEvens: readonly BreakEvenMark[]
  readonly leaders: readonly Leader[]
  /** Names of the lines, which other words keep clear of. */
  readonly names: readonly TextMark[]
  /** Everything written around the plot. */
  readonly labels: readonly TextMark[]
}

/** The lines of every scenario shown have to find room. */
const withPins = (totals: ChartValues['totals'], pins: ChartValues['pins']): ChartValues['totals'] => {
  const all = (family: Family) => [...totals[family], ...pins.flatMap((pin) => pin.totals[family])]
  return pins.length === 0
    ? totals
    : { compose: all('compose'), paas: all('paas'), kubernetes: all('kubernetes') }
}

export const breakEvenRadius = { cheapest: 5, swap: 4 }

export function layOutLines(
  values: ChartValues,
  box: Size,
  wish: ChartLayoutName,
  measure: Measure,
): LinesLayout {
  const { driver, totals, formats } = values
  const scale = values.scale === 'log' && inputs[driver].min > 0 ? 'log' : 'linear'
  const { bottom, top } = createFrame(box, wish, 0, 0).plot
  const height = Math.max(1, bottom - top)
  const range = totalRange(withPins(totals, values.pins), scale, height)
  const beside = besideRoom(values, range.max, measure)

  const arrange = (chosen: typeof range) => {
    const ticks = totalTicks(chosen, scale, height)
    const frame = createFrame(box, wish, beside, widestTotal(ticks, formats, measure))
    const { plot } = frame
    const x = createAxis(scale, inputs[driver].min, inputs[driver].max, plot.left, plot.right)
    const y = createAxis(scale, chosen.min, chosen.max, plot.bottom, plot.top)
    return { ticks, frame, x, y, paths: linePaths(values.values, totals, x, y) }
  }
  const first = arrange(range)
  const isLow =
    scale === 'log' && first.frame.layout !== 'wide' && needsRoomBelow(first.paths, first.frame.plot)
  const { ticks, frame, x, y, paths } = isLow ? arrange(lowerMin(range)) : first

  const breakEvens = breakEvenMarks(values.changes, values.breakEvens, paths, x, frame.layout !== 'narrow')
  const dots = breakEvens.map((mark) => around(mark.x, mark.y, breakEvenRadius[mark.kind]))
  const lineNames =
    frame.layout === 'wide'
      ? namesBeside(paths, values, frame, range.max, measure)
      : namesInside(paths, values, frame, range.max, dots, measure)
  const total = totalLabels(ticks, y, frame.plot, formats, measure)
  const winners = strip(values, x, frame, measure)
  return {
    frame,
    x,
    y,
    paths,
    pins: pinnedLines(
      values.pins,
      paths,
      x,
      y,
      frame.plot,
      [...lineNames.texts.map(boxOf), ...dots],
      measure,
    ),
    gridLines: total.gridLines,
    driverMarks: driverMarks(x, frame.plot),
    strip: winners.parts,
    breakEvens,
    leaders: lineNames.leaders,
    names: lineNames.texts,
    labels: [...total.texts, ...driverLabels(breakEvens, x, values, frame, measure), ...winners.texts],
  }
}

/** What stands inside the plot and may not be written over. */
export const takenByLines = ({ names, breakEvens }: LinesLayout) => [
  ...names.map(boxOf),
  ...breakEvens.map((mark) => around(mark.x, mark.y, breakEvenRadius[mark.kind])),
]
