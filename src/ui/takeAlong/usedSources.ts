// Where were the prices behind this answer read?
import type { Factor, PriceId } from '../../model'
import { priceEvidence } from '../../model/evidence'
import { type CalculatorState, selectComparison } from '../../store'
import { sourceDate } from '../evidence/sourceDate'
import type { Formats } from '../text/format'

function* pricesIn(factors: readonly Factor[]): Generator<PriceId> {
  for (const { reference } of factors) {
    if (reference.kind === 'price') yield reference.id
    if (reference.kind === 'calculation') yield* pricesIn(reference.factors)
  }
}

/** Each source once, by its title, with the day it was read. */
export function usedSources(state: CalculatorState, formats: Formats): readonly string[] {
  const lines = Object.values(selectComparison(state).breakdowns).flatMap((breakdown) => breakdown.lines)
  const ids = new Set(lines.flatMap(({ factors }) => [...pricesIn(factors)]))
  const sources = [...ids].flatMap((id) => {
    const { source } = priceEvidence[id]
    return source ? [`${source.title}, ${sourceDate(source.date, formats)}`] : []
  })
  return [...new Set(sources)]
}
