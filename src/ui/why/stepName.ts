// What is a step of a sum called?
import { costLineIds, isPriceId } from '../../model'
import { priceEvidence } from '../../model/evidence'
import { lineEnds, sizeWords, soFar, stepWords } from '../text/en/whyFactors'
import type { Step } from './working'

/** A price brought to a month is named after the price. */
export function stepName(id: string, isLast = false): string {
  const line = isLast && costLineIds.find((candidate) => candidate === id)
  if (line) return lineEnds[line]
  return isPriceId(id) ? sizeWords.monthly(priceEvidence[id].name) : (stepWords[id] ?? id)
}

/** With several steps of one name, those before the last say so. */
export const stepLabel = ({ id, isPartial }: Step, isLast: boolean): string =>
  isPartial ? soFar(stepName(id)) : stepName(id, isLast)
