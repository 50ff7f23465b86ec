// How many digits have to be shown so that every line of a sum comes out as it says?
import { evaluateFactors, type Factor } from '../../model'
import { exactDigits, shownNumber } from '../evidence'
import type { Formats } from '../text/format'
import { bracketed, type Step } from './working'

const fewest = 4
const most = 12
/** What the reader gave is shown as it was given, within reason. */
const given = 6

/** Digits of a number in a sum: of a price or an assumption all, of what was worked out as many as it takes. */
export function digitsOf({ reference }: Factor, digits: number): number {
  if (reference.kind === 'calculation') return digits
  return reference.kind === 'input' ? Math.max(given, digits) : Math.max(exactDigits, digits)
}

function shownFactor(factor: Factor, formats: Formats, digits: number): Factor {
  const parts = bracketed(factor)
  const value = parts
    ? evaluateFactors(parts.map((part) => shownFactor(part, formats, digits)))
    : shownNumber(factor.value, factor.unit, formats, digitsOf(factor, digits))
  return { ...factor, value }
}

/** What a reader who works a step out from the numbers on screen gets, in the currency shown. */
export const recalculate = ({ factors }: Step, formats: Formats, digits: number): number =>
  evaluateFactors(factors.map((factor) => shownFactor(factor, formats, digits)))

function comesOut(step: Step, isLast: boolean, formats: Formats, digits: number): boolean {
  const result = recalculate(step, formats, digits)
  if (isLast) return Math.round(result) === Math.round(step.value * formats.usdRate)
  const shown = shownNumber(step.value, step.unit, formats, digits)
  return Math.abs(result - shown) <= Math.abs(shown) * 10 ** (1 - digits)
}

export function digitsFor(steps: readonly Step[], formats: Formats): number {
  for (let digits = fewest; digits < most; digits++) {
    if (steps.every((step, index) => comesOut(step, index === steps.length - 1, formats, digits)))
      return digits
  }
  return most
}
