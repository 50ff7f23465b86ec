// Where do two totals change places?
import type { Family } from '../assumptions/platform'
import { gapOf, type Sample, type Sweep } from './sweep'

export type Pair = readonly [Family, Family]

export interface Crossing {
  /** In the unit of the cost driver. */
  readonly at: number
  readonly cheaperBelow: Family
  readonly cheaperAbove: Family
}

/** Gaps smaller than this, USD a month, are rounding. */
const noise = 1e-6

const sideOf = (gap: number) => (gap > noise ? 1 : gap < -noise ? -1 : 0)

/** The value between two samples at which the gap changes its sign, by secants kept inside a shrinking bracket. */
function rootBetween({ sampleAt }: Sweep, pair: Pair, from: Sample, to: Sample): number {
  let [low, high] = [from.at, to.at]
  let [gapLow, gapHigh] = [gapOf(from, pair), gapOf(to, pair)]
  for (let step = 0; step < 200; step++) {
    const isStuck = step % 3 === 2
    const secant = low - (gapLow * (high - low)) / (gapHigh - gapLow)
    const at = isStuck || !(secant > low && secant < high) ? (low + high) / 2 : secant
    if (at <= low || at >= high || high - low <= 1e-13 * Math.abs(high)) return high
    const gap = gapOf(sampleAt(at), pair)
    if (Math.abs(gap) < noise) return at
    if (gap < 0 === gapLow < 0) [low, gapLow] = [at, gap]
    else [high, gapHigh] = [at, gap]
  }
  return high
}

/**
 * On a smooth piece the gap bends one way only, so it may come to zero and go back again.
 * Returns a sample beyond zero if there is one: lines through the samples bound the gap from below and spare most searches.
 */
function turnBetween({ sampleAt }: Sweep, pair: Pair, from: Sample, to: Sample): Sample | null {
  const side = sideOf(gapOf(from, pair))
  const distance = (sample: Sample) => side * gapOf(sample, pair)
  let [low, high] = [from, to]
  let middle = sampleAt((from.at + to.at) / 2)
  for (let step = 0; step < 60; step++) {
    if (distance(middle) < -noise) return middle
    const leastPossible = 2 * distance(middle) - Math.max(distance(low), distance(high))
    if (leastPossible > -noise || high.at - low.at <= 1e-12 * Math.abs(high.at)) return null
    const left = sampleAt((low.at + middle.at) / 2)
    const right = sampleAt((middle.at + high.at) / 2)
    if (distance(left) < distance(middle)) [high, middle] = [middle, left]
    else if (distance(right) < distance(middle)) [low, middle] = [middle, right]
    else [low, high] = [left, right]
  }
  return null
}

/** The sweep's samples, with those beyond a turn put in where a smooth piece has one. */
function* withTurns(sweep: Sweep, pair: Pair): Generator<Sample> {
  let before: Sample | null = null
  for (const sample of sweep.samples) {
    if (before && !sweep.isCounted && before.regime === sample.regime && !sweep.straight.has(sample)) {
      const side = sideOf(gapOf(sample, pair))
      const turn =
        side !== 0 && side === sideOf(gapOf(before, pair)) ? turnBetween(sweep, pair, before, sample) : null
      if (turn) yield turn
    }
    yield sample
    before = sample
  }
}

const knownCrossings = new WeakMap<Sweep, Map<string, readonly Crossing[]>>()

/** Every place where the cheaper of two changes, in order. Exact ties between are passed over. */
export function crossingsOf(sweep: Sweep, pair: Pair): readonly Crossing[] {
  const known = knownCrossings.get(sweep) ?? new Map<string, readonly Crossing[]>()
  knownCrossings.set(sweep, known)
  const crossings = known.get(`${pair}`) ?? findCrossings(sweep, pair)
  known.set(`${pair}`, crossings)
  return crossings
}

function findCrossings(sweep: Sweep, pair: Pair): Crossing[] {
  const crossings: Crossing[] = []
  let before: Sample | null = null
  for (const sample of withTurns(sweep, pair)) {
    const side = sideOf(gapOf(sample, pair))
    if (side === 0) continue
    if (before && sideOf(gapOf(before, pair)) !== side) {
      const at = sweep.isCounted ? sample.at : rootBetween(sweep, pair, before, sample)
      const [cheaperBelow, cheaperAbove] = side > 0 ? pair : ([pair[1], pair[0]] as const)
      crossings.push({ at, cheaperBelow, cheaperAbove })
    }
    before = sample
  }
  return crossings
}
