// How sure is the answer? Thousands of scenarios, each with every uncertain value drawn once for all three platforms.
import { type Family, families } from '../assumptions/platform'
import { cheapestFamilies, evaluateTotals } from '../compare'
import type { CostDriver } from '../inputs'
import { perFamily } from '../perFamily'
import { resolve } from '../resolve'
import type { Scenario } from '../scenario'
import type { Fraction } from '../units'
import { ScenarioError } from '../validate'
import type { BreakEvenRange } from './breakEvenRange'
import { DrawnBreakEvens, type PairRange } from './drawnBreakEvens'
import { drawnSweep } from './drawnSweep'
import { type BandsAt, DrawnTotals } from './drawnTotals'
import { quantileOf, uniforms } from './draws'
import { type Band, bandOf } from './quantiles'
import { checkSeed, defaultSeed, type Ranges } from './range'
import { settler } from './settle'
import { type InSlices, runThrough } from './slices'
import { type Uncertain, uncertainOf } from './uncertain'

export interface SimulationOptions {
  readonly ranges?: Ranges | undefined
  readonly seed?: number | undefined
  readonly draws?: number | undefined
  /** Along what break-evens are looked for; null: not at all, which is many times as fast. */
  readonly driver?: CostDriver | null | undefined
}

export interface Simulation {
  readonly seed: number
  readonly draws: number
  readonly driver: CostDriver | null
  readonly uncertain: readonly Uncertain[]
  /** Share of draws in which a family is the cheapest; a draw with a tie counts in parts. They sum to one. */
  readonly cheapest: Readonly<Record<Family, Fraction>>
  /** USD a month. */
  readonly totals: Readonly<Record<Family, Band>>
  /** The same at some twenty values of the driver, its least and its greatest included; none without a driver. */
  readonly bands: readonly BandsAt[]
  /** One for every two families; none without a driver. */
  readonly breakEvens: readonly PairRange[]
  /** Where Kubernetes begins or ceases to be the cheapest of the three; null without a driver. */
  readonly kubernetesPays: BreakEvenRange<'kubernetes' | 'others'> | null
}

export const defaultDraws = 2_000

/** One draw at a time, then one band at a time. Throws a ScenarioError. */
export function* simulateInSlices(
  scenario: Scenario,
  { ranges, seed = defaultSeed, draws = defaultDraws, driver = 'computeSpend' }: SimulationOptions = {},
): InSlices<Simulation> {
  const problem = checkSeed(seed)
  if (problem) throw new ScenarioError('seed', problem)
  if (!(Number.isInteger(draws) && draws > 0)) {
    throw new ScenarioError('draws', 'draws must be a whole number above zero')
  }
  const uncertain = uncertainOf(scenario, ranges)
  const streams = uncertain.map(({ subject }) => uniforms(seed, subject.id))
  const drawn = (index: number) =>
    quantileOf(uncertain[index] as Uncertain, (streams[index] as () => number)())
  const settle = settler(scenario, uncertain)
  const along = driver && {
    breakEvens: new DrawnBreakEvens(scenario, driver, draws),
    totals: new DrawnTotals(driver, draws),
  }
  const totals = perFamily(() => new Float64Array(draws))
  const wins = perFamily(() => 0)

  for (let draw = 0; draw < draws; draw++) {
    const settled = settle(drawn)
    const found = evaluateTotals(resolve(settled))
    for (const family of families) totals[family][draw] = found[family]
    const cheapest = cheapestFamilies(found)
    for (const family of cheapest) wins[family] += 1 / cheapest.length
    if (driver && along) {
      const swept = drawnSweep(settled, driver)
      along.breakEvens.add(swept)
      along.totals.add(swept)
    }
    yield { done: draw + 1, of: draws }
  }

  const bands: BandsAt[] = []
  for (const band of along ? along.totals.bands() : []) {
    bands.push(band)
    yield { done: draws, of: draws }
  }
  return {
    seed,
    draws,
    driver,
    uncertain,
    cheapest: perFamily((family) => wins[family] / draws),
    totals: perFamily((family) => bandOf(totals[family].sort())),
    bands,
    breakEvens: along ? along.breakEvens.ranges : [],
    kubernetesPays: along ? along.breakEvens.kubernetesPays : null,
  }
}

/** The same in one go. Throws a ScenarioError. */
export const simulate = (scenario: Scenario, options?: SimulationOptions): Simulation =>
  runThrough(simulateInSlices(scenario, options))
