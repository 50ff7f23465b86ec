// How is a cost curve drawn where Chart.js does not draw it: of a pinned scenario, or in a picture?
import { dashes } from '../dashes'
import type { LinePath } from '../layout/linePath'
import type { Scene } from '../stage'
import type { Context } from './brush'

export function paintLines(
  context: Context,
  paths: readonly LinePath[],
  width: number,
  { layout: { frame }, surroundings: { palette } }: Scene,
) {
  const { left, top, right, bottom } = frame.plot
  context.save()
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  context.lineWidth = width
  context.lineJoin = 'round'
  for (const { family, xs, ys } of paths) {
    context.strokeStyle = palette[family]
    context.setLineDash([...dashes[family]])
    context.beginPath()
    for (const [index, x] of xs.entries()) context.lineTo(x, ys[index] ?? bottom)
    context.stroke()
  }
  context.restore()
}
