// Which steps lead to an amount? The factor tree as lines of a sum, each after those it needs, the last one the amount.
import type { CostLine, Factor } from '../../model'

export interface Step {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly factors: readonly Factor[]
  /** Part of a step of the same name. */
  readonly isPartial: boolean
}

/** A calculation with one part is that part. */
function unwrap(factor: Factor): Factor {
  const { reference, operation } = factor
  const [only, ...others] = reference.kind === 'calculation' ? reference.factors : []
  return only && others.length === 0 ? unwrap({ ...only, operation }) : factor
}

const isBound = ({ operation }: Factor): boolean => operation === 'atLeast' || operation === 'atMost'

/** A calculation and the bound it is kept within are read as one: 12 ÷ 24, at most 1. */
function partsOf(id: string, factors: readonly Factor[]): readonly Factor[] {
  const [first, ...others] = factors.map(unwrap)
  if (!first) return []
  const { reference } = first
  const isKeptWithin = reference.kind === 'calculation' && first.id === id && others.every(isBound)
  return isKeptWithin ? [...partsOf(id, reference.factors), ...others] : [first, ...others]
}

const isLeaf = ({ reference }: Factor): boolean => reference.kind !== 'calculation'

/** What is shown in brackets where it is used, such as (1 − 0.08), and not as a step of its own. */
export function bracketed({ reference }: Factor): readonly [Factor, Factor] | null {
  if (reference.kind !== 'calculation') return null
  const [first, second, ...others] = reference.factors.map(unwrap)
  if (!first || second?.operation !== 'subtract' || others.length > 0) return null
  return isLeaf(first) && isLeaf(second) ? [first, second] : null
}

export function stepsOf({ id, amount, factors }: CostLine): readonly Step[] {
  const steps: Step[] = []
  const seen = new Set<unknown>()
  const visitAll = (parts: readonly Factor[], parent: string) => {
    for (const part of parts) visit(part, parent)
  }
  const visit = (factor: Factor, parent: string) => {
    const { id, value, unit, reference } = factor
    if (reference.kind !== 'calculation' || seen.has(reference.factors) || bracketed(factor)) return
    seen.add(reference.factors)
    const parts = partsOf(id, reference.factors)
    visitAll(parts, id)
    steps.push({ id, value, unit, factors: parts, isPartial: id === parent })
  }
  const last = endOf(id, factors)
  visitAll(last, id)
  return [...steps, { id, value: amount, unit: 'USD/month', factors: last, isPartial: false }]
}

/** A line that is nothing but one calculation ends with it. */
function endOf(id: string, factors: readonly Factor[]): readonly Factor[] {
  const [only, ...others] = factors.map(unwrap)
  if (others.length > 0 || only?.reference.kind !== 'calculation') return partsOf(id, factors)
  return partsOf(only.id, only.reference.factors)
}

/** What a sum rests on, in the order it is met, each once. */
export function leavesOf(factors: readonly Factor[]): readonly Factor[] {
  const leaves = new Map<string, Factor>()
  const visit = (factor: Factor) => {
    const { id, reference } = factor
    if (reference.kind === 'calculation') return reference.factors.forEach(visit)
    const key = leafKey(id, reference)
    if (!leaves.has(key)) leaves.set(key, factor)
  }
  factors.forEach(visit)
  return [...leaves.values()]
}

export const leafKey = (id: string, reference: Factor['reference']): string =>
  `${reference.kind} ${'id' in reference ? reference.id : ''} ${id}`
