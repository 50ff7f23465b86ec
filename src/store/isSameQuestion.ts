// Would going from one moment to another change an answer?
import { serializeScenario } from '../formats'
import { defaultSeed, inputIds } from '../model'
import type { Moment } from './history'

const question = ({ scenario, extras: { ranges = {}, growth = {}, seed = defaultSeed } }: Moment) =>
  serializeScenario(scenario, { ranges, growth, seed })

/** Asked at every step of a drag, which an input answers at once. */
const isSameInputs = ({ scenario: { inputs: a } }: Moment, { scenario: { inputs: b } }: Moment): boolean =>
  inputIds.every((id) => a[id] === b[id])

/** By what they say, in whatever order. Names, notes and pins answer nothing. */
export const isSameQuestion = (a: Moment, b: Moment): boolean =>
  isSameInputs(a, b) && question(a) === question(b)
