// Which case is it? A winner, a tie or a close call; from where Kubernetes pays; and whether the winner has a catch.
import {
  type CheapestChanges,
  type Comparison,
  cheapestFamilies,
  type Family,
  families,
  type Gate,
  inputs,
} from '../../model'

type Ranked = readonly [Family, ...Family[]]

/** Families cheapest first. */
export type Ranking =
  | { kind: 'cheapest'; families: Ranked; total: number; runnerUp: Family; gap: number }
  | { kind: 'tie'; families: Ranked; total: number }
  /** Within 5 % of the cheapest. */
  | { kind: 'close'; families: Ranked; totals: readonly number[] }

const aboutTheSame = 1.05

export function rank({ breakdowns }: Comparison): Ranking {
  const total = (family: Family) => breakdowns[family].total
  const ordered = [...families].sort((a, b) => total(a) - total(b)) as [Family, Family, Family]
  const [first, second] = ordered
  const tied = cheapestFamilies({
    compose: total('compose'),
    paas: total('paas'),
    kubernetes: total('kubernetes'),
  })
  if (tied.length > 1) {
    const tie = ordered.filter((family) => tied.includes(family)) as [Family, Family]
    return { kind: 'tie', families: tie, total: total(first) }
  }
  const close = ordered.filter((family) => total(family) <= total(first) * aboutTheSame) as [Family]
  if (close.length > 1) return { kind: 'close', families: close, totals: close.map(total) }
  return {
    kind: 'cheapest',
    families: [first],
    total: total(first),
    runnerUp: second,
    gap: total(second) - total(first),
  }
}

/** Where over compute spend Kubernetes is the cheapest of the three: the stretch nearest to the reader. */
export type KubernetesPays =
  | { kind: 'from'; from: number }
  | { kind: 'upTo'; to: number }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'always'; upTo: number }
  | { kind: 'never'; upTo: number; throughout: Family | null }
  | { kind: 'tie' }

interface Stretch {
  from: number | null
  to: number | null
}

function stretches(changes: Extract<CheapestChanges, { kind: 'changes' }>['changes']): Stretch[] {
  const found: Stretch[] = []
  for (const { at, cheapestBelow, cheapestAbove } of changes) {
    if (cheapestBelow === 'kubernetes') {
      const open = found.at(-1)
      if (open) open.to = at
      else found.push({ from: null, to: at })
    }
    if (cheapestAbove === 'kubernetes') found.push({ from: at, to: null })
  }
  return found
}

/** By ratio, as the axis shows it. */
const distance = (spend: number, { from, to }: Stretch): number =>
  Math.min(
    ...[from, to].map((end) => (end === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(end / spend)))),
  )

export function whereKubernetesPays(changes: CheapestChanges, spend: number): KubernetesPays {
  const { max } = inputs.computeSpend
  if (changes.kind === 'tie') return { kind: 'tie' }
  if (changes.kind === 'none') {
    if (changes.cheapest === 'kubernetes') return { kind: 'always', upTo: max }
    return { kind: 'never', upTo: max, throughout: changes.cheapest }
  }
  const [nearest] = stretches(changes.changes).sort((a, b) => distance(spend, a) - distance(spend, b))
  if (!nearest) return { kind: 'never', upTo: max, throughout: null }
  const { from, to } = nearest
  if (from !== null && to !== null) return { kind: 'between', from, to }
  return from !== null ? { kind: 'from', from } : { kind: 'upTo', to: to ?? max }
}

/** What speaks against the cheapest beside money, and who is the cheapest of those that nothing speaks against. */
export interface Caveat {
  readonly family: Family
  readonly gates: readonly Gate[]
  readonly passing: { readonly family: Family; readonly total: number } | null
}

export function findCaveat({ breakdowns }: Comparison, { families: [family] }: Ranking): Caveat | null {
  const { gates } = breakdowns[family]
  if (gates.length === 0) return null
  const passing = families
    .map((other) => breakdowns[other])
    .filter((breakdown) => breakdown.gates.length === 0)
    .sort((a, b) => a.total - b.total)[0]
  return { family, gates, passing: passing ? { family: passing.family, total: passing.total } : null }
}
