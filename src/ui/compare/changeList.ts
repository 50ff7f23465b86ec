// What has the reader changed: inputs, assumptions and prices, ranges, and what grows?
import { differingInputs, differingOverrides } from '../../formats'
import {
  growthIds,
  type InputId,
  isAssumptionId,
  isInputId,
  type OverrideId,
  type Range,
  type RangeId,
  rangeIds,
} from '../../model'
import type { CalculatorActions, CalculatorState } from '../../store'
import { fieldWords, groupWords, inputWords } from '../text/en/inputs'
import type { Formats } from '../text/format'
import { roundTo } from '../text/numberParts'
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
  const rangeText = (id: RangeId, range?: Range) =>
    range ? words.ends(end(id, range.low), end(id, range.high)) : words.noRange
  const change = <Value>(
    name: string,
    [before, now]: readonly [Value, Value],
    text: (value: Value) => string,
    putBack: Change['putBack'],
  ): Change[] => {
    const [was, is] = [text(before), text(now)]
    return was === is ? [] : [{ name, before: was, now: is, putBack }]
  }
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
    ...rangeIds.flatMap((id) =>
      change(
        words.rangeOf(name(id)),
        [presetExtras.ranges?.[id], extras.ranges?.[id]],
        (range) => rangeText(id, range),
        ({ setRange }) => setRange(id, presetExtras.ranges?.[id] ?? null),
      ),
    ),
    ...growthIds.flatMap((id) =>
      change(
        words.growthOf(id === 'load' ? formats.words(groupWords).load : formats.words(inputWords)[id].label),
        [presetExtras.growth?.[id], extras.growth?.[id]],
        (share = 0) => formats.percent(roundTo(share * 100, 0.001)),
        ({ setGrowth }) => setGrowth(id, presetExtras.growth?.[id] ?? null),
      ),
    ),
  ]
}
