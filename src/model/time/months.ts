// What does each platform cost in every month to come, if the workload grows as the reader expects?
import type { Family } from '../assumptions/platform'
import { sumOfLines } from '../compare'
import type { Totals } from '../comparison'
import { type CostDriver, inputs, type ScenarioInputs } from '../inputs'
import { evaluate } from '../lines/evaluate'
import { PlainNotation } from '../notation/PlainNotation'
import { perFamily } from '../perFamily'
import { resolve } from '../resolve'
import type { Scenario } from '../scenario'
import type { Usd } from '../units'
import { pathAlong } from '../withInput'
import { type Growth, grownInputs, growthIds } from './growth'

/** USD of one month, or USD in all. */
export type PerFamily = Readonly<Record<Family, Usd>>

export interface Month {
  /** 0 is this month. */
  readonly month: number
  readonly inputs: ScenarioInputs
  /** Inputs that would have grown past their range and stay at its end. */
  readonly atEnd: readonly CostDriver[]
  /** As `compare` answers: one-off work spread over the horizon. */
  readonly totals: Totals
  /** What the month costs once the team is there: the total without one-off work. */
  readonly running: PerFamily
  /** What moving there in this month takes, all at once; 0 where it runs already. */
  readonly oneOff: PerFamily
}

interface Grown {
  readonly id: CostDriver
  readonly rate: number
  /** Before it is kept to its range, and for counts before it is rounded. */
  amount: number
}

const grownIn = ({ inputs: now }: Scenario, growth: Growth): Grown[] =>
  growthIds.flatMap((growthId) => {
    const rate = growth[growthId] ?? 0
    return rate === 0 ? [] : grownInputs[growthId].map((id) => ({ id, rate, amount: now[id] }))
  })

function kept({ id, amount }: Grown): number {
  const { min, max, kind } = inputs[id]
  return Math.min(max, Math.max(min, kind === 'count' ? Math.round(amount) : amount))
}

/** Each month from the first scenario, so that given ops hours move along as they do under a slider. */
function scenarioOf(scenario: Scenario, grown: readonly Grown[]): Scenario {
  return grown.reduce((before, one) => {
    const value = kept(one)
    if (before.inputs[one.id] === value) return before
    return { inputs: pathAlong(before, one.id)(value).scenario.inputs, overrides: before.overrides }
  }, scenario)
}

function monthOf(month: number, scenario: Scenario, grown: readonly Grown[]): Month {
  const settled = scenarioOf(scenario, grown)
  const resolved = resolve(settled)
  const lines = evaluate(new PlainNotation(resolved), resolved)
  return {
    month,
    inputs: settled.inputs,
    atEnd: grown
      .filter(({ id, amount }) => amount < inputs[id].min || amount > inputs[id].max)
      .map(({ id }) => id),
    totals: perFamily((family) => sumOfLines(lines[family])),
    running: perFamily((family) => sumOfLines({ ...lines[family], transition: 0 })),
    oneOff: perFamily((family) => lines[family].oneOffHours * settled.inputs.loadedHourlyRate),
  }
}

/** Expects what is valid. Growth compounds by multiplication, which is the same on every machine; powers are not. */
export function monthsOf(scenario: Scenario, growth: Growth, count: number): readonly Month[] {
  const grown = grownIn(scenario, growth)
  return Array.from({ length: count }, (_, month) => {
    if (month > 0) for (const one of grown) one.amount *= 1 + one.rate
    return monthOf(month, scenario, grown)
  })
}
