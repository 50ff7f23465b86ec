// Which assumptions does the answer hang on, and what would it be at the ends of what is plausible?
import {
  type AssumptionId,
  assumptions,
  compare,
  type Family,
  isAssumptionId,
  type Scenario,
} from '../../src/model'
import { assumptionEvidence } from '../../src/model/evidence'
import { sensitivity } from '../../src/model/uncertainty'
import { escapeHtml } from '../embed/markup'
import { examples } from './examples'
import { list, moneyShort, plain } from './numbers'
import { shortNames } from './platformNames'
import { label, line, picture, scale, shape, width } from './svg'
import { kubernetesPaysFrom, paysFromText, table } from './tables'

const { scenario } = examples.usual

const withAssumption = (id: AssumptionId, value: number): Scenario => ({
  ...scenario,
  overrides: { [id]: value },
})

/** The assumptions that move the gap between two platforms most. */
function decisive(pair: readonly [Family, Family], most: number): AssumptionId[] {
  const { swings } = sensitivity(scenario, { pair, most })
  return swings.map(({ subject }) => subject.id).filter(isAssumptionId)
}

function cell(id: AssumptionId, value: number): string {
  const changed = withAssumption(id, value)
  const { cheapest } = compare(changed)
  const first =
    typeof cheapest === 'string' ? shortNames[cheapest] : list(cheapest.map((family) => shortNames[family]))
  const pays = paysFromText(kubernetesPaysFrom({ scenario: changed }))
  return `<td><span>${plain(value)}:</span> <strong>${first}</strong> <small>Kubernetes pays ${pays}</small></td>`
}

function doubtRow(id: AssumptionId): string {
  const { low, high } = assumptions[id]
  const name = escapeHtml(assumptionEvidence[id].name)
  return `<tr><th scope="row">${name}</th>${cell(id, low)}${cell(id, high)}</tr>`
}

const decisiveIds = (): AssumptionId[] => [
  ...new Set([...decisive(['compose', 'paas'], 4), ...decisive(['compose', 'kubernetes'], 4)]),
]

export const doubtTable = (): string =>
  table(
    'What is cheapest for the usual team, and from what compute spend Kubernetes pays, with one assumption at either end of its range',
    '<thead><tr><th scope="col">Assumption</th><th scope="col">At its lowest</th><th scope="col">At its highest</th></tr></thead>',
    decisiveIds().map(doubtRow),
  ).replace('class="numbers"', 'class="doubts"')

const rowHeight = 40

/** Compute spend, USD a month, at both ends of the picture. */
const least = 3_000
const most = 30_000

/** Where Kubernetes begins to pay, for each decisive assumption from its low to its high. */
export function doubtPicture(): string {
  const ids = decisiveIds()
  const x = scale([least, most], [4, width - 4], true)
  const kept = (usd: number | null) => Math.max(least, Math.min(most, usd ?? most))
  const now = kept(kubernetesPaysFrom(examples.usual))
  const rows = ids.map((id, index) => {
    const top = index * rowHeight
    const ends = [assumptions[id].low, assumptions[id].high].map((value) =>
      kept(kubernetesPaysFrom({ scenario: withAssumption(id, value) })),
    )
    const from = x(Math.min(...ends))
    const length = Math.max(2, x(Math.max(...ends)) - from)
    return (
      label(0, top + 12, assumptionEvidence[id].name) +
      shape('rect', { x: from, y: top + 18, width: length, height: 10, class: 'bar kubernetes' }) +
      line(
        [
          [x(now), top + 15],
          [x(now), top + 31],
        ],
        { class: 'range' },
      )
    )
  })
  const bottom = ids.length * rowHeight
  const ticks = [least, 10_000, most].map((usd, index) =>
    label(x(usd), bottom + 18, moneyShort(usd), {
      'text-anchor': ['start', 'middle', 'end'][index] ?? 'middle',
    }),
  )
  return picture(
    {
      id: 'doubts',
      height: bottom + 22,
      title: 'Where Kubernetes begins to pay, by assumption',
      description: 'The table below says the same in numbers.',
      caption: `Each bar: the compute spend from which Kubernetes pays, with the assumption anywhere in its range. The mark is ${moneyShort(now)}, with all at their values.`,
    },
    `${rows.join('')}${line(
      [
        [x(least), bottom],
        [x(most), bottom],
      ],
      { class: 'axis' },
    )}${ticks.join('')}`,
  )
}
