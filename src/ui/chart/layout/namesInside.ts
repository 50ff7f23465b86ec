// Where does each line carry its name when it has to stand in the plot?
import type { ChartValues } from '../values'
import type { Frame } from './frame'
import { contains, type Rect, touches } from './geometry'
import { type Leader, type LineNames, lineName, nameHeight } from './lineName'
import { type LinePath, runsThrough, spanOf, yAt } from './linePath'
import { boxOf, type Measure, type TextMark, write } from './text'

const inset = 8
const besideLine = 13
const stepAlong = 16
/** Lines nearer than this at the left end cannot both have a name between them. */
const together = 22

/** Left to right, above the line and then below it; further off, with a leader, where that is full. */
function* places(path: LinePath, { left, right, top }: Rect, width: number) {
  if ((path.ys[0] ?? 0) < top - 1) yield { x: left + inset, y: top + besideLine, row: 0 }
  for (const row of [0, 1, 2]) {
    for (let x = left + inset; x + width <= right - inset; x += stepAlong) {
      const span = spanOf(path, x, x + width)
      yield { x, y: span.top - besideLine - row * nameHeight, row }
      yield { x, y: span.bottom + besideLine + row * nameHeight, row }
    }
  }
}

/** Straight down or up from the beginning of the name. */
function leaderOf({ left, top, bottom }: Rect, path: LinePath) {
  const x = left + 5
  const end = yAt(path, x)
  return [
    { x, y: end > bottom ? bottom + 2 : top - 2 },
    { x, y: end },
  ]
}

export function namesInside(
  paths: readonly LinePath[],
  values: ChartValues,
  { plot, layout }: Frame,
  highest: number,
  taken: readonly Rect[],
  measure: Measure,
): LineNames {
  const placed: TextMark[] = []
  const leaders: Leader[] = []
  const isFree = (rect: Rect) =>
    contains(plot, rect) &&
    [...taken, ...placed.map(boxOf)].every((other) => !touches(rect, other, 4)) &&
    paths.every((path) => !runsThrough(path, rect, 2))
  const fromAbove = [...paths].sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
  for (const path of fromAbove) {
    const text = lineName(path.family, layout === 'narrow' ? 'short' : 'full', 'first', values, highest)
    const look = { text, style: 'labelStrong', colour: `${path.family}-text`, halo: true } as const
    for (const { x, y, row } of places(path, plot, measure(text, look.style))) {
      const name = write(measure, { ...look, x, y })
      if (!isFree(boxOf(name))) continue
      placed.push(name)
      if (row > 0) leaders.push({ family: path.family, points: leaderOf(boxOf(name), path) })
      break
    }
  }
  return { texts: placed, leaders }
}

/** The lower of two names goes below its line: is there enough between that and the axis? */
export function needsRoomBelow(paths: readonly LinePath[], { left, bottom }: Rect): boolean {
  const [lowest = 0, next = 0] = paths.map((path) => yAt(path, left)).sort((a, b) => b - a)
  return lowest - next < together && bottom - lowest < 2 * besideLine
}
