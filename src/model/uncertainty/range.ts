// Between which values may an input or an assumption lie, in the reader's own words?
import { type AssumptionId, assumptions } from '../assumptions/assumptions'
import { type CostDriver, costDrivers, inputs } from '../inputs'
import { isAssumptionId } from '../scenario'
import { possibleRange } from '../validate'

/** What may be uncertain. Prices are published, so they are not. */
export type RangeId = CostDriver | AssumptionId

/** In the unit of the input or assumption, both ends included; equal ends are a value held fast. */
export interface Range {
  readonly low: number
  readonly high: number
}

export type Ranges = Readonly<Partial<Record<RangeId, Range>>>

const isNumeric = (id: string): id is CostDriver => (costDrivers as readonly string[]).includes(id)

/** Inputs first, then assumptions, each in the order of their table. */
export const rangeIds: readonly RangeId[] = [...costDrivers, ...(Object.keys(assumptions) as AssumptionId[])]

export const isRangeId = (id: string): id is RangeId => isNumeric(id) || isAssumptionId(id)

export interface RangeBounds {
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly isCounted: boolean
}

/** How far a range may reach: as far as an input does, or an override where the reader insists. */
export function rangeBounds(id: RangeId): RangeBounds {
  if (!isNumeric(id)) {
    const { low, high } = possibleRange(id)
    return { min: low, max: high, unit: assumptions[id].unit, isCounted: false }
  }
  const { min, max, unit, kind } = inputs[id]
  return { min, max, unit, isCounted: kind === 'count' }
}

/** null, or what would be right. */
export function checkRange(id: RangeId, range: unknown): string | null {
  const { min, max, unit, isCounted } = rangeBounds(id)
  const isEnd = (value: unknown) =>
    typeof value === 'number' && value >= min && value <= max && (!isCounted || Number.isInteger(value))
  const { low, high, ...stray } = Object(range) as Record<string, unknown>
  if (isEnd(low) && isEnd(high) && Number(low) <= Number(high) && Object.keys(stray).length === 0) return null
  const numbers = isCounted ? 'whole numbers' : 'numbers'
  return `${id} must be { "low": …, "high": … }, ${numbers} from ${min} to ${max} ${unit}, low not above high`
}

/** Seeds are whole numbers of 32 bits. */
export const greatestSeed = 4_294_967_295
export const defaultSeed = 1

/** null, or what would be right. */
export const checkSeed = (seed: unknown): string | null =>
  typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed <= greatestSeed
    ? null
    : `seed must be a whole number from 0 to ${greatestSeed}`
