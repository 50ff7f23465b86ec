// What is written where? Every word on the chart is one of these.
import type { ColourName } from '../palette'
import type { Rect } from './geometry'

/** Small: ticks, notes, captions. Label: names and values beside lines. */
export const textStyles = ['small', 'smallStrong', 'label', 'labelStrong'] as const
export type TextStyle = (typeof textStyles)[number]

export const textSizes: Record<TextStyle, number> = { small: 12, smallStrong: 12, label: 13, labelStrong: 13 }

export type Measure = (text: string, style: TextStyle) => number

export interface TextMark {
  readonly text: string
  readonly left: number
  readonly width: number
  /** The middle of the line. */
  readonly y: number
  readonly style: TextStyle
  readonly colour: ColourName
  /** Lines beneath keep a little distance from it. */
  readonly halo: boolean
}

export interface TextOptions {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: TextStyle
  readonly colour: ColourName
  readonly align?: 'left' | 'middle' | 'right'
  readonly halo?: boolean
}

const shifts = { left: 0, middle: 0.5, right: 1 }

export function write(measure: Measure, { align = 'left', halo = false, x, ...rest }: TextOptions): TextMark {
  const width = measure(rest.text, rest.style)
  return { ...rest, halo, width, left: x - width * shifts[align] }
}

/** Of the letters themselves; what lies between lines of text is free. */
export function boxOf({ left, width, y, style }: TextMark): Rect {
  const half = textSizes[style] / 2
  return { left, right: left + width, top: y - half, bottom: y + half }
}
