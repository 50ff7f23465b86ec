// Kubernetes and whom it has to beat, along one driver: the comparison itself, round which the draws lie.
import {
  type CheapestChanges,
  type CostDriver,
  cheapestChangesOf,
  type Family,
  families,
  inputs,
  type Scenario,
  sweep,
  totals,
} from '../../model'
import { valueAt } from '../../model/uncertainty'
import { axisOf } from './sides'

export interface Stretch {
  readonly family: Family
  readonly from: number
  readonly to: number
}

/** Who is cheapest from where to where. */
export function stretchesOf(driver: CostDriver, found: CheapestChanges): Stretch[] {
  const { min, max } = inputs[driver]
  if (found.kind === 'tie') return []
  if (found.kind === 'none') return [{ family: found.cheapest, from: min, to: max }]
  const starts = [min, ...found.changes.map(({ at }) => at)]
  return starts.map((from, index) => {
    const next = found.changes[index]
    const family = next ? next.cheapestBelow : (found.changes[index - 1]?.cheapestAbove as Family)
    return { family, from, to: next?.at ?? max }
  })
}

interface Meeting {
  readonly rival: Family
  /** In the unit of the driver; null where Kubernetes is cheapest throughout, or nowhere. */
  readonly at: number | null
}

/** Where Kubernetes becomes or ceases to be the cheapest, nearest to the reader by ratio. */
export function meetingOf(found: CheapestChanges, scenario: Scenario, here: number): Meeting {
  const ratio = ({ at }: { at: number }) => Math.max(at, here) / Math.min(at, here)
  const changes = found.kind === 'changes' ? found.changes : []
  const [nearest] = changes
    .filter(({ cheapestBelow, cheapestAbove }) => [cheapestBelow, cheapestAbove].includes('kubernetes'))
    .sort((a, b) => ratio(a) - ratio(b))
  if (!nearest) {
    const { compose, paas } = totals(scenario)
    return { rival: compose <= paas ? 'compose' : 'paas', at: null }
  }
  const { at, cheapestBelow, cheapestAbove } = nearest
  return { rival: cheapestBelow === 'kubernetes' ? cheapestAbove : cheapestBelow, at }
}

/** Pieces that a line is drawn of. */
const pieces = 48

export interface PaysLines extends Meeting {
  readonly strip: readonly Stretch[]
  /** USD a month of both where they meet. */
  readonly meets: number
  /** Not shown, for a clearer view of the two. */
  readonly third: Family
  readonly points: readonly { readonly at: number; readonly totals: Readonly<Record<Family, number>> }[]
}

export function paysLines(scenario: Scenario, driver: CostDriver, here: number): PaysLines {
  const swept = sweep(scenario, driver)
  const found = cheapestChangesOf(swept)
  const meeting = meetingOf(found, scenario, here)
  const axis = { ...axisOf(driver), isCounted: inputs[driver].kind === 'count' }
  const values = [...new Set(Array.from({ length: pieces + 1 }, (_, index) => valueAt(axis, index / pieces)))]
  return {
    ...meeting,
    meets: swept.sampleAt(meeting.at ?? here).totals.kubernetes,
    strip: stretchesOf(driver, found),
    third: families.find((family) => family !== meeting.rival && family !== 'kubernetes') as Family,
    points: values.map((at) => ({ at, totals: swept.sampleAt(at).totals })),
  }
}
