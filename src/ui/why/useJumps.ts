import { useRef } from 'preact/hooks'
import type { Flip, Scenario } from '../../model'
import { useActions, useStore } from '../StoreContext'

export interface Jump {
  readonly flip: Flip
  readonly value: number
}

/** Which jump led to which scenario; the scenario is known only when it arrives. */
interface Arrivals {
  readonly jumps: WeakMap<Scenario, Jump>
  shown: Scenario | null
  leaving: { readonly from: Scenario | null; readonly jump: Jump } | null
}

function arrivalAt(arrivals: Arrivals, scenario: Scenario): Jump | null {
  const { jumps, leaving } = arrivals
  arrivals.shown = scenario
  if (leaving && leaving.from !== scenario) {
    jumps.set(scenario, leaving.jump)
    arrivals.leaving = null
  }
  return jumps.get(scenario) ?? null
}

/** Going where an answer flips, and back again: one step each, which undo knows as well. */
export function useJumps() {
  const arrivals = useRef<Arrivals>({ jumps: new WeakMap(), shown: null, leaving: null }).current
  const arrived = useStore(({ scenario }) => arrivalAt(arrivals, scenario))
  const { setInput, setOverride, undo } = useActions()
  return {
    /** The jump that led to the scenario shown, if one did. */
    arrived,
    jump: (flip: Flip, value: number, about: Scenario) => {
      // What was worked out about another scenario may not be true of this one.
      if (arrivals.shown !== about) return
      arrivals.leaving = { from: about, jump: { flip, value } }
      const { subject } = flip
      if (subject.kind === 'input') setInput(subject.id, value)
      else setOverride(subject.id, value)
    },
    back: undo,
  }
}
