import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { ChartValues } from '../chart'

const nearestIndex = (values: readonly number[], value: number): number =>
  values.reduce(
    (nearest, candidate, index) =>
      Math.abs(candidate - value) < Math.abs((values[nearest] ?? 0) - value) ? index : nearest,
    0,
  )

const breakEvenPoints = ({ breakEvens }: ChartValues): number[] =>
  breakEvens
    .flatMap(({ breakEvens: found }) =>
      found.kind === 'crossings' ? found.crossings.map(({ at }) => at) : [],
    )
    .sort((a, b) => a - b)

/** Left and right go from point to point, B from break-even to break-even and round again. */
function next(values: ChartValues, from: number, key: string, backwards: boolean): number | undefined {
  const points = values.values
  const index = nearestIndex(points, from)
  switch (key) {
    case 'ArrowRight':
      return points[Math.min(points.length - 1, index + 1)]
    case 'ArrowLeft':
      return points[Math.max(0, index - 1)]
    case 'Home':
      return points[0]
    case 'End':
      return points.at(-1)
    case 'b':
    case 'B': {
      const stops = breakEvenPoints(values)
      if (backwards) return stops.findLast((stop) => stop < from) ?? stops.at(-1)
      return stops.find((stop) => stop > from) ?? stops[0]
    }
    default:
      return undefined
  }
}

/** Where a keyboard has walked to on the chart; null while it is elsewhere. */
export function useWalk(values: ChartValues, label: string) {
  const [pointed, setPointed] = useState<number | null>(null)
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isLeft = event.key === 'Escape' && pointed !== null
    const place = isLeft ? null : next(values, pointed ?? values.at, event.key, event.shiftKey)
    if (place === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setPointed(place)
  }
  const keyboard = {
    role: 'application',
    'aria-label': label,
    tabIndex: 0,
    onKeyDown: press,
    onBlur: () => setPointed(null),
  } as const
  return { pointed, keyboard }
}
