// In what terms are the cost lines written? Once, over values that are plain numbers in one notation and carry their origin in the other.
import type { AssumptionId } from '../assumptions/assumptions'
import type { PlatformId } from '../assumptions/platforms'
import type { PriceId } from '../assumptions/prices'
import type { CostDriver, InputId } from '../inputs'

export interface Notation<V> {
  /** Ops hours are there to be read only where they are given. */
  readonly inputs: Readonly<Record<CostDriver, V>>
  readonly assumptions: Readonly<Record<AssumptionId, V>>
  /** A number that follows from an input that is not one, such as 0 for "runs here already". */
  consequence(id: string, value: number, unit: string, of: InputId): V
  /** USD in the price's own billing period. */
  price(id: PriceId): V
  /** The price brought to a month of 730 hours. */
  monthlyPrice(id: PriceId): V
  /** vCPUs or GiB of the size that a price is for. */
  size(id: PriceId, part: 'vcpu' | 'gib', value: number): V
  fact(id: string, value: number, unit: string, about: PlatformId): V
  constant(id: string, value: number, unit: string): V

  sum(id: string, unit: string, terms: readonly V[]): V
  difference(id: string, unit: string, from: V, less: V): V
  product(id: string, unit: string, first: V, second: V, third?: V): V
  quotient(id: string, unit: string, dividend: V, divisor: V): V
  power(id: string, unit: string, base: V, exponent: V): V
  atLeast(id: string, unit: string, term: V, floor: V): V
  atMost(id: string, unit: string, term: V, ceiling: V): V
  /** Whether a threshold is passed; like `atLeast` and `atMost` it is a place where a total may bend or jump. */
  isAbove(term: V, threshold: V): boolean
}
