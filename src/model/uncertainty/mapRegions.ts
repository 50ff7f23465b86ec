// Which areas does the map have, and along which lines do they meet?
import type { Family } from '../assumptions/platform'
import type { Fraction } from '../units'
import { betweenValues, type MapAxis, placeOf } from './mapAxis'
import { isSameOrder, sharpness } from './mapRefine'
import type { Row } from './mapRows'

/** In the units of the two drivers. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

/** An area in which one family is the cheapest. One family may have several, side by side too where the order beside them changes. */
export interface MapRegion {
  readonly family: Family
  /** Closed: the last point joins the first. */
  readonly outline: readonly MapPoint[]
  /** Share of the map as it is drawn. */
  readonly area: Fraction
  /** Inside it, for its name. */
  readonly label: MapPoint
}

export interface MapBorder {
  readonly families: readonly [Family, Family]
  readonly points: readonly MapPoint[]
}

/** Where two change places; found, not drawn. */
export interface BorderPoint extends MapPoint {
  readonly families: readonly [Family, Family]
  /** Their totals agree here to within a cent; if not, they jump past each other. */
  readonly isEqual: boolean
}

export interface MapSides {
  /** The driver that changes from row to row, and the one that runs along each. */
  readonly across: MapAxis
  readonly along: MapAxis
  readonly pointAt: (across: number, along: number) => MapPoint
}

/** A line across the map on which the order of the winners is drawn. */
interface Level {
  readonly value: number
  readonly winners: readonly Family[]
  /** Both ends of the axis and the borders between them. */
  readonly ends: readonly number[]
}

type Stack = readonly [Level, Level, ...Level[]]

/** Rows of one order that follow each other. A count fills its cell, from half a step before it to half a step after. */
function stacks(rows: readonly Row[], { across, along }: MapSides): Stack[] {
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

function regionsOf(levels: Stack, { across, along, pointAt }: MapSides): MapRegion[] {
  return levels[0].winners.map((family, index) => {
    const from = ({ ends }: Level) => ends[index] as number
    const to = ({ ends }: Level) => ends[index + 1] as number
    const width = (level: Level) => placeOf(along, to(level)) - placeOf(along, from(level))
    const slabs = levels.slice(1).map((level, i) => {
      const before = levels[i] as Level
      const height = placeOf(across, level.value) - placeOf(across, before.value)
      return { before, level, area: (height * (width(before) + width(level))) / 2 }
    })
    const area = slabs.reduce((sum, slab) => sum + slab.area, 0)
    let below = 0
    const middle = slabs.find((slab) => {
      below += slab.area
      return below >= area / 2
    })
    const { before, level } = middle ?? { before: levels[0], level: levels[1] }
    return {
      family,
      area,
      outline: [
        ...levels.map((each) => pointAt(each.value, from(each))),
        ...[...levels].reverse().map((each) => pointAt(each.value, to(each))),
      ],
      label: pointAt(
        betweenValues(across, before.value, level.value),
        betweenValues(
          along,
          betweenValues(along, from(before), to(before)),
          betweenValues(along, from(level), to(level)),
        ),
      ),
    }
  })
}

function bordersOf(levels: Stack, { pointAt }: MapSides): MapBorder[] {
  const { winners } = levels[0]
  return winners.slice(1).map((family, index) => ({
    families: [winners[index] as Family, family],
    points: levels.map(({ value, ends }) => pointAt(value, ends[index + 1] as number)),
  }))
}

/** Where the order changes from one stack to the next for a whole stretch at once, as at a promised uptime. */
function stepsBetween(below: Level, above: Level, { along, pointAt }: MapSides): MapBorder[] {
  const cuts = [...new Set([...below.ends, ...above.ends])].sort((a, b) => a - b)
  const winnerOn = ({ ends, winners }: Level, from: number) =>
    winners[ends.findLastIndex((end, index) => end <= from && index < winners.length)] as Family
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index] as number
    const families = [winnerOn(below, from), winnerOn(above, from)] as const
    const isSeen = placeOf(along, to) - placeOf(along, from) > sharpness.border
    if (families[0] === families[1] || !isSeen) return []
    return [{ families, points: [pointAt(above.value, from), pointAt(above.value, to)] }]
  })
}

export interface MapAreas {
  readonly regions: readonly MapRegion[]
  readonly borders: readonly MapBorder[]
  readonly points: readonly BorderPoint[]
}

export function areasOf(rows: readonly Row[], sides: MapSides): MapAreas {
  const found = stacks(rows, sides)
  const steps = found.slice(1).flatMap((levels, index) => {
    const below = (found[index] as Stack).at(-1) as Level
    return stepsBetween(below, levels[0], sides)
  })
  return {
    regions: found.flatMap((levels) => regionsOf(levels, sides)),
    borders: [...found.flatMap((levels) => bordersOf(levels, sides)), ...steps],
    points: rows.flatMap(({ value, winners, borders }) =>
      borders.map(({ at, isEqual }, index) => ({
        ...sides.pointAt(value, at),
        families: [winners[index] as Family, winners[index + 1] as Family] as const,
        isEqual,
      })),
    ),
  }
}
