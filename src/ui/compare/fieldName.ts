// What is an input, assumption or price called?
import { type InputId, isAssumptionId, isInputId, type OverrideId } from '../../model'
import { assumptionTexts, priceTexts } from '../text/en/evidenceProse'
import { inputWords } from '../text/en/inputs'
import type { WordsOf } from '../text/words'

export function fieldName(id: InputId | OverrideId, words: WordsOf): string {
  if (isInputId(id)) return words(inputWords)[id].label
  return isAssumptionId(id) ? words(assumptionTexts)[id].name : words(priceTexts)[id].name
}
