// How are words, dots and straight lines put on the canvas?

import { type TextMark, textStyles } from '../layout/text'
import type { Dot } from '../layout/youMark'
import { dotRadius } from '../layout/youMark'
import type { ColourName } from '../palette'
import type { Scene } from '../stage'

export type Context = CanvasRenderingContext2D

const ring = 2
const haloWidth = 4

/** Lines of one pixel are sharp between two whole ones. */
const sharp = (pixel: number): number => Math.round(pixel - 0.5) + 0.5

export function paintTexts(
  context: Context,
  marks: readonly TextMark[],
  { surroundings, typesetter, layout }: Scene,
) {
  const { palette } = surroundings
  context.textAlign = 'left'
  context.textBaseline = 'middle'
  context.lineWidth = haloWidth
  context.lineJoin = 'round'
  for (const style of textStyles) {
    const written = marks.filter((mark) => mark.style === style)
    // The browser looks up every change of font, so there is one for each style.
    if (written.length > 0) context.font = typesetter.fonts[style]
    for (const { text, left, y, colour, halo } of written) {
      if (halo) {
        context.strokeStyle = palette[left < (layout.zoneEnd ?? 0) ? 'zone' : 'background']
        context.strokeText(text, left, y)
      }
      context.fillStyle = palette[colour]
      context.fillText(text, left, y)
    }
  }
}

export function paintDisc(context: Context, x: number, y: number, radius: number, colour: string) {
  context.fillStyle = colour
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
}

export function paintDots(context: Context, dots: readonly Dot[], { surroundings: { palette } }: Scene) {
  for (const { x, y, colour } of dots) {
    paintDisc(context, x, y, dotRadius + ring, palette.background)
    paintDisc(context, x, y, dotRadius, palette[colour])
  }
}

export interface Stroke {
  readonly colour: ColourName
  readonly width?: number
  readonly dash?: readonly number[]
}

/** Each with its x, from its top to its bottom. */
export function paintVerticals(
  context: Context,
  lines: readonly { x: number; top: number; bottom: number }[],
  { colour, width = 1, dash = [] }: Stroke,
  { surroundings: { palette } }: Scene,
) {
  context.strokeStyle = palette[colour]
  context.lineWidth = width
  context.setLineDash([...dash])
  context.beginPath()
  for (const { x, top, bottom } of lines) {
    context.moveTo(sharp(x), top)
    context.lineTo(sharp(x), bottom)
  }
  context.stroke()
  context.setLineDash([])
}

export function paintHorizontals(
  context: Context,
  ys: readonly number[],
  { left, right }: { left: number; right: number },
  { colour, width = 1, dash = [] }: Stroke,
  { surroundings: { palette } }: Scene,
) {
  context.strokeStyle = palette[colour]
  context.lineWidth = width
  context.setLineDash([...dash])
  context.beginPath()
  for (const y of ys) {
    context.moveTo(left, sharp(y))
    context.lineTo(right, sharp(y))
  }
  context.stroke()
  context.setLineDash([])
}
