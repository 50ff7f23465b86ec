import { describe, expect, test } from 'vitest'
import type { chartLayouts } from '../../../../src/ui/chart/layout/frame'
import { layOutLines } from '../../../../src/ui/chart/layout/layOutLines'
import { layOutTooltip } from '../../../../src/ui/chart/layout/tooltip'
import { chartValues, measure, usual } from '../chartValues'

const values = chartValues(usual)
const totals = { compose: 3_348, paas: 3_861, kubernetes: 7_716 }

/** Half the width of a fingertip. */
const finger = 22

describe.each([
  { layout: 'narrow', width: 280, height: 332 },
  { layout: 'narrow', width: 328, height: 332 },
  { layout: 'medium', width: 640, height: 392 },
  { layout: 'wide', width: 832, height: 520 },
] as const satisfies { layout: (typeof chartLayouts)[number]; width: number; height: number }[])(
  'in a chart of $width × $height',
  ({ layout, width, height }) => {
    const lines = layOutLines(values, { width, height }, layout, measure)
    const { plot } = lines.frame
    const places = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1].flatMap((across) =>
      [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((down) => ({
        x: plot.left + across * (plot.right - plot.left),
        y: plot.top + down * (plot.bottom - plot.top),
      })),
    )
    const boxAt = ({ x, y }: { x: number; y: number }, isTouch: boolean) =>
      layOutTooltip({ value: lines.x.toValue(x), y, isTouch }, totals, lines, values, measure).box

    test('the tooltip is never under a finger', () => {
      const hidden = places.filter((place) => {
        const { left, right, top, bottom } = boxAt(place, true)
        const isBeside = right <= place.x - finger || left >= place.x + finger
        return !isBeside && bottom > place.y - finger && top < place.y + finger
      })
      expect(hidden).toEqual([])
    })

    test.each([true, false])('and stays inside (by touch: %s)', (isTouch) => {
      const outside = places
        .map((place) => boxAt(place, isTouch))
        .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)
      expect(outside).toEqual([])
    })
  },
)
