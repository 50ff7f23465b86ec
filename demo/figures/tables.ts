// What does the answer look like as a table: in short for readers without scripts, and line by line?
import { costLineIds, type Family, findCheapestChanges } from '../../src/model'
import { escapeHtml } from '../embed/markup'
import { type Example, examples } from './examples'
import { hours, money, moneyShort } from './numbers'
import { lineNames } from './pictures/barsOfExamples'
import { families, memberName, shortNames } from './platformNames'

const cells = (values: readonly string[]) => values.map((value) => `<td>${value}</td>`).join('')

const headRow = (first: string, heads: readonly string[]) =>
  `<thead><tr><th scope="col">${first}</th>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>`

const row = (head: string, values: readonly string[], tag = 'tr') =>
  `<${tag}><th scope="row">${head}</th>${cells(values)}</${tag}>`

export const table = (caption: string, head: string, rows: readonly string[]): string =>
  `<table class="numbers"><caption>${caption}</caption>${head}<tbody>${rows.join('')}</tbody></table>`

const platformRow = (example: Example, family: Family) => {
  const { total, opsHours, oneOffHours } = example.comparison.breakdowns[family]
  const name = `${shortNames[family]} <small>${escapeHtml(memberName(example, family))}</small>`
  return row(name, [money(total), hours(opsHours), hours(oneOffHours)])
}

/** Cheapest first. */
export function answerTable(): string {
  const example = examples.usual
  const { breakdowns } = example.comparison
  const order = [...families].sort((a, b) => breakdowns[a].total - breakdowns[b].total)
  return table(
    'An example answer, in US dollars and hours of your team',
    headRow('Platform', ['a month', 'work a month', 'work once']),
    order.map((family) => platformRow(example, family)),
  )
}

export function lineTable(): string {
  const { breakdowns } = examples.usual.comparison
  const rows = costLineIds.map((id, index) =>
    row(
      lineNames[id],
      families.map((family) => money(breakdowns[family].lines[index]?.amount ?? 0)),
    ),
  )
  const totals = row(
    '<strong>Total</strong>',
    families.map((family) => `<strong>${money(breakdowns[family].total)}</strong>`),
  )
  return table(
    'The seven lines of the usual team, US dollars a month',
    headRow(
      'Line',
      families.map((family) => shortNames[family]),
    ),
    [...rows, totals],
  )
}

/** Where Kubernetes begins to be the cheapest of the three; null where it never does. */
export function kubernetesPaysFrom({ scenario }: Pick<Example, 'scenario'>): number | null {
  const found = findCheapestChanges(scenario, 'computeSpend')
  if (found.kind !== 'changes') return null
  return found.changes.find(({ cheapestAbove }) => cheapestAbove === 'kubernetes')?.at ?? null
}

export const paysFromText = (at: number | null): string => (at === null ? 'never' : `from ${moneyShort(at)}`)
