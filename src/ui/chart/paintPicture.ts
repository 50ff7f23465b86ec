// The chart on a canvas of one's own, for pictures and paper: nobody points at it, and it does not change.
import { lineWidth } from './dashes'
import type { ChartLayoutName } from './layout/frame'
import type { Size } from './layout/geometry'
import { layOut } from './layout/layOut'
import { layOutLines } from './layout/layOutLines'
import { paintLines } from './paint/paintLines'
import { paintOver } from './paint/paintOver'
import { paintUnder } from './paint/paintUnder'
import type { Colours } from './palette'
import { createTypesetter } from './typesetter'
import type { ChartValues } from './values'

export function paintPicture(
  context: CanvasRenderingContext2D,
  values: ChartValues,
  size: Size,
  { palette, fontFamily }: Colours,
  layout: ChartLayoutName,
) {
  const typesetter = createTypesetter(context, fontFamily)
  const { measure } = typesetter
  const scene = {
    surroundings: { palette, fontFamily, layout, unit: 1 },
    typesetter,
    layout: layOut(layOutLines(values, size, layout, measure), values, measure),
    tooltip: null,
  }
  paintUnder(context, scene)
  paintLines(context, scene.layout.paths, lineWidth, scene)
  paintOver(context, scene)
}
