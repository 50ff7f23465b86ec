// What does each platform cost along a cost driver?
import type { Family } from '../assumptions/platform'
import type { CostDriver } from '../inputs'
import type { Scenario } from '../scenario'
import { validateScenario } from '../validate'
import { pathAlong } from '../withInput'
import { type Sweep, sampler } from './sweep'

export type CostCurves = Readonly<Record<Family, readonly number[]>>

/** From a sweep that has looked at some of the values already. */
export function costCurvesOf({ sampleAt }: Pick<Sweep, 'sampleAt'>, values: readonly number[]): CostCurves {
  const samples = values.map((value) => sampleAt(value).totals)
  return {
    compose: samples.map(({ compose }) => compose),
    paas: samples.map(({ paas }) => paas),
    kubernetes: samples.map(({ kubernetes }) => kubernetes),
  }
}

/** Totals in USD a month of each family at each value of the driver. Throws a ScenarioError. */
export function costCurves(scenario: Scenario, driver: CostDriver, values: readonly number[]): CostCurves {
  validateScenario(scenario)
  return costCurvesOf({ sampleAt: sampler(pathAlong(scenario, driver)) }, values)
}
