// Which areas does the map have, and along which lines do they meet?
import type { Family } from '../assumptions/platform'
import type { Fraction } from '../units'
import { betweenValues, placeOf } from './mapAxis'
import { sharpness } from './mapRefine'
import type { Row } from './mapRows'
import { type Level, type MapPoint, type MapSides, type Stack, stacksOf } from './mapStacks'

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
  const found = stacksOf(rows, sides)
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
