// How fast does it grow? A share a month, of what the reader expects to grow.
import type { CostDriver } from '../inputs'
import type { Fraction } from '../units'

/**
 * What grows together. Load is what users bring: data out, and the daily users themselves, whom only the signals see.
 * Its swing between average and peak stays as it is, and the capacity it takes grows as compute spend does.
 */
export const grownInputs = {
  computeSpend: ['computeSpend'],
  services: ['services'],
  engineers: ['engineers'],
  load: ['egressGb', 'dailyActiveUsers'],
} as const satisfies Record<string, readonly CostDriver[]>

export type GrowthId = keyof typeof grownInputs
export const growthIds = Object.keys(grownInputs) as GrowthId[]

/** A month, compounding: 0.05 is 5 % more every month, below zero it shrinks. What is left out stays. */
export type Growth = Readonly<Partial<Record<GrowthId, Fraction>>>

export const growthBounds = { min: -0.2, max: 0.5 } as const

/** null, or what would be right. */
export const checkGrowth = (id: GrowthId, value: unknown): string | null =>
  typeof value === 'number' && value >= growthBounds.min && value <= growthBounds.max
    ? null
    : `${id} must be a fraction a month from ${growthBounds.min} to ${growthBounds.max}; 0.05 is 5 %`
