// What does each figure rest on? Counted by basis.
import { type AssumptionId, assumptions, type Price, type PriceId, prices } from '../../src/model'
import { assumptionEvidence, type Basis, type Confidence, priceEvidence } from '../../src/model/evidence'
import { escapeHtml } from '../embed/markup'
import { count, list } from './numbers'

export const basisNames: Readonly<Record<Basis | Confidence, string>> = {
  judgement: 'Judgement',
  measured: 'Measured',
  survey: 'Survey',
  vendor: 'Vendor',
  secondary: 'Second-hand',
  unconfirmed: 'Unconfirmed',
}

export const assumptionIds = Object.keys(assumptions) as AssumptionId[]
export const priceIds = Object.keys(prices) as PriceId[]

interface Group {
  readonly basis: Basis
  readonly ids: readonly AssumptionId[]
}

/** The largest group first. */
export function assumptionsByBasis(): readonly Group[] {
  const bases = [...new Set(assumptionIds.map((id) => assumptionEvidence[id].basis))]
  return bases
    .map((basis) => ({ basis, ids: assumptionIds.filter((id) => assumptionEvidence[id].basis === basis) }))
    .sort((a, b) => b.ids.length - a.ids.length)
}

const pricesOf = (confidence: Confidence) =>
  priceIds.filter((id) => priceEvidence[id].confidence === confidence).length

const isJudgement = (id: AssumptionId) => assumptionEvidence[id].basis === 'judgement'

const backed = () =>
  assumptionsByBasis()
    .filter(({ basis }) => basis !== 'judgement')
    .flatMap(({ basis, ids }) =>
      ids.map((id) => `“${assumptionEvidence[id].name}” (${basisNames[basis].toLowerCase()})`),
    )

const unsourced = () => assumptionIds.filter((id) => assumptionEvidence[id].sources.length === 0).length

export const evidenceFigures = () => ({
  'evidence.assumptions': count(assumptionIds.length),
  'evidence.judgements': count(assumptionIds.filter(isJudgement).length),
  'evidence.backed': escapeHtml(list(backed())),
  'evidence.backedCount': count(assumptionIds.filter((id) => !isJudgement(id)).length),
  'evidence.unsourced': count(unsourced()),
  'evidence.prices': count(priceIds.length),
  'evidence.vendorPrices': count(pricesOf('vendor')),
  'evidence.secondaryPrices': count(pricesOf('secondary')),
  'evidence.unconfirmedPrices': count(pricesOf('unconfirmed')),
  'evidence.undatedPrices': count(priceIds.filter((id) => (prices[id] as Price).date === null).length),
})
