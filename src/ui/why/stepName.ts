// What is a step of a sum called?
import { costLineIds, isPriceId } from '../../model'
import { priceTexts } from '../text/en/evidenceProse'
import { lineEnds, sizeWords, stepNameWords, stepWords } from '../text/en/whyFactors'
import type { WordsOf } from '../text/words'
import type { Step } from './working'

export function stepName(id: string, words: WordsOf, isLast = false): string {
  const line = isLast && costLineIds.find((candidate) => candidate === id)
  if (line) return words(lineEnds)[line]
  return isPriceId(id) ? words(sizeWords).monthly(words(priceTexts)[id].name) : (words(stepWords)[id] ?? id)
}

/** With several steps of one name, those before the last say so. */
export const stepLabel = ({ id, isPartial }: Step, isLast: boolean, words: WordsOf): string =>
  isPartial ? words(stepNameWords).soFar(stepName(id, words)) : stepName(id, words, isLast)
