// Where is there room for words beside the last dot where the cheapest changes?
import type { ChartValues } from '../values'
import type { BreakEvenMark } from './breakEvenMarks'
import { type PhraseLine, phraseVariants } from './breakEvenPhrases'
import type { Frame } from './frame'
import { contains, type Rect, touches } from './geometry'
import { type LinePath, spanOf } from './linePath'
import { boxOf, type Measure, type TextMark, write } from './text'

const beside = 10
const lineHeight = 18
/** How far down between the lines of the chart and the axis, the best first. */
const shares = [0.6, 0.75, 0.45, 0.9, 0.3]

/** Right of the dot, right of "you" when that stands there, left of a dot at the edge. */
const sides = (dot: number, you: number) => [
  { from: dot, isRight: true },
  ...(you > dot ? [{ from: you, isRight: true }] : []),
  { from: dot, isRight: false },
]

/** Between the lines and the axis, where "you" does not cut it. */
function roomUnder(
  left: number,
  width: number,
  you: number,
  plot: Rect,
  paths: readonly LinePath[],
): Rect | null {
  const right = left + width
  const isCut = left < you + 4 && right > you - 4
  if (isCut || left < plot.left || right > plot.right - 4) return null
  const under = Math.max(plot.top, ...paths.map((path) => spanOf(path, left, right).bottom))
  return { left, right, top: under + 8, bottom: plot.bottom - 6 }
}

function writeLines(
  lines: readonly PhraseLine[],
  left: number,
  middle: number,
  measure: Measure,
): TextMark[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2
  return lines.map((line, index) =>
    write(measure, { ...line, x: left, y: first + index * lineHeight, halo: true }),
  )
}

export function breakEvenWords(
  marks: readonly BreakEvenMark[],
  values: ChartValues,
  { layout, plot }: Frame,
  paths: readonly LinePath[],
  you: number,
  taken: readonly Rect[],
  measure: Measure,
): TextMark[] {
  const last = marks.findLast(({ kind }) => kind === 'cheapest')
  if (!last) return []
  const variants = phraseVariants(last, values, layout === 'narrow').map((lines) => ({
    lines,
    width: Math.max(...lines.map(({ text, style }) => measure(text, style))),
  }))
  for (const { from, isRight } of sides(last.x, you)) {
    for (const { lines, width } of variants) {
      const left = isRight ? from + beside : from - beside - width
      const room = roomUnder(left, width, you, plot, paths)
      if (!room) continue
      for (const share of shares) {
        const texts = writeLines(lines, left, room.top + (room.bottom - room.top) * share, measure)
        const isFree = (rect: Rect) => contains(room, rect) && !taken.some((other) => touches(rect, other, 4))
        if (texts.map(boxOf).every(isFree)) return texts
      }
    }
  }
  return []
}
