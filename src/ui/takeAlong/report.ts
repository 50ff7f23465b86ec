// What stands on the screen now, in words, for whatever form it is taken along in?
import { differingInputs, differingOverrides } from '../../formats'
import { costLineIds, defaultScenario, families, type InputId, inputIds, type OverrideId } from '../../model'
import { type CalculatorState, selectComparison } from '../../store'
import { fieldName } from '../compare/fieldName'
import { fieldText } from '../compare/fieldText'
import { type Names, namesOf } from '../names'
import { moneyWords } from '../text/en/money'
import type { Formats } from '../text/format'
import type { Tell, Told } from '../workbench/tell'

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

/** Those on the sliders, and everything else that is not at its default. */
function tellingFields({ scenario }: CalculatorState): readonly (InputId | OverrideId)[] {
  const changed = differingInputs(scenario, defaultScenario)
  const inputs = inputIds.filter((id) => mainInputs.includes(id) || changed.includes(id))
  return [...inputs, ...differingOverrides(scenario, defaultScenario)]
}

export function reportOf(state: CalculatorState, formats: Formats, tell: Tell): Report {
  const { scenario, extras } = state
  const names = namesOf(scenario.inputs, formats.words)
  const { breakdowns } = selectComparison(state)
  const row = (label: string, text: (family: (typeof families)[number]) => string) => [
    label,
    ...families.map(text),
  ]
  return {
    name: extras.name ?? '',
    ...tell(state, formats),
    names,
    inputs: tellingFields(state).map((id) => ({
      label: fieldName(id, formats.words),
      text: fieldText(id, scenario, formats),
    })),
    costs: [
      row(formats.words(moneyWords).caption(formats.currency), (family) => names[family].full),
      ...costLineIds.map((id, index) =>
        row(formats.words(moneyWords).lines[id], (family) =>
          formats.money(breakdowns[family].lines[index]?.amount ?? 0),
        ),
      ),
      row(formats.words(moneyWords).total, (family) => formats.money(breakdowns[family].total)),
      row(formats.words(moneyWords).hours, (family) => formats.hours(breakdowns[family].opsHours)),
    ],
  }
}
