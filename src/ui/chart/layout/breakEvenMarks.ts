// Which break-even points are marked, and where? Filled where the cheapest changes, hollow where two others swap.
import type { CheapestChanges, Family } from '../../../model'
import type { PairBreakEvens } from '../../../store'
import type { Axis } from './axis'
import { type LinePath, yAt } from './linePath'

export interface BreakEvenMark {
  readonly kind: 'cheapest' | 'swap'
  /** The driver's value. */
  readonly at: number
  readonly x: number
  readonly y: number
  readonly below: Family
  readonly above: Family
}

/** Two dots nearer than this are one to the eye. */
const apart = 9

const onPath = (paths: readonly LinePath[], family: Family, x: number): number => {
  const path = paths.find((candidate) => candidate.family === family)
  return path ? yAt(path, x) : Number.NaN
}

export function breakEvenMarks(
  changes: CheapestChanges,
  breakEvens: readonly PairBreakEvens[],
  paths: readonly LinePath[],
  axis: Axis,
  swapsToo: boolean,
): BreakEvenMark[] {
  const mark = (kind: BreakEvenMark['kind'], at: number, below: Family, above: Family): BreakEvenMark => {
    const x = axis.toPixel(at)
    return { kind, at, x, y: onPath(paths, above, x), below, above }
  }
  const filled =
    changes.kind === 'changes'
      ? changes.changes.map(({ at, cheapestBelow, cheapestAbove }) =>
          mark('cheapest', at, cheapestBelow, cheapestAbove),
        )
      : []
  const crossings = breakEvens.flatMap(({ breakEvens: found }) =>
    found.kind === 'crossings' ? found.crossings : [],
  )
  const marks = [...filled]
  for (const { at, cheaperBelow, cheaperAbove } of swapsToo ? crossings : []) {
    const swap = mark('swap', at, cheaperBelow, cheaperAbove)
    if (marks.every(({ x, y }) => Math.hypot(x - swap.x, y - swap.y) >= apart)) marks.push(swap)
  }
  return marks.sort((a, b) => a.x - b.x)
}
