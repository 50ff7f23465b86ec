// What has the reader changed: inputs, assumptions and prices, ranges, and what grows?
import { differingInputs, differingOverrides, type ScenarioExtras } from '../../formats'
import {
  type GrowthId,
  growthIds,
  type InputId,
  isAssumptionId,
  isInputId,
  type OverrideId,
  type RangeId,
  rangeIds,
} from '../../model'
import type { CalculatorActions, CalculatorState } from '../../store'
import { fieldWords, groupWords } from '../text/en/inputs'
import type { Formats } from '../text/format'
import { fieldName } from './fieldName'
import { fieldText, figureText } from './fieldText'

export interface Change {
  readonly name: string
  readonly before: string
  readonly now: string
  putBack(actions: CalculatorActions): void
}

type Question = Pick<CalculatorState, 'scenario' | 'extras' | 'preset' | 'presetExtras'>

export function changeList(question: Question, formats: Formats): readonly Change[] {
  const { scenario, extras, preset, presetExtras } = question
  const words = formats.words(fieldWords)
  const name = (id: InputId | OverrideId) => fieldName(id, formats.words)
  const end = (id: RangeId, value: number) =>
    isAssumptionId(id) ? figureText(id, value, formats) : formats.inputValue(id, value)
  const rangeText = (id: RangeId, { ranges }: ScenarioExtras) => {
    const range = ranges?.[id]
    return range ? words.ends(end(id, range.low), end(id, range.high)) : words.noRange
  }
  const growthText = (id: GrowthId, { growth }: ScenarioExtras) => formats.percent((growth?.[id] ?? 0) * 100)
  const outlook: Change[] = [
    ...rangeIds.map((id) => ({
      name: words.rangeOf(name(id)),
      before: rangeText(id, presetExtras),
      now: rangeText(id, extras),
      putBack: ({ setRange }: CalculatorActions) => setRange(id, presetExtras.ranges?.[id] ?? null),
    })),
    ...growthIds.map((id) => ({
      name: words.growthOf(id === 'load' ? formats.words(groupWords).load : name(id)),
      before: growthText(id, presetExtras),
      now: growthText(id, extras),
      putBack: ({ setGrowth }: CalculatorActions) => setGrowth(id, presetExtras.growth?.[id] ?? null),
    })),
  ]
  return [
    ...[...differingInputs(preset, scenario), ...differingOverrides(preset, scenario)].map((id) => ({
      name: name(id),
      before: fieldText(id, preset, formats),
      now: fieldText(id, scenario, formats),
      putBack: ({ setInput, setOverride, clearOverride }: CalculatorActions) => {
        if (isInputId(id)) return setInput(id, preset.inputs[id])
        const override = preset.overrides[id]
        if (override === undefined) clearOverride(id)
        else setOverride(id, override)
      },
    })),
    ...outlook.filter(({ before, now }) => before !== now),
  ]
}
