// What stands on the screen now, in words, for whatever form it is taken along in?
import { differingInputs } from '../../formats'
import { costLineIds, defaultScenario, families, type InputId, inputIds } from '../../model'
import { type CalculatorState, selectComparison } from '../../store'
import { type Names, namesOf } from '../names'
import { inputWords } from '../text/en/inputs'
import { moneyWords } from '../text/en/money'
import type { Formats } from '../text/format'
import type { Tell, Told } from '../workbench/tell'
import { inputText } from './inputText'

export interface Report extends Told {
  readonly name: string
  readonly names: Names
  readonly inputs: readonly { readonly label: string; readonly text: string }[]
  /** The head first; totals and hours last. */
  readonly costs: readonly (readonly string[])[]
}

const mainInputs: readonly InputId[] = [
  'computeSpend',
  'services',
  'engineers',
  'opsHours',
  'currentPlatform',
]

/** Those on the sliders, and every other that is not at its default. */
export function tellingInputs({ scenario }: CalculatorState): readonly InputId[] {
  const changed = differingInputs(scenario, defaultScenario)
  return inputIds.filter((id) => mainInputs.includes(id) || changed.includes(id))
}

export function reportOf(state: CalculatorState, formats: Formats, tell: Tell): Report {
  const { scenario, extras } = state
  const names = namesOf(scenario.inputs)
  const { breakdowns } = selectComparison(state)
  const row = (label: string, text: (family: (typeof families)[number]) => string) => [
    label,
    ...families.map(text),
  ]
  return {
    name: extras.name ?? '',
    ...tell(state, formats),
    names,
    inputs: tellingInputs(state).map((id) => ({
      label: inputWords[id].label,
      text: inputText(id, scenario, formats),
    })),
    costs: [
      row(moneyWords.caption(formats.currency), (family) => names[family].full),
      ...costLineIds.map((id, index) =>
        row(moneyWords.lines[id], (family) => formats.money(breakdowns[family].lines[index]?.amount ?? 0)),
      ),
      row(moneyWords.total, (family) => formats.money(breakdowns[family].total)),
      row(moneyWords.hours, (family) => formats.hours(breakdowns[family].opsHours)),
    ],
  }
}
