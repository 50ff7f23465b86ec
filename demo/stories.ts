// Which of the stories is on the calculator? Clicking one puts it there.
import type { Scenario, ScenarioInputs } from '../src/model'
import { isPresetId, presets } from './presets'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const sameInputs = (a: ScenarioInputs, b: ScenarioInputs) =>
  (Object.keys(a) as (keyof ScenarioInputs)[]).every((id) => a[id] === b[id])

const isShown = (shown: Scenario, story: Scenario) =>
  sameInputs(shown.inputs, story.inputs) && Object.keys(shown.overrides).length === 0

export function tellStories(calculator: Calculator, buttons: Iterable<HTMLButtonElement>) {
  const defaults = calculator.scenario
  const stories = [...buttons].flatMap((button) => {
    const id = button.dataset.preset
    if (!isPresetId(id)) return []
    return { button, scenario: { inputs: { ...defaults.inputs, ...presets[id] }, overrides: {} } }
  })
  const mark = () => {
    const shown = calculator.scenario
    for (const { button, scenario } of stories) button.ariaPressed = `${isShown(shown, scenario)}`
  }
  for (const { button, scenario } of stories) {
    button.disabled = false
    button.addEventListener('click', () => {
      calculator.scenario = scenario
      calculator.scrollIntoView({ block: 'start' })
    })
  }
  calculator.addEventListener('k8s-break-even-change', mark)
  mark()
}
