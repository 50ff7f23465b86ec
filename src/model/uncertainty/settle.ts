// What is the scenario once every uncertain value has one? Through the one door for change, so that a draw is what a slider would give.
import { withOpenRates } from '../resolve'
import type { Scenario } from '../scenario'
import { pathAlong } from '../withInput'
import type { Uncertain } from './uncertain'

/**
 * Takes a value for each of the uncertain, in their order. All scenarios it returns share their rates: each holds until
 * the next is asked for, and plain totals are all that may be asked of it.
 */
export function settler(
  scenario: Scenario,
  uncertain: readonly Uncertain[],
): (drawn: (index: number) => number) => Scenario {
  const open = withOpenRates(scenario)
  return (drawn) => {
    let inputs = scenario.inputs
    uncertain.forEach(({ subject }, index) => {
      const value = drawn(index)
      if (subject.kind === 'assumption') open.setRate(subject.id, value)
      else if (inputs[subject.id] !== value) {
        const here = { inputs, overrides: open.scenario.overrides }
        inputs = pathAlong(here, subject.id)(value).scenario.inputs
      }
    })
    return { inputs, overrides: open.scenario.overrides }
  }
}
