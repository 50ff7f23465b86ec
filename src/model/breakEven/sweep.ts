// Where do the totals bend or jump along a cost driver? Enough samples that nothing happens unseen between two of them.
import type { Family } from '../assumptions/platform'
import { evaluateTotals } from '../compare'
import type { Totals } from '../comparison'
import { type CostDriver, inputs } from '../inputs'
import { PlainNotation } from '../notation/PlainNotation'
import { resolveAlong } from '../resolve'
import type { OverrideId, Scenario } from '../scenario'
import { plausibleRange, validateScenario } from '../validate'
import { type PathPoint, pathAlong } from '../withInput'

export interface Sample {
  readonly at: number
  readonly totals: Totals
  /** Samples of one regime lie on one smooth piece of every total. */
  readonly regime: number
  /** By how much every side is passed or not, in the order of the regime's digits. */
  readonly margins: readonly number[]
}

export interface Sweep {
  readonly isCounted: boolean
  /** In order. Two neighbours share a regime, or stand on either side of a bend or a jump, as near as numbers allow. */
  readonly samples: readonly Sample[]
  readonly sampleAt: (at: number) => Sample
}

/** USD a month by which the first costs more than the second. */
export const gapOf = ({ totals }: Sample, [a, b]: readonly [Family, Family]): number => totals[a] - totals[b]

/** Totals along a path of scenarios that are known to be valid; a place looked at twice is worked out once. */
export function sampler(pointAt: (at: number) => PathPoint): (at: number) => Sample {
  const known = new Map<number, Sample>()
  return (at) => {
    const before = known.get(at)
    if (before) return before
    const point = pointAt(at)
    const margins = [...point.margins]
    const notation = new PlainNotation(point.scenario, point.regime, margins)
    const totals = evaluateTotals(point.scenario, notation)
    const sample = { at, totals, regime: notation.regime, margins }
    known.set(at, sample)
    return sample
  }
}

/** Nearer than this, as a share of the value, two samples are on either side of one knot. */
const knotWidth = 1e-9

/**
 * Where the first margin that differs is 0 if it is a straight line, and as it often is, a hair to the side of the end
 * that lies further off: so the next look comes from the other side, and the two are a knot.
 */
function secant(from: Sample, to: Sample, hair: number): number {
  const index = from.margins.findIndex((margin, place) => margin > 0 !== (to.margins[place] as number) > 0)
  const start = from.margins[index] as number
  const root = from.at + ((to.at - from.at) * start) / (start - (to.margins[index] as number))
  return root - from.at < to.at - root ? root + hair : root - hair
}

/** Every side of every bend is passed once along a driver, so samples that agree on all sides have no bend between them. */
function splitAtKnots(
  sampleAt: (at: number) => Sample,
  from: Sample,
  to: Sample,
  into: Sample[],
  depth = 0,
): void {
  const width = knotWidth * Math.max(1, Math.abs(to.at))
  const middle = (from.at + to.at) / 2
  const isApart = to.at - from.at > width && middle > from.at && middle < to.at
  if (from.regime !== to.regime && isApart) {
    // A margin that is no straight line is halved now and then, so that it cannot take for ever.
    const guess = depth % 4 === 3 ? middle : secant(from, to, width / 3)
    const sample = sampleAt(guess > from.at && guess < to.at ? guess : middle)
    splitAtKnots(sampleAt, from, sample, into, depth + 1)
    splitAtKnots(sampleAt, sample, to, into, depth + 1)
  } else {
    into.push(to)
  }
}

/** Coarse steps that the search for knots starts from. */
const steps = 16

function stepsBetween(min: number, max: number): number[] {
  const isWide = min > 0 && max / min > 100
  return Array.from({ length: steps + 1 }, (_, index) => {
    if (index === 0) return min
    if (index === steps) return max
    return isWide ? min * (max / min) ** (index / steps) : min + ((max - min) * index) / steps
  })
}

function continuousSamples(sampleAt: (at: number) => Sample, min: number, max: number): Sample[] {
  const coarse = stepsBetween(min, max).map(sampleAt)
  const samples = [coarse[0] as Sample]
  for (let i = 1; i < coarse.length; i++) {
    const reached: Sample[] = []
    splitAtKnots(sampleAt, coarse[i - 1] as Sample, coarse[i] as Sample, reached)
    // Only the samples on either side of a change of regime matter, and the end of the step.
    let before = samples.at(-1) as Sample
    reached.forEach((sample, index) => {
      const next = reached[index + 1]
      const isKnot = sample.regime !== before.regime || (next !== undefined && next.regime !== sample.regime)
      if (isKnot || next === undefined) samples.push(sample)
      before = sample
    })
  }
  return samples
}

/** All that happens to the totals as one input runs through its range. Throws a ScenarioError. */
export function sweep(scenario: Scenario, driver: CostDriver): Sweep {
  validateScenario(scenario)
  const { kind, min, max } = inputs[driver]
  const sampleAt = sampler(pathAlong(scenario, driver))
  const isCounted = kind === 'count'
  const samples = isCounted
    ? Array.from({ length: max - min + 1 }, (_, index) => sampleAt(min + index))
    : continuousSamples(sampleAt, min, max)
  return { isCounted, samples, sampleAt }
}

/** The same as one assumption or price runs through what is plausible. Throws a ScenarioError. */
export function sweepOverride(scenario: Scenario, id: OverrideId): Sweep {
  validateScenario(scenario)
  const { low, high } = plausibleRange(id)
  const resolveAt = resolveAlong(scenario, id)
  const sampleAt = sampler((value) => ({ scenario: resolveAt(value), regime: 1, margins: [] }))
  return { isCounted: false, samples: continuousSamples(sampleAt, low, high), sampleAt }
}
