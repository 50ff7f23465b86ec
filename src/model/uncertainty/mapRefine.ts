// Which lines across the map are looked at? More where a border bends, most where regions begin and end.
import { betweenValues, firstValues, type MapAxis, placeOf } from './mapAxis'
import type { Row } from './mapRows'
import type { InSlices, Progress } from './slices'

/** Shares of an axis: what a straight piece of border may be off by, and what the end of a region may be. */
export const sharpness = { border: 1 / 1_000, end: 1e-5 } as const

/** Even steps to start from; a region that fits between two of them and touches none is not seen. */
const steps = 48

export const isSameOrder = (a: Row, b: Row): boolean =>
  a.winners.length === b.winners.length && a.winners.every((family, index) => family === b.winners[index])

/** How far the borders of the row between two others are from straight lines through those, a share of the axis. */
function bend(along: MapAxis, [before, between, after]: readonly [Row, Row, Row]): number {
  const place = (row: Row, index: number) => placeOf(along, row.borders[index]?.at ?? along.min)
  const offs = between.borders.map((_, index) =>
    Math.abs(place(between, index) - (place(before, index) + place(after, index)) / 2),
  )
  return Math.max(0, ...offs)
}

/** All rows of the map in order, ends included; one yield a row. */
export function* refinedRows(
  rowAt: (value: number) => Row,
  across: MapAxis,
  along: MapAxis,
): InSlices<readonly Row[]> {
  const values = firstValues(across, steps)
  const rows: Row[] = []

  function* between(before: Row, after: Row, progress: Progress): Generator<Progress, void> {
    const height = placeOf(across, after.value) - placeOf(across, before.value)
    if (height < (isSameOrder(before, after) ? sharpness.border : sharpness.end)) {
      rows.push(after)
      return
    }
    const middle = rowAt(betweenValues(across, before.value, after.value))
    yield progress
    const isStraight =
      isSameOrder(before, middle) &&
      isSameOrder(middle, after) &&
      bend(along, [before, middle, after]) <= sharpness.border
    if (isStraight) {
      rows.push(middle, after)
    } else {
      yield* between(before, middle, progress)
      yield* between(middle, after, progress)
    }
  }

  for (const [index, value] of values.entries()) {
    const progress = { done: index + 1, of: values.length }
    const before = rows.at(-1)
    const row = rowAt(value)
    yield progress
    if (before && !across.isCounted) yield* between(before, row, progress)
    else rows.push(row)
  }
  return rows
}
