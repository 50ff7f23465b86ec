// Along one driver, where are the break-evens of every draw?
import type { Family } from '../assumptions/platform'
import { breakEvensOf, type CheapestChanges, cheapestChangesOf, familyPairs } from '../breakEven/breakEvens'
import type { Pair } from '../breakEven/crossings'
import type { Sweep } from '../breakEven/sweep'
import { type CostDriver, inputs } from '../inputs'
import type { Scenario } from '../scenario'
import { type BreakEvenRange, BreakEvenTally } from './breakEvenRange'
import { valueNow } from './uncertain'

export interface PairRange extends BreakEvenRange<Family> {
  readonly families: Pair
}

/** Where Kubernetes becomes or ceases to be the cheapest; if nowhere, who is cheaper than whom throughout. */
function kubernetesIn(found: CheapestChanges): [at: number[], throughout: 'kubernetes' | 'others' | null] {
  if (found.kind === 'tie') return [[], null]
  if (found.kind === 'none') return [[], found.cheapest === 'kubernetes' ? 'kubernetes' : 'others']
  const changes = found.changes.filter(
    ({ cheapestBelow, cheapestAbove }) => cheapestBelow === 'kubernetes' || cheapestAbove === 'kubernetes',
  )
  return [changes.map(({ at }) => at), 'others']
}

export class DrawnBreakEvens {
  private readonly pairs
  private readonly kubernetes
  private readonly isCounted: boolean

  constructor(scenario: Scenario, driver: CostDriver, draws: number) {
    const here = valueNow(scenario, { kind: 'input', id: driver })
    this.pairs = familyPairs.map((pair) => ({ pair, tally: new BreakEvenTally<Family>(draws, here, pair) }))
    this.kubernetes = new BreakEvenTally(draws, here, ['kubernetes', 'others'] as const)
    this.isCounted = inputs[driver].kind === 'count'
  }

  add(swept: Sweep): void {
    for (const { pair, tally } of this.pairs) {
      const found = breakEvensOf(swept, pair)
      const crossings = found.kind === 'crossings' ? found.crossings.map(({ at }) => at) : []
      tally.add(crossings, found.kind === 'none' ? found.cheaper : null)
    }
    this.kubernetes.add(...kubernetesIn(cheapestChangesOf(swept)))
  }

  get ranges(): PairRange[] {
    return this.pairs.map(({ pair, tally }) => ({ families: pair, ...tally.summary(this.isCounted) }))
  }

  get kubernetesPays() {
    return this.kubernetes.summary(this.isCounted)
  }
}
