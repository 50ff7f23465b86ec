// Which scenarios do the worked examples come from? The usual one, and those that show what it leaves out.
import {
  type Comparison,
  clouds,
  compare,
  defaultScenario,
  type Scenario,
  type ScenarioInputs,
} from '../../src/model'

export interface Example {
  readonly scenario: Scenario
  readonly comparison: Comparison
}

function example(changed: Partial<ScenarioInputs> = {}): Example {
  const scenario: Scenario = { inputs: { ...defaultScenario.inputs, ...changed }, overrides: {} }
  return { scenario, comparison: compare(scenario) }
}

export const examples = {
  usual: example(),
  fifteen: example({ computeSpend: 5_000, services: 15, engineers: 8 }),
  aws: example(clouds.aws),
  azure: example(clouds.azure),
  fly: example({ paas: 'fly' }),
  smallFly: example({ paas: 'fly', computeSpend: 20, services: 20 }),
  railway: example({ paas: 'railway' }),
  autopilot: example({ kubernetes: 'gke-autopilot' }),
  committed: example({ ...clouds.aws, commitmentDiscount: 0.3 }),
  onCluster: example({ currentPlatform: 'kubernetes', computeSpend: 294 }),
  fewServers: example({ currentPlatform: 'kubernetes', computeSpend: 100 }),
  givenHours: example({ opsHours: 40 }),
} as const

export type ExampleId = keyof typeof examples
