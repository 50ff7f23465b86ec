// Where does an amount come from? A tree of factors that adds up, each leaf an input, an assumption, a price or a published fact.
import type { AssumptionId } from '../assumptions/assumptions'
import type { PlatformId } from '../assumptions/platforms'
import type { PriceId } from '../assumptions/prices'
import type { InputId } from '../inputs'

/** How a factor joins what stands before it in its list; the first joins nothing, that is 0. */
export type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'atLeast' | 'atMost'

export type Reference =
  | { readonly kind: 'input'; readonly id: InputId }
  | { readonly kind: 'assumption'; readonly id: AssumptionId }
  /** A published price, or the size that is sold for it. */
  | { readonly kind: 'price'; readonly id: PriceId }
  /** A published fact about a platform, such as what a node leaves for pods. */
  | { readonly kind: 'platform'; readonly id: PlatformId }
  /** True by definition: 12 months a year. */
  | { readonly kind: 'constant' }
  | { readonly kind: 'calculation'; readonly factors: readonly Factor[] }

/** A number with its unit and origin, before it takes its place in a calculation. */
export interface Term {
  readonly id: string
  readonly value: number
  readonly unit: string
  readonly reference: Reference
}

export interface Factor extends Term {
  readonly operation: Operation
}

const apply: Record<Operation, (before: number, value: number) => number> = {
  add: (before, value) => before + value,
  subtract: (before, value) => before - value,
  multiply: (before, value) => before * value,
  divide: (before, value) => before / value,
  power: (before, value) => before ** value,
  atLeast: Math.max,
  atMost: Math.min,
}

/** What a list of factors comes to, read from left to right. */
export const evaluateFactors = (factors: readonly Factor[]): number =>
  factors.reduce((before, { operation, value }) => apply[operation](before, value), 0)
