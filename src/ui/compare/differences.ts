// In which fields do several scenarios not all agree?
import { differingInputs, differingOverrides } from '../../formats'
import { type InputId, inputIds, type OverrideId, type Scenario } from '../../model'

export function differences([first, ...others]: readonly Scenario[]): readonly (InputId | OverrideId)[] {
  if (!first) return []
  const inputs = new Set(others.flatMap((other) => differingInputs(first, other)))
  const overrides = new Set(others.flatMap((other) => differingOverrides(first, other)))
  return [...inputIds.filter((id) => inputs.has(id)), ...[...overrides].sort()]
}
