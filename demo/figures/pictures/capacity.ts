// From a bill to capacity and on to another platform's bill: the compute lines over units asked for at peak.
import { compare, type Family, type Scenario } from '../../../src/model'
import { examples } from '../examples'
import { moneyShort, plain } from '../numbers'
import { families, shortNames } from '../platformNames'
import { stepOf } from '../steps'
import { label, line, type Point, picture, scale, shape, width } from '../svg'

const height = 230
const bottom = height - 40
const most = 4_000

const computeOf = (scenario: Scenario, family: Family) =>
  compare(scenario).breakdowns[family].lines.find(({ id }) => id === 'compute')?.amount ?? 0

export function capacityPicture(): string {
  const { scenario } = examples.usual
  const { computeSpend } = scenario.inputs
  const units = stepOf('usual', 'paas', 'compute', 'units').value
  const perUnit = computeSpend / units
  // Compose starts at nothing and has no fixed part, so a spend on it is a number of units.
  const spends = Array.from({ length: 41 }, (_, index) => Math.max(20, (most / 2) * (index / 40)))
  const lines = Object.fromEntries(
    families.map((family) => [
      family,
      spends.map(
        (spend): Point => [
          spend / perUnit,
          computeOf({ ...scenario, inputs: { ...scenario.inputs, computeSpend: spend } }, family),
        ],
      ),
    ]),
  ) as Record<Family, Point[]>
  const x = scale([0, most / 2 / perUnit], [34, width - 86])
  const y = scale([0, most], [bottom, 10])
  const place = ([at, usd]: Point): Point => [x(at), y(usd)]
  const dots = families.map((family) =>
    shape('circle', { cx: x(units), cy: y(computeOf(scenario, family)), r: 3.5, class: `mark ${family}` }),
  )
  return picture(
    {
      id: 'capacity',
      height,
      title: 'Compute over capacity',
      description: `${moneyShort(computeSpend)} on Compose is ${plain(units, 3)} units of capacity. The same units cost ${families.map((family) => `${moneyShort(computeOf(scenario, family))} on ${shortNames[family]}`).join(', ')}.`,
      caption: `The bill gives the units (${plain(units, 3)}), the units give the other bills. The cluster begins with its fewest nodes.`,
    },
    [0, 2_000, 4_000]
      .map(
        (usd) =>
          line(
            [
              [x(0), y(usd)],
              [x(most / 2 / perUnit), y(usd)],
            ],
            { class: usd === 0 ? 'axis' : 'grid' },
          ) + label(x(0) - 5, y(usd) + 4, moneyShort(usd), { 'text-anchor': 'end' }),
      )
      .join('') +
      line(
        [
          [x(0), y(computeSpend)],
          [x(units), y(computeSpend)],
          [x(units), bottom],
        ],
        { class: 'drop' },
      ) +
      line(
        [
          [x(units), y(computeSpend)],
          [x(units), y(computeOf(scenario, 'paas'))],
        ],
        { class: 'drop' },
      ) +
      families
        .map(
          (family) =>
            line(lines[family].map(place), { class: `line ${family}` }) +
            label(x(most / 2 / perUnit) + 6, y(lines[family].at(-1)?.[1] ?? 0) + 4, shortNames[family], {
              class: `name ${family}`,
            }),
        )
        .join('') +
      dots.join('') +
      label(x(units), bottom + 16, plain(units, 3), { 'text-anchor': 'middle', class: 'strong' }) +
      label((x(0) + x(most / 2 / perUnit)) / 2, bottom + 34, 'units asked for at peak', {
        'text-anchor': 'middle',
        class: 'note',
      }),
  )
}
