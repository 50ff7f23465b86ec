// What does each platform cost along a cost driver?
import type { Family } from '../assumptions/platform'
import type { CostDriver } from '../inputs'
import type { Scenario } from '../scenario'
import { validateScenario } from '../validate'
import { pathAlong } from '../withInput'
import { sampler } from './sweep'

/** Totals in USD a month of each family at each value of the driver. Throws a ScenarioError. */
export function costCurves(
  scenario: Scenario,
  driver: CostDriver,
  values: readonly number[],
): Readonly<Record<Family, readonly number[]>> {
  validateScenario(scenario)
  const sampleAt = sampler(pathAlong(scenario, driver))
  const samples = values.map((value) => sampleAt(value).totals)
  return {
    compose: samples.map(({ compose }) => compose),
    paas: samples.map(({ paas }) => paas),
    kubernetes: samples.map(({ kubernetes }) => kubernetes),
  }
}
