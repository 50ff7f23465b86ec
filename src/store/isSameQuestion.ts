// Would going from one moment to another change an answer?
import { serializeScenario } from '../formats'
import { defaultSeed } from '../model'
import type { Moment } from './history'

const question = ({ scenario, extras: { ranges = {}, growth = {}, seed = defaultSeed } }: Moment) =>
  serializeScenario(scenario, { ranges, growth, seed })

/** By what they say, in whatever order. Names, notes and pins answer nothing. */
export const isSameQuestion = (a: Moment, b: Moment): boolean => question(a) === question(b)
