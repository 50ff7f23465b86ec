import { useRef } from 'preact/hooks'
import { type InputId, inputIds, type ScenarioInputs } from '../../model'

const changedInputs = (before: ScenarioInputs, now: ScenarioInputs): InputId[] =>
  inputIds.filter((id) => before[id] !== now[id])

/** Which input took the given ops hours along with it, for as long as the hours are the ones it left. */
export function useMovedAlong(inputs: ScenarioInputs): InputId | null {
  const seen = useRef<{ inputs: ScenarioInputs; with: InputId | null }>({ inputs, with: null })
  const before = seen.current.inputs
  if (before !== inputs) {
    const changed = changedInputs(before, inputs)
    const others = changed.filter((id) => id !== 'opsHours')
    const moved = changed.includes('opsHours')
    const carried = moved && before.opsHours !== null && inputs.opsHours !== null
    seen.current = { inputs, with: moved ? (carried && others[0]) || null : seen.current.with }
  }
  return seen.current.with
}
