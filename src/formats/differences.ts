// In what do two scenarios differ?
import { inputIds, type Override, type OverrideId, type Overrides, type Scenario } from '../model'

export const differingInputs = (a: Scenario, b: Scenario) =>
  inputIds.filter((id) => a.inputs[id] !== b.inputs[id])

/** An override may be written as a number or as an object; what it comes to counts. */
export const overrideValue = (override: Override | undefined): number | undefined =>
  typeof override === 'object' ? override.value : override

const idsOf = (...all: Overrides[]) =>
  [...new Set(all.flatMap((overrides) => Object.keys(overrides)))].sort() as OverrideId[]

export const differingOverrides = (a: Scenario, b: Scenario) =>
  idsOf(a.overrides, b.overrides).filter(
    (id) => overrideValue(a.overrides[id]) !== overrideValue(b.overrides[id]),
  )
