// How much of a machine is asked for, and how much stands empty?
import { assumptions, type Family } from '../../../src/model'
import { share } from '../numbers'
import { families, familyNames } from '../platformNames'
import { label, line, picture, scale, shape, width } from '../svg'

const rowHeight = 52
const barHeight = 20

const ids = { compose: 'packing.compose', paas: 'packing.paas', kubernetes: 'packing.kubernetes' } as const

function row(family: Family, top: number): string {
  const { low, value, high } = assumptions[ids[family]]
  const x = scale([0, 1], [0, width])
  const middle = top + 18 + barHeight / 2
  return (
    label(0, top + 12, familyNames[family], { class: `name ${family}` }) +
    label(width, top + 12, `${share(value)} asked for`, { 'text-anchor': 'end', class: 'strong' }) +
    shape('rect', { x: 0, y: top + 18, width, height: barHeight, class: 'empty' }) +
    shape('rect', { x: 0, y: top + 18, width: x(value), height: barHeight, class: `bar ${family}` }) +
    line(
      [
        [x(low), middle],
        [x(high), middle],
      ],
      { class: 'range' },
    )
  )
}

export function packingPicture(): string {
  const told = families.map((family) => {
    const { low, value, high } = assumptions[ids[family]]
    return `${familyNames[family]} ${share(value)}, plausible from ${share(low)} to ${share(high)}`
  })
  return picture(
    {
      id: 'packing',
      height: families.length * rowHeight - 6,
      title: 'How full machines are',
      description: `${told.join('; ')}.`,
      caption:
        'The filled part of a machine is asked for, the rest is paid for and empty. The thin line is what we hold for plausible.',
    },
    families.map((family, index) => row(family, index * rowHeight)).join(''),
  )
}
