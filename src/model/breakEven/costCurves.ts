// What does each platform cost along a cost driver?
import type { Family } from '../assumptions/platform'
import type { Totals } from '../comparison'
import type { CostDriver } from '../inputs'
import type { Scenario } from '../scenario'
import { validateScenario } from '../validate'
import { pathAlong } from '../withInput'
import { onLine, type Sweep, sampler } from './sweep'

export type CostCurves = Readonly<Record<Family, readonly number[]>>

const columnsOf = (totals: readonly Totals[]): CostCurves => ({
  compose: totals.map(({ compose }) => compose),
  paas: totals.map(({ paas }) => paas),
  kubernetes: totals.map(({ kubernetes }) => kubernetes),
})

/** From a sweep, at ascending values: where every total runs straight, two samples say all between them. */
export function costCurvesOf({ samples, straight, sampleAt }: Sweep, values: readonly number[]): CostCurves {
  let next = 0
  return columnsOf(
    values.map((value) => {
      while ((samples[next]?.at ?? value) < value) next++
      const [from, to] = [samples[next - 1], samples[next]]
      return from && to && value < to.at && straight.has(to)
        ? onLine(from, to, value)
        : sampleAt(value).totals
    }),
  )
}

/** Totals in USD a month of each family at each value of the driver. Throws a ScenarioError. */
export function costCurves(scenario: Scenario, driver: CostDriver, values: readonly number[]): CostCurves {
  validateScenario(scenario)
  const sampleAt = sampler(pathAlong(scenario, driver))
  return columnsOf(values.map((value) => sampleAt(value).totals))
}
