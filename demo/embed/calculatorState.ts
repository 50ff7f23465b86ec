// What must be said of a calculator that is not as it is when told nothing?
import type { ScenarioInputs } from '../../src/model'
import type { EmbedOptions } from './embedOptions'
import type { FrameState } from './frameAddress'

type StateOptions = Pick<EmbedOptions, 'scenario' | 'defaults' | 'costDriver' | 'view' | 'theme' | 'colours'>

const kebabCase = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const isColour = (text: string) => /^#[0-9a-f]{3,8}$/i.test(text)

/** Inputs become attributes; overrides have none, so then all of the scenario goes into a file. */
export function calculatorState(options: StateOptions): FrameState {
  const { scenario, defaults, costDriver, view, theme, colours } = options
  const ids = Object.keys(scenario.inputs) as (keyof ScenarioInputs)[]
  const changed = ids.flatMap((id) => {
    const value = scenario.inputs[id]
    return value === defaults[id] ? [] : [[id, value] as const]
  })
  const needsFile = Object.keys(scenario.overrides).length > 0
  const display = { 'cost-driver': costDriver, view, theme }
  const told = { 'cost-driver': null, view: 'full', theme: 'auto' }
  const file = { version: 1, inputs: Object.fromEntries(changed), overrides: scenario.overrides }
  return {
    attributes: [
      ...(needsFile ? [] : changed.map(([id, value]) => [kebabCase(id), `${value}`] as const)),
      ...(Object.keys(display) as (keyof typeof display)[]).flatMap((name) => {
        const value = display[name]
        return value === null || value === told[name] ? [] : [[name, value] as const]
      }),
    ],
    properties: Object.entries(colours)
      .filter(([, colour]) => isColour(colour))
      .map(([name, colour]) => [`--k8s-break-even-${name}`, colour] as const),
    scenario: needsFile ? JSON.stringify(file) : null,
  }
}
