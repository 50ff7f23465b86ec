// Between which values does a break-even lie, and in how many draws is there none, or more than one?
import type { Fraction } from '../units'
import { type Band, bandOf, commonestOf, densestOf } from './quantiles'

/** Shares are of all draws; `found`, `tied` and those in `throughout` sum to one. */
export interface BreakEvenRange<Side extends string> {
  /** Of the draws that have one, in the unit of the cost driver; null where none has. */
  readonly band: (Band & { readonly mostLikely: number }) | null
  readonly found: Fraction
  /** More than one; the nearest to the reader's own value counts. */
  readonly several: Fraction
  /** Draws in which one side is cheaper wherever the driver stands. */
  readonly throughout: Readonly<Record<Side, Fraction>>
  /** Draws in which both cost the same wherever it stands. */
  readonly tied: Fraction
  /** Draw by draw, NaN where there is none. */
  readonly perDraw: Float64Array
}

/** By ratio, as the verdict measures; without logarithms, whose last digit differs between engines. */
const distance = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / (a + b))

export class BreakEvenTally<Side extends string> {
  private readonly perDraw: Float64Array
  private readonly throughout: Record<Side, number>
  private draws = 0
  private several = 0
  private tied = 0

  constructor(
    draws: number,
    private readonly here: number,
    sides: readonly Side[],
  ) {
    this.perDraw = new Float64Array(draws).fill(Number.NaN)
    this.throughout = Object.fromEntries(sides.map((side) => [side, 0])) as Record<Side, number>
  }

  /** Of one draw: its break-evens in order, or who is cheaper throughout; null for neither. */
  add(found: readonly number[], throughout: Side | null): void {
    const [first, ...others] = found
    if (first !== undefined) {
      this.perDraw[this.draws] = others.reduce(
        (nearest, at) => (distance(at, this.here) < distance(nearest, this.here) ? at : nearest),
        first,
      )
      if (others.length > 0) this.several++
    } else if (throughout === null) {
      this.tied++
    } else {
      this.throughout[throughout]++
    }
    this.draws++
  }

  summary(isCounted: boolean): BreakEvenRange<Side> {
    const found = this.perDraw.filter((at) => !Number.isNaN(at)).sort()
    const share = (count: number) => count / this.draws
    const sides = Object.entries(this.throughout) as [Side, number][]
    return {
      band:
        found.length === 0
          ? null
          : { ...bandOf(found), mostLikely: isCounted ? commonestOf(found) : densestOf(found) },
      found: share(found.length),
      several: share(this.several),
      throughout: Object.fromEntries(sides.map(([side, count]) => [side, share(count)])) as Record<
        Side,
        number
      >,
      tied: share(this.tied),
      perDraw: this.perDraw,
    }
  }
}
