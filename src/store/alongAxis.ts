// What runs along a cost driver does not change while that driver moves: when may an earlier result be used again?
import type { CostDriver, Scenario } from '../model'

type AlongAxis<T> = (scenario: Scenario, driver: CostDriver) => T

/** A page may have several calculators, and each looks along two drivers. */
const remembered = 16

const knownKeys = new WeakMap<Scenario, Partial<Record<CostDriver, string>>>()

/** The same key means the same results. Given ops hours move with the driver, so then its own value counts too. */
function keyOf(scenario: Scenario, driver: CostDriver): string {
  const keys = knownKeys.get(scenario) ?? {}
  knownKeys.set(scenario, keys)
  const { inputs, overrides } = scenario
  keys[driver] ??= JSON.stringify([
    driver,
    inputs.opsHours === null ? { ...inputs, [driver]: null } : inputs,
    overrides,
  ])
  return keys[driver]
}

export const memoizeAlongAxis = <T>(compute: AlongAxis<T>): AlongAxis<T> => {
  const recent = new Map<string, T>()
  return (scenario, driver) => {
    const key = keyOf(scenario, driver)
    const result = recent.has(key) ? (recent.get(key) as T) : compute(scenario, driver)
    recent.delete(key)
    recent.set(key, result)
    const [oldest] = recent.keys()
    if (recent.size > remembered && oldest !== undefined) recent.delete(oldest)
    return result
  }
}
