// Which teams does the benchmark ask about? They differ in everything that sends the calculation another way.

import {
  cloudIds,
  clouds,
  currentPlatforms,
  defaultScenario,
  experiences,
  type Overrides,
  type Scenario,
  withInput,
} from '../../src/model'

const spends = [60, 420, 1_500, 5_200, 20_000, 90_000]
const overrides: readonly Overrides[] = [{}, { 'packing.kubernetes': 0.6 }, { 'opsHours.compose.base': 3 }]

function team(index: number): Scenario {
  const pick = <T>(options: readonly T[], offset = 0) => options[(index + offset) % options.length] as T
  const services = 1 + ((index * 7) % 30)
  const inputs = {
    ...defaultScenario.inputs,
    ...clouds[pick(cloudIds)],
    computeSpend: pick(spends),
    services,
    engineers: Math.ceil(services / 2),
    teams: Math.ceil(services / 10),
    databases: index % 4,
    environments: 1 + (index % 3),
    currentPlatform: pick(currentPlatforms, 1),
    kubernetesExperience: pick(experiences),
    uptimeTarget: pick([99, 99.5, 99.9, 99.95]),
    egressGb: pick([0, 200, 4_000]),
    peakToAverage: pick([1, 2, 5]),
  }
  return { inputs, overrides: pick(overrides) }
}

export const teams: readonly Scenario[] = Array.from({ length: 48 }, (_, index) => team(index))

/** The same teams, each with ops hours of its own. */
export const teamsWithHours: readonly Scenario[] = teams.map((scenario, index) =>
  withInput(scenario, 'opsHours', 4 + index * 2),
)
