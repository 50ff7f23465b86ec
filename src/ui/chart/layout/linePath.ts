// Where does a cost curve run on the screen?
import { type Family, families } from '../../../model'
import type { Axis } from './axis'
import type { Rect } from './geometry'

export interface LinePath {
  readonly family: Family
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

export interface Span {
  readonly top: number
  readonly bottom: number
}

export function linePaths(
  values: readonly number[],
  totals: Readonly<Record<Family, readonly number[]>>,
  x: Axis,
  y: Axis,
): LinePath[] {
  const xs = values.map(x.toPixel)
  return families.map((family) => ({ family, xs, ys: totals[family].map(y.toPixel) }))
}

/** The first point at or right of `x`. */
function pointFrom(xs: readonly number[], x: number): number {
  let low = 0
  let high = xs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((xs[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

export function yAt({ xs, ys }: LinePath, x: number): number {
  const next = pointFrom(xs, x)
  const right = ys[next]
  const left = ys[next - 1]
  if (right === undefined) return ys.at(-1) ?? 0
  if (left === undefined) return right
  const from = xs[next - 1] ?? 0
  const to = xs[next] ?? from
  return to === from ? right : left + ((right - left) * (x - from)) / (to - from)
}

/** Its highest and lowest pixel between two x. */
export function spanOf(path: LinePath, from: number, to: number): Span {
  const start = yAt(path, from)
  const end = yAt(path, to)
  let top = Math.min(start, end)
  let bottom = Math.max(start, end)
  for (let index = pointFrom(path.xs, from); (path.xs[index] ?? Infinity) < to; index++) {
    const y = path.ys[index] ?? top
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { top, bottom }
}

/** The lines are 2.5 wide. */
const halfWidth = 1.25

export function runsThrough(path: LinePath, rect: Rect, gap = 0): boolean {
  const { top, bottom } = spanOf(path, rect.left - gap, rect.right + gap)
  return bottom > rect.top - gap - halfWidth && top < rect.bottom + gap + halfWidth
}
