// Where do the totals bend or jump along a cost driver? Enough samples that nothing happens unseen between two of them.
import { type Family, families } from '../assumptions/platform'
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
  /** Those that every total comes to in a straight line from the sample before. */
  readonly straight: ReadonlySet<Sample>
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
  if (from.regime !== to.regime && to.at - from.at > width) {
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
    if (index === steps) return max
    return isWide ? min * (max / min) ** (index / steps) : min + ((max - min) * index) / steps
  })
}

function continuousSamples(sampleAt: (at: number) => Sample, min: number, max: number): Sample[] {
  const coarse = stepsBetween(min, max).map(sampleAt)
  const found = coarse.slice(0, 1)
  for (const sample of coarse.slice(1)) splitAtKnots(sampleAt, found.at(-1) as Sample, sample, found)
  // Of what the search looked at, only the samples on either side of a change of regime matter.
  return found.filter(
    (sample, index) =>
      coarse.includes(sample) ||
      sample.regime !== found[index - 1]?.regime ||
      sample.regime !== found[index + 1]?.regime,
  )
}

/** The totals at a place on the line from one sample to another. */
export function onLine(from: Sample, to: Sample, at: number): Totals {
  const share = (at - from.at) / (to.at - from.at)
  const along = (family: Family) => from.totals[family] + share * (to.totals[family] - from.totals[family])
  return { compose: along('compose'), paas: along('paas'), kubernetes: along('kubernetes') }
}

/** Further from a line than this, as a share of the total, is no rounding. */
const straightness = 1e-11

/**
 * A smooth piece bends one way only, so it is straight where all samples within it lie on the line through its ends. Of a
 * piece with no sample within nothing is known.
 */
function straightSamples(samples: readonly Sample[]): Set<Sample> {
  const straight = new Set<Sample>()
  let first = 0
  samples.forEach((to, last) => {
    if (samples[last + 1]?.regime === to.regime) return
    const [from, ...others] = samples.slice(first, last + 1) as [Sample, ...Sample[]]
    first = last + 1
    const isStraight = others.every(({ at, totals }) => {
      const line = onLine(from, to, at)
      return families.every(
        (family) => Math.abs(totals[family] - line[family]) <= straightness * line[family],
      )
    })
    if (isStraight && others.length > 1) for (const sample of others) straight.add(sample)
  })
  return straight
}

/** Of amounts, from the least to the most. */
export function continuousSweep(sampleAt: (at: number) => Sample, min: number, max: number): Sweep {
  const samples = continuousSamples(sampleAt, min, max)
  return { isCounted: false, samples, straight: straightSamples(samples), sampleAt }
}

/** Of whole numbers: between two of them is nothing. */
export const countedSweep = (sampleAt: (at: number) => Sample, samples: readonly Sample[]): Sweep => ({
  isCounted: true,
  samples,
  straight: new Set(),
  sampleAt,
})

/** All that happens to the totals as one input runs through its range. Throws a ScenarioError. */
export function sweep(scenario: Scenario, driver: CostDriver): Sweep {
  validateScenario(scenario)
  const { kind, min, max } = inputs[driver]
  const sampleAt = sampler(pathAlong(scenario, driver))
  return kind === 'count'
    ? countedSweep(
        sampleAt,
        Array.from({ length: max - min + 1 }, (_, index) => sampleAt(min + index)),
      )
    : continuousSweep(sampleAt, min, max)
}

/** The same as one assumption or price runs through what is plausible. Throws a ScenarioError. */
export function sweepOverride(scenario: Scenario, id: OverrideId): Sweep {
  validateScenario(scenario)
  const { low, high } = plausibleRange(id)
  const resolveAt = resolveAlong(scenario, id)
  const sampleAt = sampler((value) => ({ scenario: resolveAt(value), regime: 1, margins: [] }))
  return continuousSweep(sampleAt, low, high)
}
