// Where do the lines of pinned scenarios run, and where does each carry its number?
import type { Curves } from '../../../store'
import type { Axis } from './axis'
import type { Rect } from './geometry'
import { type LinePath, linePaths, yAt } from './linePath'
import { type Measure, type TextMark, write } from './text'

export interface PinnedLines {
  readonly paths: readonly LinePath[]
  readonly numbers: readonly TextMark[]
}

/** From the right end of the plot, so that the numbers of two pins do not meet. */
const numberPlace = { first: 0.06, next: 0.05 }

export function pinnedLines(
  pins: readonly Curves[],
  x: Axis,
  y: Axis,
  { left, right, top, bottom }: Rect,
  measure: Measure,
): PinnedLines {
  const each = pins.map(({ values, totals }) => linePaths(values, totals, x, y))
  const numbers = each.flatMap((paths, index) => {
    const at = right - (right - left) * (numberPlace.first + index * numberPlace.next)
    return paths
      .map((path) => ({ path, y: yAt(path, at) }))
      .filter(({ y }) => y > top && y < bottom)
      .map(({ path: { family }, y }) =>
        write(measure, {
          text: `${index + 1}`,
          x: at,
          y,
          style: 'smallStrong',
          colour: `${family}-text`,
          align: 'middle',
          halo: true,
        }),
      )
  })
  return { paths: each.flat(), numbers }
}
