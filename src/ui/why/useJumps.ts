import { useRef } from 'preact/hooks'
import type { Flip, Scenario } from '../../model'
import { useActions, useStore } from '../StoreContext'

export interface Jump {
  readonly flip: Flip
  readonly value: number
}

/** Which jump led to which scenario; the scenario is known only when it arrives. */
class Arrivals {
  readonly #jumps = new WeakMap<Scenario, Jump>()
  #shown: Scenario | null = null
  #leaving: { readonly from: Scenario | null; readonly jump: Jump } | null = null

  leave(jump: Jump): void {
    this.#leaving = { from: this.#shown, jump }
  }

  /** What was worked out about another scenario may not be true of this one. */
  isShown(scenario: Scenario): boolean {
    return this.#shown === scenario
  }

  at(scenario: Scenario): Jump | null {
    this.#shown = scenario
    if (this.#leaving && this.#leaving.from !== scenario) {
      this.#jumps.set(scenario, this.#leaving.jump)
      this.#leaving = null
    }
    return this.#jumps.get(scenario) ?? null
  }
}

/** Going where an answer flips, and back again: one step each, which undo knows as well. */
export function useJumps() {
  const arrivals = useRef(new Arrivals()).current
  const arrived = useStore(({ scenario }) => arrivals.at(scenario))
  const { setInput, setOverride, undo } = useActions()
  return {
    /** The jump that led to the scenario shown, if one did. */
    arrived,
    jump: (flip: Flip, value: number, about: Scenario) => {
      if (!arrivals.isShown(about)) return
      arrivals.leave({ flip, value })
      const { subject } = flip
      if (subject.kind === 'input') setInput(subject.id, value)
      else setOverride(subject.id, value)
    },
    back: undo,
  }
}
