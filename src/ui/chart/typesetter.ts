// How wide is a word here? Measured once for each font.
import { type Measure, type TextStyle, textSizes } from './layout/text'

export interface Typesetter {
  readonly fonts: Readonly<Record<TextStyle, string>>
  readonly measure: Measure
}

const isStrong = (style: TextStyle): boolean => style === 'smallStrong' || style === 'labelStrong'

const fontOf = (style: TextStyle, family: string): string =>
  `${isStrong(style) ? 600 : 400} ${textSizes[style]}px ${family}`

/** Dragging makes new words all the time; this many are kept. */
const remembered = 2_000

export function createTypesetter(context: CanvasRenderingContext2D, family: string): Typesetter {
  const fonts = {
    small: fontOf('small', family),
    smallStrong: fontOf('smallStrong', family),
    label: fontOf('label', family),
    labelStrong: fontOf('labelStrong', family),
  }
  const widths = new Map<string, number>()
  const measure: Measure = (text, style) => {
    const key = `${style} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (widths.size > remembered) widths.clear()
    context.font = fonts[style]
    const { width } = context.measureText(text)
    widths.set(key, width)
    return width
  }
  return { fonts, measure }
}
