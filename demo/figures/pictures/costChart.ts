// What do the three cost over compute spend, and where does the cheapest change?
import { costCurves, type Family, findCheapestChanges, inputs } from '../../../src/model'
import { examples } from '../examples'
import { moneyShort } from '../numbers'
import { families, shortNames } from '../platformNames'
import { label, line, type Point, picture, scale, shape, width } from '../svg'

const height = 272
const { min, max } = inputs.computeSpend
const x = scale([min, max], [46, width - 86], true)
const y = scale([1_000, 400_000], [height - 44, 12], true)

const steps = 72
const spends = Array.from({ length: steps + 1 }, (_, index) => min * (max / min) ** (index / steps))

const ticks = (values: readonly number[], place: (value: number) => string) => values.map(place).join('')

const axes =
  ticks(
    [1_000, 10_000, 100_000],
    (total) =>
      line(
        [
          [x(min), y(total)],
          [x(max), y(total)],
        ],
        { class: 'grid' },
      ) + label(x(min) - 5, y(total) + 4, moneyShort(total), { 'text-anchor': 'end' }),
  ) +
  line(
    [
      [x(min), y(1_000)],
      [x(max), y(1_000)],
    ],
    { class: 'axis' },
  ) +
  label(x(min), height - 24, moneyShort(min), { 'text-anchor': 'middle' }) +
  label(x(max), height - 24, moneyShort(max), { 'text-anchor': 'middle' }) +
  label((x(min) + x(max)) / 2, height - 6, 'compute spend a month', {
    'text-anchor': 'middle',
    class: 'note',
  })

/** The lines end close to one another, so their names keep apart. */
function ends(totals: Readonly<Record<Family, number>>): string {
  const sorted = [...families].sort((a, b) => totals[b] - totals[a])
  let last = Number.NEGATIVE_INFINITY
  return sorted
    .map((family) => {
      last = Math.max(y(totals[family]) + 4, last + 15)
      return label(x(max) + 6, last, shortNames[family], { class: `name ${family}` })
    })
    .join('')
}

export function costChart(): string {
  const { scenario } = examples.usual
  const curves = costCurves(scenario, 'computeSpend', spends)
  const lines = families.map((family) => {
    const points = curves[family].map((total, index): Point => [x(spends[index] as number), y(total)])
    return line(points, { class: `line ${family}` })
  })
  const found = findCheapestChanges(scenario, 'computeSpend')
  const changes = found.kind === 'changes' ? found.changes : []
  const dots = changes.map(({ at, cheapestAbove }) => {
    const [total = 0] = costCurves(scenario, 'computeSpend', [at])[cheapestAbove]
    return (
      line(
        [
          [x(at), y(total)],
          [x(at), y(1_000)],
        ],
        { class: 'drop' },
      ) +
      shape('circle', { cx: x(at), cy: y(total), r: 4, class: 'dot' }) +
      label(x(at), height - 24, moneyShort(at), { 'text-anchor': 'middle', class: 'strong' })
    )
  })
  const [first] = changes
  const told = changes.map(
    ({ at, cheapestAbove }) => `from ${moneyShort(at)} on ${shortNames[cheapestAbove]}`,
  )
  const last = (family: Family) => curves[family].at(-1) ?? 0
  const totals = { compose: last('compose'), paas: last('paas'), kubernetes: last('kubernetes') }
  return picture(
    {
      id: 'cost-chart',
      height,
      title: 'Total a month over compute spend',
      description: `Three rising lines that cross. ${first ? `${shortNames[first.cheapestBelow]} is the cheapest at first, ` : ''}${told.join(', ')}.`,
      caption: 'Totals a month for the usual team. A dot is a break-even: there the cheapest changes.',
    },
    axes + lines.join('') + dots.join('') + ends(totals),
  )
}
