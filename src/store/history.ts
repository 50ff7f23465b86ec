// Which moments can be gone back to, and forward again?
import type { ScenarioExtras } from '../formats'
import type { Scenario } from '../model'

/** What a step back brings back: the question, and what the file it came from said besides. */
export interface Moment {
  readonly scenario: Scenario
  readonly extras: ScenarioExtras
}

export interface History {
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
}

/** The oldest step goes when one more comes. */
const longestPast = 200

export const emptyHistory: History = { past: [], future: [] }

/** A new step: what had been undone is no longer ahead. */
export const recordMoment = ({ past }: History, left: Moment): History => ({
  past: [...past, left].slice(-longestPast),
  future: [],
})

interface Step {
  readonly history: History
  readonly moment: Moment
}

export const stepBack = ({ past, future }: History, now: Moment): Step | null => {
  const moment = past.at(-1)
  return moment ? { moment, history: { past: past.slice(0, -1), future: [now, ...future] } } : null
}

export const stepForward = ({ past, future }: History, now: Moment): Step | null => {
  const [moment, ...later] = future
  return moment ? { moment, history: { past: [...past, now], future: later } } : null
}

export const mapMoments = ({ past, future }: History, change: (moment: Moment) => Moment): History => ({
  past: past.map(change),
  future: future.map(change),
})
