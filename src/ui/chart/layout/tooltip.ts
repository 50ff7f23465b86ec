// What does the tooltip say, and where does it keep out of the way?
import { type Family, families, type Totals } from '../../../model'
import type { ChartValues } from '../values'
import { clamp, type Rect } from './geometry'
import type { LinesLayout } from './layOutLines'
import { type Measure, type TextMark, write } from './text'
import type { Dot } from './youMark'
import { dotRadius } from './youMark'

export interface Pointed {
  /** The driver's value. */
  readonly value: number
  /** Where the pointer is; null: the keyboard points. */
  readonly y: number | null
  /** A finger hides what is under it. */
  readonly isTouch: boolean
}

export interface LineSample {
  readonly family: Family
  readonly left: number
  readonly y: number
}

export interface Tooltip {
  readonly x: number
  readonly dots: readonly Dot[]
  readonly box: Rect
  readonly samples: readonly LineSample[]
  readonly texts: readonly TextMark[]
}

export const sampleWidth = 22
const padding = 12
const fromLine = 12
/** From the middle of a finger to what it does not hide. */
const fromFinger = 36
const rowHeight = 20
/** Middles of the lines of text, from the top of the box. */
const rows = { heading: 18, first: 42 }
const footerBelow = 22
const besideSample = 8
const betweenColumns = 20

function place(
  x: number,
  y: number,
  width: number,
  height: number,
  { frame }: LinesLayout,
  isTouch: boolean,
): Rect {
  const { box, plot } = frame
  const fitsRight = x + fromLine + width <= box.width
  const fitsLeft = x - fromLine - width >= 0
  const left = fitsRight
    ? x + fromLine
    : fitsLeft
      ? x - fromLine - width
      : clamp(x - width / 2, 0, box.width - width)
  const lowest = box.height - height
  const aboveFinger = y - fromFinger - height
  const top = isTouch
    ? clamp(aboveFinger < 0 ? y + fromFinger : aboveFinger, 0, lowest)
    : clamp(y - height / 2, Math.min(plot.top + 4, lowest), Math.max(plot.top + 4, plot.bottom - 4 - height))
  return { left, right: left + width, top, bottom: top + height }
}

export function layOutTooltip(
  { value, y, isTouch }: Pointed,
  totals: Totals,
  lines: LinesLayout,
  values: ChartValues,
  measure: Measure,
): Tooltip {
  const { formats, words, names, driver } = values
  const { plot, layout } = lines.frame
  const x = clamp(lines.x.toPixel(value), plot.left, plot.right)
  const ranked = [...families].sort((a, b) => totals[a] - totals[b])
  const [least = 0, next = 0] = ranked.map((family) => totals[family])
  const heading = words.headings[driver](formats.driverValue(driver, value))
  const footer = words.gap(formats.money(next - least))
  const table = ranked.map((family, index) => ({
    family,
    name: layout === 'narrow' ? names[family].short : names[family].full,
    money: formats.money(totals[family]),
    style: index === 0 ? ('labelStrong' as const) : ('label' as const),
  }))
  const nameWidth = Math.max(...table.map(({ name }) => measure(name, 'label')))
  const moneyWidth = Math.max(...table.map(({ money, style }) => measure(money, style)))
  const rowWidth = sampleWidth + besideSample + nameWidth + betweenColumns + moneyWidth
  const width = Math.ceil(
    2 * padding + Math.max(rowWidth, measure(heading, 'labelStrong'), measure(footer, 'small')),
  )
  const lastRow = rows.first + (table.length - 1) * rowHeight
  const box = place(x, y ?? (plot.top + plot.bottom) / 2, width, lastRow + footerBelow + 14, lines, isTouch)
  const left = box.left + padding
  const right = box.right - padding
  const rowY = (index: number) => box.top + rows.first + index * rowHeight
  const dots = [...ranked]
    .reverse()
    .map((family): Dot => ({ x, y: lines.y.toPixel(totals[family]), colour: family }))
    .filter((dot) => dot.y > plot.top - dotRadius && dot.y < plot.bottom + dotRadius)
  return {
    x,
    dots,
    box,
    samples: table.map(({ family }, index) => ({ family, left, y: rowY(index) })),
    texts: [
      write(measure, {
        text: heading,
        x: left,
        y: box.top + rows.heading,
        style: 'labelStrong',
        colour: 'text',
      }),
      ...table.flatMap(({ name, money, style }, index) => [
        write(measure, {
          text: name,
          x: left + sampleWidth + besideSample,
          y: rowY(index),
          style: 'label',
          colour: 'text',
        }),
        write(measure, { text: money, x: right, y: rowY(index), style, colour: 'text', align: 'right' }),
      ]),
      write(measure, {
        text: footer,
        x: left,
        y: box.top + lastRow + footerBelow + 1,
        style: 'small',
        colour: 'muted',
      }),
    ],
  }
}
