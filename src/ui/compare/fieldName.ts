// What is an input, assumption or price called?
import { type InputId, isAssumptionId, isInputId, type OverrideId } from '../../model'
import { assumptionEvidence, priceEvidence } from '../../model/evidence'
import { inputWords } from '../text/en/inputs'

export function fieldName(id: InputId | OverrideId): string {
  if (isInputId(id)) return inputWords[id].label
  return isAssumptionId(id) ? assumptionEvidence[id].name : priceEvidence[id].name
}
