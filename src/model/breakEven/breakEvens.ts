// At which values of an input does the cheaper of two platforms, or the cheapest of all, change?
import { type Family, families } from '../assumptions/platform'
import { aCent, cheapestFamilies } from '../compare'
import type { CostDriver } from '../inputs'
import type { Scenario } from '../scenario'
import { type Crossing, crossingsOf, type Pair } from './crossings'
import { gapOf, type Sample, type Sweep, sweep } from './sweep'

export type BreakEvens =
  | { readonly kind: 'crossings'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'none'; readonly cheaper: Family }
  | { readonly kind: 'tie' }

export interface CheapestChange {
  /** In the unit of the cost driver. */
  readonly at: number
  readonly cheapestBelow: Family
  readonly cheapestAbove: Family
}

export type CheapestChanges =
  | { readonly kind: 'changes'; readonly changes: readonly CheapestChange[] }
  | { readonly kind: 'none'; readonly cheapest: Family }
  | { readonly kind: 'tie' }

/** The three ways to set two families against each other. */
export const familyPairs = [
  ['compose', 'paas'],
  ['compose', 'kubernetes'],
  ['paas', 'kubernetes'],
] as const satisfies readonly Pair[]

export function breakEvensOf(swept: Sweep, pair: Pair): BreakEvens {
  const crossings = crossingsOf(swept, pair)
  if (crossings.length > 0) return { kind: 'crossings', crossings }
  const gaps = swept.samples.map((sample) => gapOf(sample, pair))
  const widest = gaps.reduce((wide, gap) => (Math.abs(gap) > Math.abs(wide) ? gap : wide), 0)
  return Math.abs(widest) <= aCent
    ? { kind: 'tie' }
    : { kind: 'none', cheaper: widest < 0 ? pair[0] : pair[1] }
}

const leastOf = ({ totals }: Sample): Family =>
  families.reduce((least, family) => (totals[family] < totals[least] ? family : least))

/** One sample for every stretch on which the order of the three stays the same. */
function stretches({ samples, isCounted, sampleAt }: Sweep, borders: readonly number[]): readonly Sample[] {
  if (isCounted) return samples
  const ends = [(samples[0] as Sample).at, ...borders, (samples.at(-1) as Sample).at]
  return ends.slice(1).flatMap((end, index) => {
    const start = ends[index] as number
    return end > start ? [sampleAt((start + end) / 2)] : []
  })
}

export function cheapestChangesOf(swept: Sweep): CheapestChanges {
  const crossings = familyPairs.flatMap((pair) => crossingsOf(swept, pair))
  const borders = [...new Set(crossings.map(({ at }) => at))].sort((a, b) => a - b)
  if (swept.samples.every(({ totals }) => cheapestFamilies(totals).length === families.length))
    return { kind: 'tie' }

  const changes: CheapestChange[] = []
  let cheapestBelow: Family | null = null
  for (const sample of stretches(swept, borders)) {
    // Where two are equally cheap, the one that was cheapest before still is.
    if (
      cheapestBelow &&
      sample.totals[cheapestBelow] - sample.totals[leastOf(sample)] <= (swept.isCounted ? 1e-6 : 0)
    ) {
      continue
    }
    const cheapestAbove = leastOf(sample)
    if (cheapestBelow) {
      const at = swept.isCounted ? sample.at : (borders.findLast((border) => border <= sample.at) as number)
      changes.push({ at, cheapestBelow, cheapestAbove })
    }
    cheapestBelow = cheapestAbove
  }
  return changes.length > 0
    ? { kind: 'changes', changes }
    : { kind: 'none', cheapest: cheapestBelow as Family }
}

/** Every value in the driver's range at which the cheaper of two families changes. Throws a ScenarioError. */
export const findBreakEvens = (scenario: Scenario, driver: CostDriver, pair: Pair): BreakEvens =>
  breakEvensOf(sweep(scenario, driver), pair)

/** Every value in the driver's range at which the cheapest of the three changes. Throws a ScenarioError. */
export const findCheapestChanges = (scenario: Scenario, driver: CostDriver): CheapestChanges =>
  cheapestChangesOf(sweep(scenario, driver))
