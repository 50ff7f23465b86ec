// How does the value that a scenario has for a field read: its input, or what it assumes?
import { overrideValue } from '../../formats'
import { figureOf } from '../../formats/links'
import { type InputId, isInputId, type OverrideId, plausibleRange, type Scenario } from '../../model'
import { quantity } from '../evidence/quantity'
import { inputText } from '../takeAlong/inputText'
import type { Formats } from '../text/format'

export const figureText = (id: OverrideId, value: number, formats: Formats): string => {
  const { unit } = plausibleRange(id)
  return unit === 'fraction' ? formats.percent(value * 100) : quantity(value, unit, formats)
}

export function fieldText(id: InputId | OverrideId, scenario: Scenario, formats: Formats): string {
  if (isInputId(id)) return inputText(id, scenario, formats)
  return figureText(id, overrideValue(scenario.overrides[id]) ?? figureOf(id), formats)
}
