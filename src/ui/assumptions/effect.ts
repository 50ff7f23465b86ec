// What does a change do to the answer, everything else being equal?
import { aCent, cheapestFamilies, type Family, families, type Totals } from '../../model'

interface Standing {
  readonly cheapest: Family
  readonly runnerUp: Family
  readonly lead: number
}

/** USD a month. */
interface Move {
  readonly family: Family
  readonly by: number
}

export type Effect =
  | { readonly kind: 'nothing' }
  /** The same is the cheapest before and after. */
  | { readonly kind: 'stays'; readonly before: Standing; readonly after: Standing; readonly moved: Move }
  | { readonly kind: 'flips'; readonly cheapest: Family; readonly before: Family; readonly lead: number }
  | { readonly kind: 'parts'; readonly after: Standing }
  | { readonly kind: 'ties'; readonly families: readonly Family[] }

function standing(totals: Totals): Standing {
  const [cheapest, runnerUp] = [...families].sort((a, b) => totals[a] - totals[b]) as [Family, Family]
  return { cheapest, runnerUp, lead: totals[runnerUp] - totals[cheapest] }
}

export function effectOf(before: Totals, after: Totals): Effect {
  const moves = families.map((family): Move => ({ family, by: after[family] - before[family] }))
  const [moved] = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by)) as [Move]
  if (Math.abs(moved.by) < aCent) return { kind: 'nothing' }
  const [tiedBefore, tiedAfter] = [cheapestFamilies(before), cheapestFamilies(after)]
  const [was, is] = [standing(before), standing(after)]
  if (tiedAfter.length > 1) return { kind: 'ties', families: tiedAfter }
  if (tiedBefore.length > 1) return { kind: 'parts', after: is }
  if (was.cheapest === is.cheapest) return { kind: 'stays', before: was, after: is, moved }
  const lead = after[was.cheapest] - after[is.cheapest]
  return { kind: 'flips', cheapest: is.cheapest, before: was.cheapest, lead }
}
