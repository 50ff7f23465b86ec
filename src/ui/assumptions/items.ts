// What is there to be seen of each assumption and each price, whichever it is?
import {
  type AssumptionId,
  assumptions,
  isAssumptionId,
  type OverrideId,
  type PriceId,
  plausibleRange,
  prices,
} from '../../model'
import {
  assumptionEvidence,
  type Basis,
  type Confidence,
  priceEvidence,
  type Source,
} from '../../model/evidence'
import type { overrideUnits } from '../text/en/evidence'
import { assumptionTexts, priceTexts } from '../text/en/evidenceProse'
import type { WordsOf } from '../text/words'

export interface Item {
  readonly id: OverrideId
  readonly kind: 'assumption' | 'price'
  readonly name: string
  readonly description: string
  readonly basis: Basis | Confidence
  readonly sources: readonly Source[]
  readonly unit: keyof typeof overrideUnits.english
  /** Ours, while nobody says otherwise. */
  readonly value: number
  readonly low: number
  readonly high: number
}

export const assumptionIds = Object.keys(assumptions) as AssumptionId[]
export const priceIds = Object.keys(prices) as PriceId[]

export function itemOf(id: OverrideId, words: WordsOf): Item {
  const { low, high } = plausibleRange(id)
  if (isAssumptionId(id)) {
    const { unit, value } = assumptions[id]
    return {
      id,
      kind: 'assumption',
      unit,
      value,
      low,
      high,
      ...assumptionEvidence[id],
      ...words(assumptionTexts)[id],
    }
  }
  const { unit, price } = prices[id]
  const { confidence, source } = priceEvidence[id]
  const { name, note = '' } = words(priceTexts)[id]
  const origin = { name, description: note, basis: confidence, sources: source ? [source] : [] }
  return { id, kind: 'price', unit, value: price, low, high, ...origin }
}

/** Free of charge, so there is nothing to negotiate. */
export const isFree = ({ kind, value }: Item): boolean => kind === 'price' && value === 0
