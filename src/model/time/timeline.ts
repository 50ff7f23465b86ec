// When does the answer change at this growth, and when does a move pay?
import { type Family, families } from '../assumptions/platform'
import { perFamily } from '../perFamily'
import type { Scenario } from '../scenario'
import { ScenarioError, validateScenario } from '../validate'
import { checkGrowth, type Growth, type GrowthId, growthIds } from './growth'
import { type Month, monthsOf } from './months'
import { type BestMove, bestMove, cumulativeOf, paybackMonth } from './payback'

export interface ChangeInTime {
  /** The first month in which the other is cheaper; 0 is this month. */
  readonly month: number
  readonly before: Family
  readonly after: Family
}

export interface Move {
  readonly from: Family
  readonly to: Family
  /** Months until a move made now has paid for itself; 0 at once; null never within the months. */
  readonly payback: number | null
  /** null: staying costs least. */
  readonly best: BestMove | null
}

export interface Timeline {
  readonly months: readonly Month[]
  /** USD after 0, 1, 2 … months, for who moves now; one entry more than months. */
  readonly cumulative: Readonly<Record<Family, readonly number[]>>
  /** When the cheapest changes: as the verdict of that month says, by what the month costs, and by all spent since now. */
  readonly changes: {
    readonly verdict: readonly ChangeInTime[]
    readonly running: readonly ChangeInTime[]
    readonly cumulative: readonly ChangeInTime[]
  }
  /** From the current platform to each of the others; none where nothing runs yet. */
  readonly moves: readonly Move[]
}

export interface TimelineOptions {
  readonly growth?: Growth | undefined
  /** How far to look: five years where nothing is said. */
  readonly months?: number | undefined
}

export const fiveYears = 60

/** Of equals the one that was cheapest before, then the first. */
function changesOf(costs: readonly Readonly<Record<Family, number>>[]): ChangeInTime[] {
  const changes: ChangeInTime[] = []
  let before: Family | null = null
  costs.forEach((cost, month) => {
    const least = families.reduce((least, family) => (cost[family] < cost[least] ? family : least))
    if (before !== null && cost[before] > cost[least]) changes.push({ month, before, after: least })
    if (before === null || cost[before] > cost[least]) before = least
  })
  return changes
}

function checkGrowths(growth: Growth): void {
  for (const [id, value] of Object.entries(growth)) {
    const isKnown = (growthIds as readonly string[]).includes(id)
    const problem = isKnown ? checkGrowth(id as GrowthId, value) : `${id} cannot grow`
    if (problem) throw new ScenarioError(id, problem)
  }
}

/** Throws a ScenarioError. */
export function timeline(
  scenario: Scenario,
  { growth = {}, months: count = fiveYears }: TimelineOptions = {},
): Timeline {
  validateScenario(scenario)
  checkGrowths(growth)
  if (!(Number.isInteger(count) && count > 0)) {
    throw new ScenarioError('months', 'months must be a whole number above zero')
  }
  const months = monthsOf(scenario, growth, count)
  const cumulative = perFamily((family) => cumulativeOf(months, family))
  const from = scenario.inputs.currentPlatform
  return {
    months,
    cumulative,
    changes: {
      verdict: changesOf(months.map(({ totals }) => totals)),
      running: changesOf(months.map(({ running }) => running)),
      cumulative: changesOf(
        cumulative.compose.map((_, month) => perFamily((family) => cumulative[family][month] as number)),
      ),
    },
    moves:
      from === 'none'
        ? []
        : families
            .filter((to) => to !== from)
            .map((to) => ({
              from,
              to,
              payback: paybackMonth(months, from, to),
              best: bestMove(months, from, to),
            })),
  }
}
