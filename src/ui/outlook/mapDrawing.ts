// Where on the picture does a point of the map stand?
import { ruleOfThumb, type Scenario, withInput } from '../../model'
import {
  hereOf,
  type MapAxis,
  type MapPoint,
  placeOf,
  valueAt,
  type WinnerMap,
} from '../../model/uncertainty'
import { roundToStep, stepBy } from '../sliderScale'
import { evenTicks, ratioTicks } from './ticks'

/** In units of the picture, 4 to 3. */
export const size = { width: 160, height: 120 } as const

type Sides = Pick<WinnerMap, 'x' | 'y'>

const within = (share: number): number => Math.min(1, Math.max(0, share))

/** Shares of the picture, from its upper left corner. */
export const shareOf = ({ x, y }: Sides, point: MapPoint) => ({
  left: within(placeOf(x, point.x)),
  top: 1 - within(placeOf(y, point.y)),
})

export const percentAt = (sides: Sides, point: MapPoint) => {
  const { left, top } = shareOf(sides, point)
  return { left: `${left * 100}%`, top: `${top * 100}%` }
}

export const pointsOf = (sides: Sides, points: readonly MapPoint[]): string =>
  points
    .map((point) => shareOf(sides, point))
    .map(({ left, top }) => `${(left * size.width).toFixed(2)},${(top * size.height).toFixed(2)}`)
    .join(' ')

export const pointAt = ({ x, y }: Sides, left: number, top: number): MapPoint => ({
  x: valueAt(x, within(left)),
  y: valueAt(y, within(1 - top)),
})

export const ticksOf = ({ scale, min, max }: MapAxis): number[] =>
  scale === 'log' ? ratioTicks(min, max) : evenTicks(min, max)

/** Corner of the article's rule, where both of its inputs are on the map. */
export function ruleCorner({ x, y }: Sides): MapPoint | null {
  if (x.driver === 'computeSpend' && y.driver === 'services')
    return { x: ruleOfThumb.computeSpend, y: ruleOfThumb.services }
  if (y.driver === 'computeSpend' && x.driver === 'services')
    return { x: ruleOfThumb.services, y: ruleOfThumb.computeSpend }
  return null
}

/** Hours last, as on the map: whatever else is set carries them along. What stays where it is is not set; null: nothing is. */
export function movedTo(sides: Sides, scenario: Scenario, point: MapPoint): Scenario | null {
  const here = hereOf(sides, scenario)
  const moved = (['x', 'y'] as const)
    .filter((side) => point[side] !== here[side])
    .sort((a, b) => Number(isHours(sides[a])) - Number(isHours(sides[b])))
  if (moved.length === 0) return null
  return moved.reduce((now, side) => withInput(now, sides[side].driver, point[side]), scenario)
}

const isHours = ({ driver }: MapAxis): boolean => driver === 'opsHours'

const moves: Record<string, readonly ['x' | 'y', 1 | -1, 'step' | 'page']> = {
  ArrowRight: ['x', 1, 'step'],
  ArrowLeft: ['x', -1, 'step'],
  ArrowUp: ['y', 1, 'step'],
  ArrowDown: ['y', -1, 'step'],
  PageUp: ['y', 1, 'page'],
  PageDown: ['y', -1, 'page'],
  End: ['x', 1, 'page'],
  Home: ['x', -1, 'page'],
}

/** Where a key takes the point; null where it does not. */
export function stepOf(sides: Sides, point: MapPoint, key: string): MapPoint | null {
  const move = moves[key]
  if (!move) return null
  const [side, direction, size] = move
  return { ...point, [side]: stepBy(sides[side].driver, point[side], direction, size) }
}

/** To where a slider would stop. */
export const rounded = ({ x, y }: Sides, point: MapPoint): MapPoint => ({
  x: roundToStep(x.driver, point.x),
  y: roundToStep(y.driver, point.y),
})
