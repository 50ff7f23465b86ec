// What is paid for while the load swings? All of the peak, or what follows part of the swing.
import { assumptions } from '../../../src/model'
import { examples } from '../examples'
import { plain, share } from '../numbers'
import { label, line, type Point, picture, scale, width } from '../svg'

const height = 190
const bottom = height - 26
const hoursOfDay = 24

/** A day's load as a wave about 1, whose top is the peak. */
const loadAt = (hour: number, peak: number) => 1 - (peak - 1) * Math.cos((2 * Math.PI * hour) / hoursOfDay)

export function loadPicture(): string {
  const { peakToAverage: peak } = examples.usual.scenario.inputs
  const elasticity = assumptions['elasticity.kubernetes'].value
  const x = scale([0, hoursOfDay], [0, width - 72])
  const y = scale([0, peak * 1.1], [bottom, 8])
  const day = (of: (hour: number) => number): Point[] =>
    Array.from({ length: 49 }, (_, index) => [x(index / 2), y(of(index / 2))])
  const load = day((hour) => loadAt(hour, peak))
  const paid = day((hour) => peak - elasticity * (peak - loadAt(hour, peak)))
  const area: Point[] = [...load, [x(hoursOfDay), bottom], [x(0), bottom]]
  const end = x(hoursOfDay) + 6
  const paidShare = (1 + (peak - 1) * (1 - elasticity)) / peak
  return picture(
    {
      id: 'load',
      height,
      title: 'A day’s load and the capacity paid for',
      description: `The load swings up to ${plain(peak)} times its average. Capacity that follows ${share(elasticity)} of the swing stays nearer to the peak, and comes to ${share(paidShare)} of it on average.`,
      caption: `Nodes follow ${share(elasticity)} of the swing, so ${share(paidShare)} of the peak is paid for on average.`,
    },
    line(area, { class: 'area' }) +
      line(
        [
          [x(0), y(peak)],
          [x(hoursOfDay), y(peak)],
        ],
        { class: 'drop' },
      ) +
      line(
        [
          [x(0), y(1)],
          [x(hoursOfDay), y(1)],
        ],
        { class: 'drop' },
      ) +
      line(load, { class: 'line ink thin' }) +
      line(paid, { class: 'line ink' }) +
      line(
        [
          [x(0), bottom],
          [x(hoursOfDay), bottom],
        ],
        { class: 'axis' },
      ) +
      label(end, y(peak) + 4, 'peak') +
      label(end, y(peak - elasticity * (peak - loadAt(hoursOfDay, peak))) + 4, 'paid for', {
        class: 'strong',
      }) +
      label(end, y(1) + 4, 'average') +
      label(end, y(loadAt(hoursOfDay, peak)) - 4, 'load') +
      label(x(0), height - 8, 'midnight') +
      label(x(hoursOfDay / 2), height - 8, 'noon', { 'text-anchor': 'middle' }) +
      label(x(hoursOfDay), height - 8, 'midnight', { 'text-anchor': 'end' }),
  )
}
