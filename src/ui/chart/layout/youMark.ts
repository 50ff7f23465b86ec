// Where does the reader stand, and what does each platform cost there?
import { families } from '../../../model'
import type { ColourName } from '../palette'
import type { ChartValues } from '../values'
import type { Axis } from './axis'
import { type Frame, pillHeight } from './frame'
import { around, clamp, contains, type Rect, touches } from './geometry'
import { type LinePath, runsThrough } from './linePath'
import { boxOf, type Measure, type TextMark, write } from './text'

export interface Dot {
  readonly x: number
  readonly y: number
  readonly colour: ColourName
}

export interface YouMark {
  readonly x: number
  readonly pill: Rect
  readonly pillText: TextMark
  readonly dots: readonly Dot[]
  readonly values: readonly TextMark[]
}

/** On either side of the words, with a chevron in it. */
const pillPadding = 19
const besideLine = 9
const besideDot = 14
/** A value with less than this to the line above is left to the tooltip. */
const leastAbove = 28

export const dotRadius = 4.5

function pillAt(x: number, { driver, at, formats, words }: ChartValues, { box }: Frame, measure: Measure) {
  const style = 'labelStrong'
  const text = words.you(formats.driverValue(driver, at))
  const half = measure(text, style) / 2 + pillPadding
  const middle = clamp(x, Math.min(half, box.width / 2), Math.max(box.width - half, box.width / 2))
  const pill: Rect = { left: middle - half, right: middle + half, top: 0, bottom: pillHeight }
  const y = pillHeight / 2
  return {
    pill,
    pillText: write(measure, { text, x: middle, y, style, colour: 'background', align: 'middle' }),
  }
}

export function youMark(
  values: ChartValues,
  paths: readonly LinePath[],
  x: Axis,
  y: Axis,
  frame: Frame,
  taken: readonly Rect[],
  measure: Measure,
): YouMark {
  const { plot } = frame
  const pixel = clamp(x.toPixel(values.at), plot.left, plot.right)
  const points = families
    .map((family) => ({ family, total: values.atTotals[family], y: y.toPixel(values.atTotals[family]) }))
    .sort((a, b) => b.y - a.y)
  const seen = points.filter((point) => point.y >= plot.top - 1 && point.y <= plot.bottom + 1)
  // The cheapest is painted last, over the others.
  const dots = seen.map((point): Dot => ({ x: pixel, y: point.y, colour: point.family })).reverse()
  const placed: TextMark[] = []
  const dotRects = dots.map((dot) => around(dot.x, dot.y, dotRadius))
  seen.forEach((point, index) => {
    const above = points[points.indexOf(point) + 1]
    if (index > 0 && above && point.y - above.y < leastAbove) return
    const right = { x: pixel + besideLine, align: 'left' } as const
    const left = { x: pixel - besideLine, align: 'right' } as const
    const places =
      index === 0
        ? [right, left].map((side) => ({ ...side, y: point.y + besideDot }))
        : [left, right].map((side) => ({ ...side, y: point.y - besideDot }))
    for (const place of places) {
      const text = values.formats.moneyShort(point.total)
      const colour = `${point.family}-text` as const
      const value = write(measure, { text, style: 'labelStrong', colour, halo: true, ...place })
      const rect = boxOf(value)
      const isFree =
        contains(plot, rect) &&
        [...taken, ...dotRects, ...placed.map(boxOf)].every((other) => !touches(rect, other, 2)) &&
        paths.every((path) => !runsThrough(path, rect))
      if (!isFree) continue
      placed.push(value)
      break
    }
  })
  return { x: pixel, ...pillAt(pixel, values, frame, measure), dots, values: placed }
}
