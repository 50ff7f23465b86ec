// Where on the picture does a point of the map stand?
import { inputs, ruleOfThumb, type Scenario } from '../../model'
import { type MapAxis, type MapPoint, placeOf, valueAt, type WinnerMap } from '../../model/uncertainty'
import { stepBy } from '../sliderScale'
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

export const hereOf = ({ x, y, here }: WinnerMap, { inputs: now }: Scenario): MapPoint => ({
  x: now[x.driver] ?? here.x,
  y: now[y.driver] ?? here.y,
})

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

/** As fine as it can be seen: three digits. */
export function rounded({ x, y }: Sides, point: MapPoint): MapPoint {
  const round = ({ driver, isCounted }: MapAxis, value: number) => {
    const { min, max } = inputs[driver]
    return Math.min(max, Math.max(min, isCounted ? value : Number(value.toPrecision(3))))
  }
  return { x: round(x, point.x), y: round(y, point.y) }
}
