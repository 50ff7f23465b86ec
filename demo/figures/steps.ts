// Which steps lead to a line of an answer? Found in the terms that made it.
import type { CostLineId, Factor, Family, Operation } from '../../src/model'
import { type ExampleId, examples } from './examples'

export type Step = Pick<Factor, 'id' | 'value' | 'unit'> & { readonly factors: readonly Factor[] }

/** A calculation with one part is that part. */
function unwrap(factor: Factor): Factor {
  const { reference, operation } = factor
  const [only, ...others] = reference.kind === 'calculation' ? reference.factors : []
  return only && others.length === 0 ? unwrap({ ...only, operation }) : factor
}

const isSum = (operation: Operation) => operation === 'add' || operation === 'subtract'
const isBound = (operation: Operation) => operation === 'atLeast' || operation === 'atMost'

/** A calculation and the bound it is kept within, or the part it is added to, are one sum where they share a name. */
export function partsOf(id: string, factors: readonly Factor[]): readonly Factor[] {
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
