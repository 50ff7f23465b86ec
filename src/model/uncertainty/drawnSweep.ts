// What happens to the totals along whole numbers? Looking only where two may change places: a draw has no time for every number.
import { familyPairs } from '../breakEven/breakEvens'
import { countedSweep, gapOf, type Sample, type Sweep, sampler, sweep } from '../breakEven/sweep'
import { type CostDriver, inputs } from '../inputs'
import type { Scenario } from '../scenario'
import { pathAlong } from '../withInput'
import { stepsAlong } from './stepsAlong'

/** USD a month; nearer to nothing than this a gap is looked at closely. */
const near = 0.02

/**
 * Whether no two can change places between the first and the last of three samples: on a smooth piece a gap bends one way
 * only, so it is nowhere nearer to nothing than its ends, or than a line from an end through the middle.
 */
function isQuiet(from: Sample, middle: Sample, to: Sample): boolean {
  if (from.regime !== middle.regime || middle.regime !== to.regime) return false
  const ratio = (middle.at - from.at) / (to.at - middle.at)
  return familyPairs.every((pair) => {
    const side = Math.sign(gapOf(from, pair))
    const [first, here, last] = [from, middle, to].map((sample) => side * gapOf(sample, pair)) as [
      number,
      number,
      number,
    ]
    const bounds = [first, last, here - (last - here) * ratio, here - (first - here) / ratio]
    return Math.min(...bounds) > near
  })
}

/** All samples after `from` that matter, `to` the last of them. */
function reach(sampleAt: (at: number) => Sample, from: Sample, to: Sample, into: Sample[]): void {
  if (to.at - from.at > 1) {
    const middle = sampleAt(Math.floor((from.at + to.at) / 2))
    if (!isQuiet(from, middle, to)) {
      reach(sampleAt, from, middle, into)
      reach(sampleAt, middle, to, into)
      return
    }
  }
  into.push(to)
}

/** As `sweep` where counts are concerned, but without the numbers between which nobody changes places. Expects a valid scenario. */
function sparseSweep(scenario: Scenario, driver: CostDriver): Sweep {
  const sampleAt = sampler(pathAlong(scenario, driver))
  const [first, ...others] = stepsAlong(driver).map(sampleAt)
  const samples = [first as Sample]
  for (const sample of others) reach(sampleAt, samples.at(-1) as Sample, sample, samples)
  return countedSweep(sampleAt, samples)
}

/** Enough of a sweep for its break-evens. Expects a valid scenario. */
export const drawnSweep = (scenario: Scenario, driver: CostDriver): Sweep =>
  inputs[driver].kind === 'count' ? sparseSweep(scenario, driver) : sweep(scenario, driver)
