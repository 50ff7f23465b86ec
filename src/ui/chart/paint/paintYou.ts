// How does "you" look? A line through plot and strip, and a pill to drag it by.
import type { Scene } from '../stage'
import { type Context, paintDots, paintTexts, paintVerticals } from './brush'
import { stripBottom } from './paintOver'

/** Middle of a chevron from the end of the pill, and half its height. */
const chevron = { inset: 9, half: 3.5 }

function paintPill(context: Context, scene: Scene) {
  const { palette } = scene.surroundings
  const { left, top, right, bottom } = scene.layout.you.pill
  const middle = (top + bottom) / 2
  context.fillStyle = palette.text
  context.beginPath()
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2)
  context.fill()
  context.strokeStyle = palette.background
  context.globalAlpha = 0.75
  context.lineWidth = 1.5
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  for (const [tip, back] of [
    [left + chevron.inset - 2, 4],
    [right - chevron.inset + 2, -4],
  ] as const) {
    context.moveTo(tip + back, middle - chevron.half)
    context.lineTo(tip, middle)
    context.lineTo(tip + back, middle + chevron.half)
  }
  context.stroke()
  context.globalAlpha = 1
  context.lineCap = 'butt'
}

/** Words that it meets interrupt it. */
export function paintYouLine(context: Context, scene: Scene) {
  const { you, frame } = scene.layout
  const line = { x: you.x, top: you.pill.bottom - 1, bottom: frame.plot.bottom + stripBottom }
  paintVerticals(context, [line], { colour: 'text', width: 1.5 }, scene)
}

export function paintYou(context: Context, scene: Scene) {
  const { you } = scene.layout
  paintTexts(context, you.values, scene)
  paintDots(context, you.dots, scene)
  paintPill(context, scene)
  paintTexts(context, [you.pillText], scene)
}
