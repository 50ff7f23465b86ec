// Which team shows what a picture needs? Found with the engine, so that a change in a price finds another.

import {
  clouds,
  compare,
  defaultScenario,
  familyPairs,
  findBreakEvens,
  type Scenario,
  type ScenarioInputs,
} from '../../src/model'

const sizes = [1, 2, 3, 4, 6, 9, 13, 20]

function teams(changed: Partial<ScenarioInputs>): Scenario[] {
  return Object.values(clouds).flatMap((trio) =>
    sizes.flatMap((services) =>
      sizes.flatMap((engineers) =>
        [20, 95, 200].map((loadedHourlyRate) => ({
          inputs: { ...defaultScenario.inputs, ...trio, services, engineers, loadedHourlyRate, ...changed },
          overrides: {},
        })),
      ),
    ),
  )
}

/** Along compute spend, in order. */
function crossingsOf(scenario: Scenario): number[] {
  const found = familyPairs.map((pair) => findBreakEvens(scenario, 'computeSpend', pair))
  const places = found.flatMap((breakEvens) =>
    breakEvens.kind === 'crossings' ? breakEvens.crossings.map(({ at }) => at) : [],
  )
  return places.sort((a, b) => a - b)
}

/** The team of the lowest rank; the first of several. Infinity does not count. */
export function findScenario(
  rank: (scenario: Scenario, crossings: number[]) => number,
  changed: Partial<ScenarioInputs> = {},
): Scenario {
  let best = { scenario: defaultScenario, rank: Number.POSITIVE_INFINITY }
  for (const scenario of teams(changed)) {
    const found = rank(scenario, crossingsOf(scenario))
    if (found < best.rank) best = { scenario, rank: found }
  }
  if (best.rank === Number.POSITIVE_INFINITY) throw new Error('There is no such team')
  return best.scenario
}

export const withoutCrossings = (_: Scenario, crossings: number[]): number =>
  crossings.length === 0 ? 0 : Number.POSITIVE_INFINITY

/** How many times the lowest the highest of three crossings is. */
export function spreadOfCrossings(_: Scenario, crossings: number[]): number {
  const [lowest = 0] = crossings
  return crossings.length === 3 ? (crossings.at(-1) ?? 0) / lowest : Number.POSITIVE_INFINITY
}

export const isKubernetesCheapest = (scenario: Scenario): boolean =>
  compare(scenario).cheapest === 'kubernetes'
