// What is not known for sure in this scenario, and between which values?
import { type AssumptionId, assumptions } from '../assumptions/assumptions'
import { compare } from '../compare'
import { type CostDriver, costDrivers, inputs } from '../inputs'
import { referenceFamily } from '../resolve'
import type { Scenario } from '../scenario'
import { ScenarioError, validateScenario } from '../validate'
import type { FlipSubject } from '../why/flips'
import type { Spread } from './draws'
import { checkRange, isRangeId, type Range, type Ranges } from './range'

export interface Uncertain extends Spread {
  readonly subject: FlipSubject
  readonly unit: string
}

/** What the reader sees it at: an override before the table's value, the estimate where ops hours are not given. */
export function valueNow(scenario: Scenario, { kind, id }: FlipSubject): number {
  if (kind === 'input') {
    return scenario.inputs[id] ?? compare(scenario).breakdowns[referenceFamily(scenario)].opsHours
  }
  const override = scenario.overrides[id] ?? assumptions[id].value
  return typeof override === 'number' ? override : override.value
}

const within = (value: number, { low, high }: Range): number => Math.min(high, Math.max(low, value))

function uncertainAssumption(scenario: Scenario, id: AssumptionId, range?: Range): Uncertain[] {
  const { unit, low, high } = assumptions[id]
  // Who overrides an assumption knows it, unless they say how well.
  const ends = range ?? (scenario.overrides[id] === undefined && low < high ? { low, high } : null)
  if (!ends) return []
  const subject = { kind: 'assumption', id } as const
  const value = within(valueNow(scenario, subject), ends)
  return [{ subject, unit, isCounted: false, low: ends.low, value, high: ends.high }]
}

function uncertainInput(scenario: Scenario, id: CostDriver, range?: Range): Uncertain[] {
  if (!range) return []
  const { unit, kind } = inputs[id]
  const subject = { kind: 'input', id } as const
  const value = within(valueNow(scenario, subject), range)
  return [{ subject, unit, isCounted: kind === 'count', low: range.low, value, high: range.high }]
}

/** Hours that are uncertain themselves are not carried along by what is drawn after them. */
const drawnInputs: readonly CostDriver[] = [...costDrivers.filter((id) => id !== 'opsHours'), 'opsHours']

/**
 * Every assumption that the reader has not settled, and every input with a range. A value outside its range counts as the
 * nearer end. Throws a ScenarioError.
 */
export function uncertainOf(scenario: Scenario, ranges: Ranges = {}): readonly Uncertain[] {
  validateScenario(scenario)
  for (const [id, range] of Object.entries(ranges)) {
    const problem = isRangeId(id) ? checkRange(id, range) : `${id} cannot have a range`
    if (problem) throw new ScenarioError(id, problem)
  }
  return [
    ...(Object.keys(assumptions) as AssumptionId[]).flatMap((id) =>
      uncertainAssumption(scenario, id, ranges[id]),
    ),
    ...drawnInputs.flatMap((id) => uncertainInput(scenario, id, ranges[id])),
  ]
}
