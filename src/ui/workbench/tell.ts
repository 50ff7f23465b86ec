// What do the verdict and the foot of the page say of a scenario, as plain text?
import type { CalculatorState } from '../../store'
import { priceFactsOf } from '../Footer'
import type { Formats } from '../text/format'
import type { VerdictText } from '../verdict/Verdict'

export interface Told extends VerdictText {
  readonly facts: string
}

export type VerdictSaid = (state: CalculatorState, formats: Formats) => VerdictText
export type Tell = (state: CalculatorState, formats: Formats) => Told

/** Handed down, not imported: what a late chunk shares with the first script alone would become a file of its own. */
export const tellWith =
  (verdictText: VerdictSaid): Tell =>
  (state, formats) => ({ ...verdictText(state, formats), facts: priceFactsOf(state, formats) })
