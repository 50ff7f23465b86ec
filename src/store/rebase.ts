// The author's scenario became another one: what of it now holds for the reader?
import { inputIds, type Overrides, type Scenario } from '../model'

/** `mine`, but for the values that the author has changed: the last to speak is heard. */
const takeChanges = <T extends object>(mine: T, before: T, after: T, ids: readonly (keyof T)[]): T => {
  const changed = ids.filter((id) => before[id] !== after[id])
  if (changed.length === 0) return mine
  const taken = { ...mine }
  for (const id of changed) {
    if (after[id] === undefined) delete taken[id]
    else taken[id] = after[id]
  }
  return taken
}

const overrideIds = (...all: Overrides[]) =>
  [...new Set(all.flatMap((overrides) => Object.keys(overrides)))] as (keyof Overrides)[]

/** What the author has left as it was stays as the reader has set it. */
export const rebaseScenario = (mine: Scenario, before: Scenario, after: Scenario): Scenario => {
  const inputs = takeChanges(mine.inputs, before.inputs, after.inputs, inputIds)
  const ids = overrideIds(before.overrides, after.overrides)
  const overrides = takeChanges(mine.overrides, before.overrides, after.overrides, ids)
  if (inputs === mine.inputs && overrides === mine.overrides) return mine
  return mine === before ? after : { inputs, overrides }
}
