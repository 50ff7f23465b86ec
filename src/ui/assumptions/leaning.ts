// Which platform gains when an assumption is too low, and by how much?
import { cheapestFamilies, type Family, families, type Scenario, totals } from '../../model'
import type { Item } from './items'
import { withOverride } from './withOverride'

export type Leaning =
  | { readonly kind: 'none' | 'alike' }
  | {
      readonly kind: 'favours'
      /** Whose totals rise least. */
      readonly gaining: readonly Family[]
      readonly losing: readonly Family[]
      /** USD a month between what rises most and what rises least, from one end of the range to the other. */
      readonly amount: number
      readonly decides: boolean
    }

const negligible = 0.5
/** Totals that rise alike, as a part of the largest difference. */
const alike = 0.1

/** Nobody knows how far a price may be negotiated, so half as much again stands in for a range. */
const endsOf = ({ kind, low, high, value }: Item): readonly [number, number] =>
  kind === 'price' ? [value, value * 1.5] : [low, high]

export function leaningOf(scenario: Scenario, item: Item): Leaning {
  const [low, high] = endsOf(item).map((end) => totals(withOverride(scenario, item.id, end))) as [
    ReturnType<typeof totals>,
    ReturnType<typeof totals>,
  ]
  const rise = (family: Family) => high[family] - low[family]
  const rises = families.map(rise)
  const [least, most] = [Math.min(...rises), Math.max(...rises)]
  const amount = most - least
  if (amount < negligible) return { kind: Math.max(most, -least) < negligible ? 'none' : 'alike' }
  const gains = (family: Family) => rise(family) - least <= amount * alike
  const now = cheapestFamilies(totals(scenario))[0]
  const decides = [low, high].some((end) => cheapestFamilies(end)[0] !== now)
  const losing = families.filter((family) => !gains(family))
  return { kind: 'favours', gaining: families.filter(gains), losing, amount, decides }
}
