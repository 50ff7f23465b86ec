// How does work on Compose grow with services? As they are up to a point, faster beyond it.
import { assumptions, evaluateFactors } from '../../../src/model'
import { count, plain } from '../numbers'
import { stepOf } from '../steps'
import { label, line, type Point, picture, scale, width } from '../svg'

const height = 200
const bottom = height - 40
const most = 40

/** Services up to which each counts as one, as the model itself has it. */
export function threshold(): number {
  const { factors } = stepOf('fifteen', 'compose', 'operations', 'coordinatedServices')
  return evaluateFactors(factors.slice(0, 1))
}

export function servicesPicture(): string {
  const { low, value, high } = assumptions['opsHours.compose.coordinationExponent']
  const from = threshold()
  const counted = (services: number, exponent: number) =>
    services <= from ? services : from + (services - from) ** exponent
  const top = counted(most, high)
  const x = scale([0, most], [10, width - 106])
  const y = scale([0, top], [bottom, 14])
  const curve = (exponent: number): Point[] =>
    Array.from({ length: most + 1 }, (_, services) => [x(services), y(counted(services, exponent))])
  const named = (exponent: number) =>
    label(
      x(most) + 6,
      y(counted(most, exponent)) + 4,
      `to the ${plain(exponent)}: ${count(counted(most, exponent))}`,
      {
        class: exponent === value ? 'strong' : '',
      },
    )
  return picture(
    {
      id: 'services',
      height,
      title: 'Services as Compose feels them',
      description: `Up to ${count(from)} services each counts as one. At ${count(most)} services they count as ${count(counted(most, value))}, plausibly from ${count(counted(most, low))} to ${count(counted(most, high))}.`,
      caption: `Beyond ${count(from)}, services count to a power; beside it, what ${count(most)} then count as. Which power is a guess, and it decides the axis of services.`,
    },
    line([...curve(low), ...curve(high).reverse()], { class: 'area' }) +
      line(curve(value), { class: 'line compose' }) +
      line(
        [
          [x(from), bottom],
          [x(from), y(from)],
        ],
        { class: 'drop' },
      ) +
      line(
        [
          [x(0), bottom],
          [x(most), bottom],
        ],
        { class: 'axis' },
      ) +
      [low, value, high].map(named).join('') +
      label(x(0), bottom + 16, '0', { 'text-anchor': 'middle' }) +
      label(x(from), bottom + 16, count(from), { 'text-anchor': 'middle', class: 'strong' }) +
      label(x(most), bottom + 16, count(most), { 'text-anchor': 'middle' }) +
      label((x(0) + x(most)) / 2, bottom + 34, 'services', { 'text-anchor': 'middle', class: 'note' }),
  )
}
