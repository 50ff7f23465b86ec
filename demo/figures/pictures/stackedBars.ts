// What is each total made of? A bar for each platform, its parts in shades of the platform's colour.
import type { Family } from '../../../src/model'
import { families, familyNames } from '../platformNames'
import { label, picture, scale, shape, width } from '../svg'

export interface Part {
  readonly name: string
  readonly value: number
}

interface Bars {
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly parts: Readonly<Record<Family, readonly Part[]>>
  readonly total: (value: number) => string
}

const rowHeight = 58
const barHeight = 20
const shades = [1, 0.72, 0.5, 0.34, 0.22, 0.14, 0.08]

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, { value }) => sum + value, 0)

/** Parts of nothing are left out, and so are names that do not fit under their part. */
function bar(family: Family, parts: readonly Part[], top: number, x: (value: number) => number): string {
  let from = 0
  return parts
    .map(({ name, value }, index) => {
      const start = x(from)
      from += value
      const length = x(from) - start
      if (length <= 0) return ''
      const box = shape('rect', {
        x: start,
        y: top,
        width: Math.max(0, length - 1),
        height: barHeight,
        class: `bar ${family}`,
        'fill-opacity': `${shades[index] ?? 0.08}`,
      })
      const isNamed = length > name.length * 7.2 + 8
      return box + (isNamed ? label(start, top + barHeight + 13, name, { class: 'note' }) : '')
    })
    .join('')
}

/** Every family has the same parts in the same order, though of some it has nothing. */
function shadesTold(parts: Bars['parts']): string {
  const names = families.flatMap((family) =>
    parts[family].filter(({ value }) => value > 0).map(({ name }) => name),
  )
  const order = families
    .map((family) => parts[family].map(({ name }) => name))
    .reduce((a, b) => (b.length > a.length ? b : a))
  return `From strong to pale: ${order
    .filter((name) => names.includes(name))
    .join(', ')
    .toLowerCase()}.`
}

export function stackedBars({ id, title, caption, parts, total }: Bars): string {
  const sums = families.map((family) => sumOf(parts[family]))
  const x = scale([0, Math.max(...sums)], [0, width])
  const rows = families.map((family, index) => {
    const top = index * rowHeight
    return (
      label(0, top + 12, familyNames[family], { class: `name ${family}` }) +
      label(width, top + 12, total(sums[index] as number), { 'text-anchor': 'end', class: 'strong' }) +
      bar(family, parts[family], top + 18, x)
    )
  })
  const told = families.map((family, index) => `${familyNames[family]} ${total(sums[index] as number)}`)
  return picture(
    {
      id,
      height: families.length * rowHeight,
      title,
      description: `${told.join(', ')}.`,
      caption: `${caption} ${shadesTold(parts)}`,
    },
    rows.join(''),
  )
}
