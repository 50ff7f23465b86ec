// How does a step of a calculation come out? Its numbers, read off the terms that made the answer.
import { type CostLineId, evaluateFactors, type Factor, type Family, type Operation } from '../../src/model'
import { type ExampleId, examples } from './examples'
import { hours, money, plain, price } from './numbers'

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

type Step = Pick<Factor, 'id' | 'value' | 'unit'> & { readonly factors: readonly Factor[] }

/** A calculation with one part is that part. */
function unwrap(factor: Factor): Factor {
  const { reference, operation } = factor
  const [only, ...others] = reference.kind === 'calculation' ? reference.factors : []
  return only && others.length === 0 ? unwrap({ ...only, operation }) : factor
}

const isSum = (operation: Operation) => operation === 'add' || operation === 'subtract'
const isBound = (operation: Operation) => operation === 'atLeast' || operation === 'atMost'

/** A calculation and the bound it is kept within, or the part it is added to, are one sum where they share a name. */
function partsOf(id: string, factors: readonly Factor[]): readonly Factor[] {
  const [first, ...others] = factors.map(unwrap)
  if (!first) return []
  const { reference } = first
  if (reference.kind !== 'calculation' || first.id !== id) return [first, ...others]
  const parts = partsOf(id, reference.factors)
  const isPlain = others.every(({ operation }) => isSum(operation) || isBound(operation))
  const isProduct = parts
    .slice(1)
    .every(({ operation }) => operation === 'multiply' || operation === 'divide')
  return isPlain || (isProduct && others[0]?.operation !== 'power')
    ? [...parts, ...others]
    : [first, ...others]
}

/** The one nearest to the top: what lies deeper may be of another platform. */
function findStep(factors: readonly Factor[], id: string): Step | undefined {
  const calculations = factors.flatMap(({ reference, ...term }) =>
    reference.kind === 'calculation' ? [{ ...term, factors: reference.factors }] : [],
  )
  if (calculations.length === 0) return undefined
  const found = calculations.find((step) => step.id === id && step.factors.length > 1)
  return (
    found ??
    findStep(
      calculations.flatMap((step) => step.factors),
      id,
    )
  )
}

/** Whose step, in which line, and the names on the way to it. */
export type Place = [id: ExampleId, family: Family, line: CostLineId, ...path: string[]]

/** The step of that name in a line, or in the step before it in the path. Throws where there is none. */
export function stepOf(...[id, family, line, ...path]: Place): Step {
  const found = examples[id].comparison.breakdowns[family].lines.find((candidate) => candidate.id === line)
  if (!found) throw new Error(`${family} has no line ${line}`)
  let step: Step = { ...found, value: found.amount, unit: 'USD/month' }
  for (const name of path) {
    const next = findStep(step.factors, name)
    if (!next) throw new Error(`${id}: ${line} of ${family} has no step ${name}`)
    step = next
  }
  return step
}

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
