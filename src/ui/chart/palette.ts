// Which colours hold here? Canvas knows no custom properties, so probe elements in the shadow root are asked.
import type { Family } from '../../model'

export const colourNames = [
  'text',
  'muted',
  'faint',
  'background',
  'border',
  'grid',
  'zone',
  'compose',
  'paas',
  'kubernetes',
  'compose-text',
  'paas-text',
  'kubernetes-text',
] as const satisfies readonly (string | Family)[]

export type ColourName = (typeof colourNames)[number]

export type Palette = Readonly<Record<ColourName, string>>

/** The colour of each probe. The zone of the rule of thumb is ink mixed into the background. */
export const probeColours: Readonly<Record<ColourName, string>> = {
  ...(Object.fromEntries(colourNames.map((name) => [name, `var(--_${name})`])) as Record<ColourName, string>),
  zone: 'color-mix(in srgb, var(--_text) 4%, var(--_background))',
}

/** `probes` has one element a colour, in the order of `colourNames`. */
export const readPalette = (probes: Element): Palette =>
  Object.fromEntries(
    colourNames.map((name, index) => {
      const probe = probes.children[index]
      return [name, probe ? getComputedStyle(probe).color : '']
    }),
  ) as Record<ColourName, string>

export interface Colours {
  readonly palette: Palette
  /** What shows through a background that is not opaque. */
  readonly ground: string
  readonly fontFamily: string
}

/** Of a place where no probes stand. */
export function coloursAt(place: Element | ShadowRoot): Colours {
  const probes = document.createElement('span')
  probes.className = 'chart-probes'
  probes.style.color = 'Canvas'
  for (const name of colourNames) {
    const probe = document.createElement('i')
    probe.style.color = probeColours[name]
    probes.append(probe)
  }
  place.append(probes)
  const { color: ground, fontFamily } = getComputedStyle(probes)
  const colours = { palette: readPalette(probes), ground, fontFamily }
  probes.remove()
  return colours
}
