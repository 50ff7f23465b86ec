// How is a picture written? SVG as text, in colours that the page's style sheet names.
import { escapeHtml } from '../embed/markup'

type Value = string | number

/** One decimal is finer than any screen shows these. */
const written = (value: Value) =>
  typeof value === 'number' ? `${Math.round(value * 10) / 10}` : escapeHtml(value)

export function shape(name: string, attributes: Readonly<Record<string, Value>>, content = ''): string {
  const list = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${written(value)}"`)
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`
}

export const label = (
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, Value>> = {},
): string => shape('text', { x, y, ...attributes }, escapeHtml(text))

export type Point = readonly [x: number, y: number]

export const line = (points: readonly Point[], attributes: Readonly<Record<string, Value>>): string =>
  shape('polyline', { points: points.map((point) => point.map(written).join()).join(' '), ...attributes })

/** Places on a stretch of the picture for values between two. */
export function scale(from: Point, to: Point, isLog = false): (value: number) => number {
  const measure = isLog ? Math.log : (value: number) => value
  const [low, high] = from.map(measure) as [number, number]
  return (value) => to[0] + ((measure(value) - low) / (high - low)) * (to[1] - to[0])
}

interface Picture {
  /** Unique on the page. */
  readonly id: string
  readonly height: number
  /** What it is of, in a few words. */
  readonly title: string
  /** What it shows, for whoever does not see it. */
  readonly description: string
  readonly caption: string
}

/** As wide as a phone's column, so that its words keep their size there. */
export const width = 336

export function picture({ id, height, title, description, caption }: Picture, content: string): string {
  const names = { title: `${id}-title`, description: `${id}-description` }
  const image = shape(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': names.title,
      'aria-describedby': names.description,
    },
    shape('title', { id: names.title }, escapeHtml(title)) +
      shape('desc', { id: names.description }, escapeHtml(description)) +
      content,
  )
  return `<figure>${image}<figcaption>${escapeHtml(caption)}</figcaption></figure>`
}
