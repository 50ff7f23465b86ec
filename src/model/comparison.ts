// What is the answer? Three cost breakdowns on one axis, and who is cheapest.
import type { Family } from './assumptions/platform'
import type { PlatformId } from './assumptions/platforms'
import type { Gate } from './gates'
import type { Factor } from './notation/factor'
import type { Hours, HoursPerMonth, UsdPerMonth } from './units'

/** The seven parts of every total, in the order they are shown. */
export const costLineIds = [
  'compute',
  'platformFees',
  'databases',
  'dataTransfer',
  'operations',
  'transition',
  'downtime',
] as const
export type CostLineId = (typeof costLineIds)[number]

export interface CostLine {
  readonly id: CostLineId
  readonly amount: UsdPerMonth
  /** Read from left to right they come to the amount (`evaluateFactors`). */
  readonly factors: readonly Factor[]
}

export interface CostBreakdown {
  readonly family: Family
  readonly platform: PlatformId
  /** Always all seven, in the order of `costLineIds`. */
  readonly lines: readonly CostLine[]
  readonly total: UsdPerMonth
  readonly opsHours: HoursPerMonth
  /** Before it is spread over the horizon; 0 on the current platform. */
  readonly oneOffHours: Hours
  /** Hosts or nodes rented, a month's average; null where none are. */
  readonly machines: number | null
  /** Reasons beside money not to choose it. */
  readonly gates: readonly Gate[]
}

export type Totals = Readonly<Record<Family, UsdPerMonth>>

/** By money alone; a list where totals are within a cent of each other. */
export type Cheapest = Family | readonly Family[]

export interface Comparison {
  readonly breakdowns: Readonly<Record<Family, CostBreakdown>>
  readonly cheapest: Cheapest
}
