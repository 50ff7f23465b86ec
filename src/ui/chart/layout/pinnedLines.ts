// Where do the lines of pinned scenarios run, and where does each carry its number?
import type { Curves } from '../../../store'
import type { Axis } from './axis'
import { contains, type Rect, touches } from './geometry'
import { type LinePath, linePaths, yAt } from './linePath'
import { boxOf, type Measure, type TextMark, write } from './text'

export interface PinnedLines {
  readonly paths: readonly LinePath[]
  readonly numbers: readonly TextMark[]
}

/** Along the plot, in shares of its width. */
const places = Array.from({ length: 23 }, (_, step) => 0.06 + step * 0.04)
/** A line nearer than this to the reader's own has no number that could be told from it. */
const apart = 7

const distance = (y: number, x: number, paths: readonly LinePath[]): number =>
  Math.min(...paths.map((path) => Math.abs(yAt(path, x) - y)))

/** Each number stands on its line where that is furthest from every other and nothing is written. */
function numbersOf(
  pins: readonly (readonly LinePath[])[],
  own: readonly LinePath[],
  plot: Rect,
  taken: readonly Rect[],
  measure: Measure,
): TextMark[] {
  const all = [...own, ...pins.flat()]
  return pins.flatMap((paths, index) =>
    paths.flatMap((path) => {
      const others = all.filter((other) => other !== path)
      const candidates = places.flatMap((share) => {
        const x = plot.left + share * (plot.right - plot.left)
        const y = yAt(path, x)
        const look = {
          style: 'smallStrong',
          colour: `${path.family}-text`,
          align: 'middle',
          halo: true,
        } as const
        const mark = write(measure, { text: `${index + 1}`, x, y, ...look })
        const box = boxOf(mark)
        const isFree = contains(plot, box) && taken.every((other) => !touches(box, other, 4))
        return isFree ? [{ mark, apart: distance(y, x, others) }] : []
      })
      const [best] = candidates.sort((a, b) => b.apart - a.apart)
      return best && best.apart >= apart ? [best.mark] : []
    }),
  )
}

export function pinnedLines(
  pins: readonly Curves[],
  own: readonly LinePath[],
  x: Axis,
  y: Axis,
  plot: Rect,
  taken: readonly Rect[],
  measure: Measure,
): PinnedLines {
  const paths = pins.map(({ values, totals }) => linePaths(values, totals, x, y))
  return { paths: paths.flat(), numbers: numbersOf(paths, own, plot, taken, measure) }
}
