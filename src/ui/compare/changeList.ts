// What has the reader changed: inputs, assumptions and prices, ranges, and what grows?
import { differingInputs, differingOverrides, type ScenarioExtras } from '../../formats'
import { type GrowthId, growthIds, isAssumptionId, type RangeId, rangeIds, type Scenario } from '../../model'
import type { CalculatorActions } from '../../store'
import { compareWords } from '../text/en/compare'
import { groupWords, inputWords } from '../text/en/inputs'
import type { Formats } from '../text/format'
import { fieldName } from './fieldName'
import { fieldText, figureText } from './fieldText'

interface Question {
  readonly scenario: Scenario
  readonly extras: ScenarioExtras
}

export interface Change {
  readonly key: string
  readonly name: string
  readonly before: string
  readonly now: string
  putBack(actions: CalculatorActions): void
}

function inScenario({ scenario: preset }: Question, { scenario }: Question, formats: Formats): Change[] {
  const texts = (id: Parameters<typeof fieldName>[0]) => ({
    key: id,
    name: fieldName(id, formats.words),
    before: fieldText(id, preset, formats),
    now: fieldText(id, scenario, formats),
  })
  return [
    ...differingInputs(preset, scenario).map((id) => ({
      ...texts(id),
      putBack: ({ setInput }: CalculatorActions) => setInput(id, preset.inputs[id]),
    })),
    ...differingOverrides(preset, scenario).map((id) => ({
      ...texts(id),
      putBack: ({ setOverride, clearOverride }: CalculatorActions) => {
        const override = preset.overrides[id]
        if (override === undefined) clearOverride(id)
        else setOverride(id, override)
      },
    })),
  ]
}

function inRanges({ extras: preset }: Question, { extras }: Question, formats: Formats): Change[] {
  const words = formats.words(compareWords)
  const text = (id: RangeId, { ranges }: ScenarioExtras) => {
    const range = ranges?.[id]
    if (!range) return words.noRange
    const end = (value: number) =>
      isAssumptionId(id) ? figureText(id, value, formats) : formats.inputValue(id, value)
    return words.ends(end(range.low), end(range.high))
  }
  return rangeIds
    .filter((id) => text(id, preset) !== text(id, extras))
    .map((id) => ({
      key: `range of ${id}`,
      name: words.rangeOf(fieldName(id, formats.words)),
      before: text(id, preset),
      now: text(id, extras),
      putBack: ({ setRange }) => setRange(id, preset.ranges?.[id] ?? null),
    }))
}

function inGrowth({ extras: preset }: Question, { extras }: Question, formats: Formats): Change[] {
  const words = formats.words(compareWords)
  const growing = (id: GrowthId, { growth }: ScenarioExtras) => growth?.[id] ?? 0
  const text = (id: GrowthId, of: ScenarioExtras) =>
    formats.percent(Number((growing(id, of) * 100).toPrecision(12)))
  return growthIds
    .filter((id) => growing(id, preset) !== growing(id, extras))
    .map((id) => ({
      key: `growth of ${id}`,
      name: words.growthOf(
        id === 'load' ? formats.words(groupWords).load : formats.words(inputWords)[id].label,
      ),
      before: text(id, preset),
      now: text(id, extras),
      putBack: ({ setGrowth }) => setGrowth(id, preset.growth?.[id] ?? null),
    }))
}

export const changeList = (preset: Question, now: Question, formats: Formats): readonly Change[] => [
  ...inScenario(preset, now, formats),
  ...inRanges(preset, now, formats),
  ...inGrowth(preset, now, formats),
]
