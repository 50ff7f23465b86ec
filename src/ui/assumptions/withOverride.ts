// What is the question with one thing assumed otherwise?
import type { Override, OverrideId, Scenario } from '../../model'

export function withOverride(scenario: Scenario, id: OverrideId, override: Override | undefined): Scenario {
  const { [id]: replaced, ...others } = scenario.overrides
  return { ...scenario, overrides: override === undefined ? others : { ...others, [id]: override } }
}

export const overriddenValue = (override: Override | undefined): number | undefined =>
  typeof override === 'object' ? override.value : override
