// How does the value of an input read outside its field: $1,500 a month, in production, yes?
import {
  type CostDriver,
  compare,
  type InputId,
  inputs,
  platforms,
  referenceFamily,
  type Scenario,
} from '../../model'
import { experienceWords, units } from '../text/en/inputs'
import { platformWords } from '../text/en/platforms'
import { inputTextWords } from '../text/en/takeAlong'
import type { Formats } from '../text/format'

const isNumeric = (id: InputId): id is CostDriver => ['amount', 'count'].includes(inputs[id].kind)

export const estimatedHours = (scenario: Scenario): number =>
  compare(scenario).breakdowns[referenceFamily(scenario)].opsHours

const withUnit = (driver: CostDriver, value: number, formats: Formats): string =>
  [formats.inputValue(driver, value), formats.words(units)[driver].wide]
    .filter((part) => part !== '')
    .join('\u00a0')

export function inputText(id: InputId, scenario: Scenario, formats: Formats): string {
  const { inputs } = scenario
  if (isNumeric(id)) {
    const value = inputs[id]
    return value === null
      ? formats.words(inputTextWords).estimated(withUnit(id, estimatedHours(scenario), formats))
      : withUnit(id, value, formats)
  }
  switch (id) {
    case 'kubernetesExperience':
      return formats.words(experienceWords)[inputs[id]]
    case 'currentPlatform':
      return formats.words(platformWords).current[inputs[id]]
    case 'compose':
    case 'paas':
    case 'kubernetes':
      return platforms[inputs[id]].name
    case 'progressiveDelivery':
    case 'findingFit':
      return inputs[id] ? formats.words(inputTextWords).yes : formats.words(inputTextWords).no
  }
}
