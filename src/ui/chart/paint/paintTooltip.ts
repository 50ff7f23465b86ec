// How does the tooltip look? A bordered box, three lines with samples, the gap last.
import { lineWidth, sampleDashes } from '../dashes'
import { sampleWidth, type Tooltip } from '../layout/tooltip'
import type { Scene } from '../stage'
import { type Context, paintTexts } from './brush'

const radius = 6

export function paintTooltip(context: Context, { box, samples, texts }: Tooltip, scene: Scene) {
  const { palette } = scene.surroundings
  context.fillStyle = palette.background
  context.strokeStyle = palette.border
  context.lineWidth = 1
  context.beginPath()
  const { left, top, right, bottom } = box
  context.roundRect(Math.round(left) + 0.5, Math.round(top) + 0.5, right - left, bottom - top, radius)
  context.fill()
  context.stroke()
  context.lineWidth = lineWidth
  for (const sample of samples) {
    context.strokeStyle = palette[sample.family]
    context.setLineDash([...sampleDashes[sample.family]])
    context.beginPath()
    context.moveTo(sample.left, sample.y)
    context.lineTo(sample.left + sampleWidth, sample.y)
    context.stroke()
  }
  context.setLineDash([])
  paintTexts(context, texts, scene)
}
