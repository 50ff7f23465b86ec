// What should a reader know of a number that a sum rests on: its name, range, basis, sources, and our reason?
import {
  type Assumption,
  assumptions,
  type Factor,
  type OverrideId,
  type PlatformId,
  type PriceId,
  platforms,
  prices,
} from '../../model'
import { assumptionEvidence, platformEvidence, priceEvidence, type Source } from '../../model/evidence'
import { basisWords } from '../text/en/evidence'
import { allocatableTexts, assumptionTexts, priceTexts } from '../text/en/evidenceProse'
import { inputWords } from '../text/en/inputs'
import { whyWords } from '../text/en/why'
import { consequenceWords, constantWords, factWords, sizeWords } from '../text/en/whyFactors'
import type { WordsOf } from '../text/words'

export interface LeafFacts {
  readonly name: string
  readonly range: Pick<Assumption, 'low' | 'high'> | null
  readonly basis: string
  readonly sources: readonly Source[]
  readonly reason: string | null
  /** Where it can be overridden. */
  readonly overrideId: OverrideId | null
  /** Ours, where the reader's differs. */
  readonly changedFrom: number | null
}

const nothing = { range: null, sources: [], reason: null, overrideId: null, changedFrom: null }

const changedFrom = (value: number, ours: number): number | null => (value === ours ? null : ours)

function ofPrice({ id, value }: Factor, price: PriceId, words: WordsOf): LeafFacts {
  const { confidence, source } = priceEvidence[price]
  const { name, note = null } = words(priceTexts)[price]
  const told = {
    ...nothing,
    basis: words(basisWords)[confidence],
    sources: source ? [source] : [],
    reason: note,
  }
  if (id === 'vcpu' || id === 'gib') return { ...told, name: words(sizeWords)[id](name) }
  return { ...told, name, overrideId: price, changedFrom: changedFrom(value, prices[price].price) }
}

/** The price on whose page a fact stands that has no source of its own. */
function priceBeside(id: string, about: PlatformId): PriceId | undefined {
  const platform = platforms[about]
  if (id === 'sustainedUseDiscount') {
    return 'hostSize' in platform ? platform.hostSize : 'node' in platform ? platform.node : undefined
  }
  if (id === 'maxGibPerVcpu') {
    return 'modes' in platform ? platform.modes[0].memory : 'vcpu' in platform ? platform.memory : undefined
  }
  return id === 'natPerNodeCap' && 'natPerNode' in platform ? platform.natPerNode : undefined
}

function ofPlatform(id: string, about: PlatformId, words: WordsOf): LeafFacts {
  const { name, why } = words(factWords)[id] ?? { name: id, why: null }
  const { allocatable, commitment } = platformEvidence[about] ?? {}
  if (allocatable && id.startsWith('allocatable')) {
    const { confidence, source } = allocatable
    const reason = words(allocatableTexts)[about] ?? null
    return { ...nothing, name, basis: words(basisWords)[confidence], sources: [source], reason }
  }
  const beside = priceBeside(id, about)
  const source = id === 'commitmentCap' ? commitment : beside && priceEvidence[beside].source
  return {
    ...nothing,
    name,
    basis: words(basisWords)[source ? 'vendor' : 'judgement'],
    sources: source ? [source] : [],
    reason: why,
  }
}

export function leafFacts(leaf: Factor, words: WordsOf): LeafFacts {
  const { id, value, reference } = leaf
  if (reference.kind === 'price') return ofPrice(leaf, reference.id, words)
  if (reference.kind === 'platform') return ofPlatform(id, reference.id, words)
  if (reference.kind === 'assumption') {
    const { basis, sources } = assumptionEvidence[reference.id]
    const { name, description } = words(assumptionTexts)[reference.id]
    const { low, high, value: ours } = assumptions[reference.id]
    return {
      name,
      range: { low, high },
      basis: words(basisWords)[basis],
      sources,
      reason: basis === 'judgement' ? description : null,
      overrideId: reference.id,
      changedFrom: changedFrom(value, ours),
    }
  }
  if (reference.kind === 'input') {
    const name = words(consequenceWords)[id] ?? words(inputWords)[reference.id].label
    return { ...nothing, name, basis: words(whyWords).yours }
  }
  const { name, why = null } = words(constantWords)[id] ?? { name: id }
  return {
    ...nothing,
    name,
    basis: why ? words(basisWords).judgement : words(whyWords).definition,
    reason: why,
  }
}

/** A definition such as 12 months in a year needs no row of its own. */
export const isWorthTelling = ({ id, reference }: Factor): boolean =>
  reference.kind !== 'constant' || constantWords.english[id]?.why !== undefined
