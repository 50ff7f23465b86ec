// Is the ground that the element stands on light or dark?
import { parentAcrossShadows } from './parentAcrossShadows'

export type Scheme = 'light' | 'dark'

/** Below this luminance white text is easier to read than black. */
const darkBelow = 0.179

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Relative luminance, 0 … 1, of a computed colour; null where it lets what is behind shine through. */
export const luminance = (color: string): number | null => {
  const numbers = color.match(/(?<![\w-])-?[\d.]+(e[+-]?\d+)?/g) ?? []
  const [a, b = 0, c = 0, alpha = 1] = numbers.map(Number)
  if (a === undefined || alpha < 0.9) return null
  // lab, lch, oklab and oklch begin with a lightness, near enough the cube root of the luminance.
  if (/^(ok)?l/.test(color)) return (color[0] === 'o' ? a : (a + 16) / 116) ** 3
  const full = color[0] === 'r' ? 255 : 1
  return 0.2126 * linear(a / full) + 0.7152 * linear(b / full) + 0.0722 * linear(c / full)
}

/**
 * What the nearest opaque background behind the element says. Null where there is none: then the page's own colour
 * scheme holds, of which a meta tag can speak that no computed style shows.
 */
export const opaqueScheme = (host: Element): Scheme | null => {
  for (let element = parentAcrossShadows(host); element; element = parentAcrossShadows(element)) {
    const light = luminance(getComputedStyle(element).backgroundColor)
    if (light !== null) return light < darkBelow ? 'dark' : 'light'
  }
  return null
}
