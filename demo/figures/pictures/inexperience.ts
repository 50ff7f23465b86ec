// How much dearer is a cluster to a team that is new to it? An effect of the first year, spread over the horizon.
import { assumptions, type Experience, inputs } from '../../../src/model'
import { plain } from '../numbers'
import { label, line, type Point, picture, scale, width } from '../svg'

const height = 180
const bottom = height - 40
const { min, max, default: usual } = inputs.horizonMonths
const firstYear = 12

const factor = (experience: Experience, horizon: number) =>
  1 + (assumptions[`experience.multiplier.${experience}`].value - 1) * Math.min(1, firstYear / horizon)

const names: Readonly<Record<Experience, string>> = {
  none: 'nobody knows it',
  some: 'somebody does',
  production: 'has run it',
}

export function inexperiencePicture(): string {
  const x = scale([min, max], [26, width - 108])
  const y = scale([1, factor('none', min)], [bottom, 14])
  const experiences = ['none', 'some', 'production'] as const
  const curve = (experience: Experience): Point[] =>
    Array.from({ length: max - min + 1 }, (_, index) => [x(min + index), y(factor(experience, min + index))])
  return picture(
    {
      id: 'inexperience',
      height,
      title: 'The factor of inexperience over the horizon',
      description: experiences
        .map(
          (experience) =>
            `${names[experience]}: ${plain(factor(experience, min), 3)} over ${min} months, ${plain(factor(experience, max), 3)} over ${max}`,
        )
        .join('; '),
      caption: `With a longer horizon the first year weighs less. At ${usual} months it is ${experiences.map((experience) => `${plain(factor(experience, usual), 4)} (${names[experience]})`).join(', ')}.`,
    },
    experiences
      .map(
        (experience) =>
          line(curve(experience), { class: 'line kubernetes' }) +
          label(
            x(max) + 6,
            y(factor(experience, max)) + (experience === 'production' ? 6 : experience === 'some' ? 1 : -2),
            names[experience],
          ),
      )
      .join('') +
      line(
        [
          [x(usual), bottom],
          [x(usual), 14],
        ],
        { class: 'drop' },
      ) +
      line(
        [
          [x(min), bottom],
          [x(max), bottom],
        ],
        { class: 'axis' },
      ) +
      [1, factor('none', min)]
        .map((value) => label(x(min) - 5, y(value) + 4, plain(value), { 'text-anchor': 'end' }))
        .join('') +
      [min, usual, max]
        .map((months) => label(x(months), bottom + 16, `${months}`, { 'text-anchor': 'middle' }))
        .join('') +
      label((x(min) + x(max)) / 2, bottom + 34, 'months planned for', {
        'text-anchor': 'middle',
        class: 'note',
      }),
  )
}
