// How does a step of a calculation read? Its numbers, the way they are joined, and what they come to.
import { evaluateFactors, type Factor, type Operation } from '../../src/model'
import { hours, money, plain, price } from './numbers'
import { type Place, partsOf, type Step, stepOf } from './steps'

const signs: Record<Operation, string> = {
  add: ' + ',
  subtract: ' − ',
  multiply: ' × ',
  divide: ' ÷ ',
  power: ' to the power of ',
  atLeast: ', at least ',
  atMost: ', at most ',
}

/** Of what was worked out, enough that every sum can be checked; what was given is written in full. */
const digits = 5

const isMoney = (unit: string) => unit.startsWith('USD')

/** Money is cut to cents. */
function shownNumber({ value, unit, reference }: Pick<Factor, 'value' | 'unit'> & Partial<Factor>): number {
  if (reference !== undefined && reference.kind !== 'calculation') return value
  return isMoney(unit) && Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(digits))
}

const shown = (factor: Parameters<typeof shownNumber>[0]): string =>
  isMoney(factor.unit) ? price(shownNumber(factor)) : plain(shownNumber(factor))

const results = { money, hours }

const leaves = ({ reference }: Factor): number =>
  reference.kind === 'calculation' ? reference.factors.reduce((sum, factor) => sum + leaves(factor), 0) : 1

/** Of a short calculation, which is shown where it is used, as (1 − 0.4); null for others. */
const shownParts = (factor: Factor): readonly Factor[] | null =>
  factor.reference.kind === 'calculation' && leaves(factor) <= 4
    ? partsOf(factor.id, factor.reference.factors)
    : null

function operand(factor: Factor): string {
  const parts = shownParts(factor)
  if (parts) return `(${expression(parts)})`
  return factor.value < 0 ? `(${shown(factor)})` : shown(factor)
}

const expression = (factors: readonly Factor[]): string =>
  factors.map((factor, index) => `${index > 0 ? signs[factor.operation] : ''}${operand(factor)}`).join('')

export const writeSum = (step: Step, result?: keyof typeof results): string =>
  `${expression(partsOf(step.id, step.factors))} = <strong>${result ? results[result](step.value) : shown(step)}</strong>`

export const sum = (...where: Place): string => writeSum(stepOf(...where))

/** What a reader gets who works it out again from the numbers shown. */
export function recalculated({ id, factors }: Pick<Step, 'id' | 'factors'>): number {
  const values = partsOf(id, factors).map((factor) => {
    const parts = shownParts(factor)
    return { ...factor, value: parts ? recalculated({ id: '', factors: parts }) : shownNumber(factor) }
  })
  return evaluateFactors(values)
}
