// Along one line across the map, who is the cheapest where, and exactly where does it change?
import type { Family } from '../assumptions/platform'
import { cheapestChangesOf } from '../breakEven/breakEvens'
import { aCent } from '../compare'
import type { Scenario } from '../scenario'
import { pathAlong } from '../withInput'
import { drawnSweep } from './drawnSweep'
import type { MapAxis } from './mapAxis'

export interface RowBorder {
  readonly at: number
  /** Totals of the two that change places agree here to within a cent; if not, they jump past each other. */
  readonly isEqual: boolean
}

export interface Row {
  /** Of the driver across the rows. */
  readonly value: number
  /** From the lower end of the row, one more than borders. */
  readonly winners: readonly Family[]
  readonly borders: readonly RowBorder[]
}

/** Every change along the row is found by its root, not by looking at points. Expects a valid scenario. */
export function rowFinder(scenario: Scenario, across: MapAxis, along: MapAxis): (value: number) => Row {
  const path = pathAlong(scenario, across.driver)
  return (value) => {
    const row = { inputs: path(value).scenario.inputs, overrides: scenario.overrides }
    const swept = drawnSweep(row, along.driver)
    const found = cheapestChangesOf(swept)
    if (found.kind !== 'changes') {
      return { value, winners: [found.kind === 'none' ? found.cheapest : 'compose'], borders: [] }
    }
    const { changes } = found
    const inside = changes.filter(({ at }) => at > along.min && at <= along.max)
    const first = changes.findLast(({ at }) => at <= along.min)?.cheapestAbove ?? changes[0]?.cheapestBelow
    return {
      value,
      winners: [first as Family, ...inside.map(({ cheapestAbove }) => cheapestAbove)],
      borders: inside.map(({ at, cheapestBelow, cheapestAbove }) => {
        const { totals } = swept.sampleAt(at)
        return {
          // A count changes between two whole numbers.
          at: along.isCounted ? at - 0.5 : at,
          isEqual: Math.abs(totals[cheapestBelow] - totals[cheapestAbove]) <= aCent,
        }
      }),
    }
  }
}
