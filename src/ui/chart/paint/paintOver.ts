// What lies over the three lines? The axis and its strip, names, dots, "you", the pointer's line and tooltip.
import { breakEvenRadius } from '../layout/layOutLines'
import type { Scene } from '../stage'
import { type Context, paintDisc, paintDots, paintHorizontals, paintTexts, paintVerticals } from './brush'
import { paintTooltip } from './paintTooltip'
import { paintYou, paintYouLine } from './paintYou'

const strip = { below: 4, height: 6 }
export const stripBottom = strip.below + strip.height
const marks = { long: 5, short: 3 }

function paintAxis(context: Context, scene: Scene) {
  const { frame, driverMarks, strip: parts } = scene.layout
  const { palette } = scene.surroundings
  const { plot } = frame
  paintHorizontals(context, [plot.bottom], plot, { colour: 'text' }, scene)
  for (const { from, to, colour } of parts) {
    context.fillStyle = palette[colour]
    context.fillRect(from, plot.bottom + strip.below, to - from, strip.height)
  }
  const top = plot.bottom + stripBottom
  const lines = driverMarks.map(({ x, long }) => ({
    x,
    top,
    bottom: top + (long ? marks.long : marks.short),
  }))
  paintVerticals(context, lines, { colour: 'faint' }, scene)
}

function paintLeaders(context: Context, { layout, surroundings: { palette } }: Scene) {
  context.lineWidth = 1
  for (const { family, points } of layout.leaders) {
    context.strokeStyle = palette[family]
    context.beginPath()
    for (const { x, y } of points) context.lineTo(x, y)
    context.stroke()
  }
}

function paintBreakEvens(context: Context, { layout, surroundings: { palette } }: Scene) {
  for (const { kind, x, y } of layout.breakEvens) {
    const radius = breakEvenRadius[kind]
    paintDisc(context, x, y, radius + 2, palette.background)
    if (kind === 'cheapest') paintDisc(context, x, y, radius, palette.text)
    else {
      context.strokeStyle = palette.text
      context.lineWidth = 1.5
      context.beginPath()
      context.arc(x, y, radius - 0.25, 0, 2 * Math.PI)
      context.stroke()
    }
  }
}

export function paintOver(context: Context, scene: Scene) {
  const { layout, tooltip } = scene
  const { plot } = layout.frame
  paintAxis(context, scene)
  paintLeaders(context, scene)
  if (tooltip) {
    paintVerticals(
      context,
      [{ x: tooltip.x, top: plot.top, bottom: plot.bottom }],
      { colour: 'faint' },
      scene,
    )
  }
  paintYouLine(context, scene)
  const { labels, names, pins, ruleText, breakEvenWords } = layout
  paintTexts(context, [...labels, ...names, ...pins.numbers, ...ruleText, ...breakEvenWords], scene)
  paintBreakEvens(context, scene)
  if (tooltip) paintDots(context, tooltip.dots, scene)
  paintYou(context, scene)
  if (tooltip) paintTooltip(context, tooltip, scene)
}
