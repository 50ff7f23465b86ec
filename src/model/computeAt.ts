// What would so many units of capacity cost where the services run today?
import { capacityLine } from './lines/compute'
import { computeFor } from './lines/demand'
import { PlainNotation } from './notation/PlainNotation'
import { resolve } from './resolve'
import type { Scenario } from './scenario'
import type { UsdPerMonth } from './units'
import { validateScenario } from './validate'

/** compute = the larger of `floor` and `pricePerUnit` × units + `fixed`. */
export interface ComputeAt {
  readonly compute: UsdPerMonth
  readonly pricePerUnit: UsdPerMonth
  readonly fixed: UsdPerMonth
  readonly floor: UsdPerMonth
}

/** The compute line of the current platform, read from units to dollars. Throws a ScenarioError. */
export function computeAt(scenario: Scenario, units: number): ComputeAt {
  validateScenario(scenario)
  const resolved = resolve(scenario)
  const notation = new PlainNotation(resolved)
  const line = capacityLine(notation, resolved, resolved.reference)
  return {
    compute: computeFor(notation, units, line),
    pricePerUnit: line.slope,
    fixed: line.fixed ?? 0,
    floor: line.floor ?? 0,
  }
}
