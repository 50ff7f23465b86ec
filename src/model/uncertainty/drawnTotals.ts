// Along one driver, between which totals do most draws lie?

import { type Family, families } from '../assumptions/platform'
import type { Sweep } from '../breakEven/sweep'
import type { CostDriver } from '../inputs'
import { perFamily } from '../perFamily'
import { type Band, bandOf } from './quantiles'
import { stepsAlong } from './stepsAlong'

export interface BandsAt {
  /** In the unit of the cost driver. */
  readonly at: number
  /** USD a month. */
  readonly totals: Readonly<Record<Family, Band>>
}

export class DrawnTotals {
  private readonly places: readonly { at: number; perDraw: Record<Family, Float64Array> }[]
  private draws = 0

  constructor(driver: CostDriver, draws: number) {
    this.places = stepsAlong(driver).map((at) => ({
      at,
      perDraw: perFamily(() => new Float64Array(draws)),
    }))
  }

  add({ sampleAt }: Sweep): void {
    for (const { at, perDraw } of this.places) {
      const { totals } = sampleAt(at)
      for (const family of families) perDraw[family][this.draws] = totals[family]
    }
    this.draws++
  }

  /** One place after another, as putting thousands of totals in order takes its time. */
  *bands(): Generator<BandsAt> {
    for (const { at, perDraw } of this.places) {
      yield {
        at,
        totals: perFamily((family) => bandOf(perDraw[family].sort())),
      }
    }
  }
}
