// What does a scenario look like as the query of an address? Only what differs from the defaults of this model's version.
import {
  type CostDriver,
  defaultScenario,
  inputIds,
  modelVersion,
  type OverrideId,
  type Scenario,
  type ScenarioInputs,
} from '../../model'
import { differingInputs, overrideValue } from '../differences'
import { beyondMark, estimatedWord, linkNames, linkVersion, nameOfInput, overrideIds } from './linkNames'
import { type PackedValue, pack } from './packedValues'

/** What remains of 2,000 characters beside the address of the page. */
export const longestReadable = 1_700

const inputText = (value: ScenarioInputs[keyof ScenarioInputs]): string =>
  value === null ? estimatedWord : String(value)

const readable = (scenario: Scenario): [string, string][] => [
  ...differingInputs(scenario, defaultScenario).map((id): [string, string] => [
    nameOfInput(id),
    inputText(scenario.inputs[id]),
  ]),
  ...(Object.keys(scenario.overrides) as OverrideId[]).sort().map((id): [string, string] => {
    const override = scenario.overrides[id]
    return [id, `${overrideValue(override)}${typeof override === 'object' ? beyondMark : ''}`]
  }),
]

const packed = (scenario: Scenario): [string, string][] => {
  const values = new Map<string, PackedValue>()
  for (const id of differingInputs(scenario, defaultScenario)) {
    const value = scenario.inputs[id]
    values.set(id, { value, marked: value === null })
  }
  for (const [id, override] of Object.entries(scenario.overrides)) {
    values.set(id, { value: overrideValue(override), marked: typeof override === 'object' })
  }
  return [[linkNames.packed, pack([...inputIds, ...overrideIds], values)]]
}

/** Without `?` or `#`. Names and values as long as they fit, else the same numbers packed. */
export const linkQuery = (scenario: Scenario, costDriver: CostDriver = 'computeSpend'): string => {
  const query = (values: [string, string][]) =>
    new URLSearchParams([
      [linkNames.version, `${linkVersion}`],
      [linkNames.model, modelVersion],
      ...values,
      ...(costDriver === 'computeSpend' ? [] : [[linkNames.costDriver, nameOfInput(costDriver)]]),
    ] as [string, string][]).toString()
  const text = query(readable(scenario))
  return text.length <= longestReadable ? text : query(packed(scenario))
}

/** What stands after # is not sent to the server of the page, so a reader's numbers stay theirs. */
export const shareLink = (page: string, scenario: Scenario, costDriver?: CostDriver): string =>
  `${page.replace(/[?#].*$/s, '')}#${linkQuery(scenario, costDriver)}`
