// Is the page around the element light or dark?
import { parentAcrossShadows } from './parentAcrossShadows'

export type Scheme = 'light' | 'dark'

/** Below this luminance white text is easier to read than black. */
const darkBelow = 0.179

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Relative luminance, 0 … 1, of a computed colour; null where it lets what is behind shine through. */
export const luminance = (color: string): number | null => {
  const [, notation = '', space, values = ''] =
    /^([a-z]+)\((?:(srgb|display-p3|[a-z][\w-]*)\s)?(.*)\)$/.exec(color) ?? []
  const [a, b = 0, c = 0, alpha = 1] = (values.match(/-?[\d.]+(e[+-]?\d+)?/g) ?? []).map(Number)
  if (a === undefined || alpha < 0.9) return null
  if (notation === 'oklab' || notation === 'oklch') return a ** 3
  if (notation === 'lab' || notation === 'lch') return ((a + 16) / 116) ** 3
  if (notation === 'color' && space !== 'srgb' && space !== 'display-p3') return b
  const full = notation === 'color' ? 1 : 255
  return 0.2126 * linear(a / full) + 0.7152 * linear(b / full) + 0.0722 * linear(c / full)
}

const prefersDark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false

/** `color-scheme` as it is used: of several the reader's preference decides. */
const usedScheme = (colorScheme: string): Scheme => {
  const canBeDark = colorScheme.split(' ').includes('dark')
  const canBeLight = colorScheme.split(' ').includes('light')
  return canBeDark && (!canBeLight || prefersDark()) ? 'dark' : 'light'
}

/** The nearest opaque background decides; where there is none, the colour scheme of the place. */
export const pageScheme = (host: Element): Scheme => {
  for (let element = parentAcrossShadows(host); element; element = parentAcrossShadows(element)) {
    const light = luminance(getComputedStyle(element).backgroundColor)
    if (light !== null) return light < darkBelow ? 'dark' : 'light'
  }
  return usedScheme(getComputedStyle(parentAcrossShadows(host) ?? host).colorScheme ?? '')
}
