// What is the scenario with one input replaced? The one door for change, so that a slider set to a value gives what the chart showed there.
import { type InputId, inputs, type ScenarioInputs } from './inputs'
import { referenceHours } from './lines/evaluate'
import { PlainNotation } from './notation/PlainNotation'
import { type ResolvedScenario, resolve } from './resolve'
import type { Scenario } from './scenario'
import { checkInput, ScenarioError, validateScenario } from './validate'

export interface PathPoint {
  readonly scenario: ResolvedScenario
  /** On which smooth piece of the carried hours it lies, and how far from the ends of that. */
  readonly regime: number
  readonly margins: readonly number[]
}

const { min: fewestHours, max: mostHours } = inputs.opsHours

/**
 * The same scenario along one input. Given ops hours move along with the work: by as much as the estimate moves at the
 * same toil. They stay within the range of their input, so that every point of a curve is a scenario of its own.
 */
export function pathAlong(scenario: Scenario, id: InputId): (value: ScenarioInputs[InputId]) => PathPoint {
  const { inputs, overrides } = scenario
  const { opsHours } = inputs
  const replace = (value: unknown, given: number | null) =>
    resolve({ inputs: { ...inputs, opsHours: given, [id]: value }, overrides })
  if (opsHours === null || id === 'opsHours' || id === 'currentPlatform') {
    return (value) => ({ scenario: replace(value, opsHours), regime: 1, margins: [] })
  }

  const hoursAt = (resolved: ResolvedScenario) => {
    const notation = new PlainNotation(resolved, 1, [])
    return { notation, ...referenceHours(notation, resolved) }
  }
  const before = hoursAt(resolve(scenario))
  const toil = before.toil ?? 1
  const estimateBefore = before.parts.base + toil * before.parts.variable
  return (value) => {
    const { notation, parts } = hoursAt(replace(value, opsHours))
    const carried = opsHours + (parts.base + toil * parts.variable - estimateBefore)
    const kept = notation.atMost('', '', notation.atLeast('', '', carried, fewestHours), mostHours)
    const { regime, margins } = notation
    return { scenario: replace(value, kept), regime, margins: margins ?? [] }
  }
}

/** Throws a ScenarioError where the scenario or the value is not valid. */
export function withInput<Id extends InputId>(
  scenario: Scenario,
  id: Id,
  value: ScenarioInputs[Id],
): Scenario {
  validateScenario(scenario)
  const problem = checkInput(id, value)
  if (problem) throw new ScenarioError(id, problem)
  return { inputs: pathAlong(scenario, id)(value).scenario.inputs, overrides: scenario.overrides }
}
