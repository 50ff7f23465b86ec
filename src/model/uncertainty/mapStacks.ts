// Which rows follow each other with the same winners in the same order?
import type { Family } from '../assumptions/platform'
import type { MapAxis } from './mapAxis'
import { isSameOrder } from './mapRefine'
import type { Row } from './mapRows'

/** In the units of the two drivers. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

export interface MapSides {
  /** The driver that changes from row to row, and the one that runs along each. */
  readonly across: MapAxis
  readonly along: MapAxis
  readonly pointAt: (across: number, along: number) => MapPoint
}

/** A line across the map on which the order of the winners is drawn. */
export interface Level {
  readonly value: number
  readonly winners: readonly Family[]
  /** Both ends of the axis and the borders between them. */
  readonly ends: readonly number[]
}

export type Stack = readonly [Level, Level, ...Level[]]

/** Rows of one order that follow each other. A count fills its cell, from half a step before it to half a step after. */
export function stacksOf(rows: readonly Row[], { across, along }: MapSides): Stack[] {
  const half = along.isCounted ? 0.5 : 0
  const levelOf = ({ winners, borders }: Row, value: number): Level => ({
    value,
    winners,
    ends: [along.min - half, ...borders.map(({ at }) => at), along.max + half],
  })
  const found: Level[][] = []
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    if (!before || !isSameOrder(before, row)) found.push([])
    const values = across.isCounted ? [row.value - 0.5, row.value + 0.5] : [row.value]
    found.at(-1)?.push(...values.map((value) => levelOf(row, value)))
  })
  // Between two orders that lie nearer to each other than can be seen there may be a third, on one row alone.
  return found.filter((levels): levels is [Level, Level, ...Level[]] => levels.length > 1)
}
