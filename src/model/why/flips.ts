// What would change the answer? For every input and every assumption, the nearest value at which another platform is cheapest.
import { type AssumptionId, assumptions } from '../assumptions/assumptions'
import type { Family } from '../assumptions/platform'
import { cheapestChangesOf } from '../breakEven/breakEvens'
import { type Sweep, sweep, sweepOverride } from '../breakEven/sweep'
import { cheapestFamilies, compare } from '../compare'
import { type CostDriver, costDrivers, inputs } from '../inputs'
import { referenceFamily } from '../resolve'
import type { Scenario } from '../scenario'

export type FlipSubject =
  | { readonly kind: 'input'; readonly id: CostDriver }
  | { readonly kind: 'assumption'; readonly id: AssumptionId }

export interface Flip {
  readonly subject: FlipSubject
  readonly unit: string
  readonly now: number
  /** Where the cheapest changes. */
  readonly at: number
  /** Just past it, where the other is cheaper by more than a cent: the value to set. */
  readonly goTo: number
  readonly cheapestThen: Family
  /** How far away in the reader's terms, for ordering only: a share of what it is now, or points where it is a share itself. */
  readonly distance: number
}

/** The subject never changes the answer within its range. */
export interface NoFlip {
  readonly subject: FlipSubject
  readonly unit: string
  readonly now: number
  readonly at: null
}

/** Everything that can flip an answer, in the order it is asked. */
export const flipSubjects: readonly FlipSubject[] = [
  ...costDrivers.map((id) => ({ kind: 'input', id }) as const),
  ...(Object.keys(assumptions) as AssumptionId[]).map((id) => ({ kind: 'assumption', id }) as const),
]

function currentValue(scenario: Scenario, { kind, id }: FlipSubject): number {
  if (kind === 'assumption') {
    const override = scenario.overrides[id]
    if (override === undefined) return assumptions[id].value
    return typeof override === 'number' ? override : override.value
  }
  return scenario.inputs[id] ?? compare(scenario).breakdowns[referenceFamily(scenario)].opsHours
}

const pointUnits = new Set(['fraction', 'percent'])

function distanceBetween(now: number, at: number, unit: string): number {
  if (pointUnits.has(unit)) return Math.abs(at - now)
  const one = now > 0 && at > 0 ? 0 : 1
  return Math.abs(Math.log((at + one) / (now + one)))
}

/** The first value past a change at which the other is cheaper by more than a cent. */
function justPast(
  { isCounted, sampleAt, samples }: Sweep,
  at: number,
  direction: 1 | -1,
  then: Family,
): number {
  if (isCounted) return at
  const end = (direction > 0 ? samples.at(-1) : samples[0])?.at ?? at
  for (let step = 1e-9 * Math.max(1e-3, Math.abs(at)); step < Math.abs(end - at); step *= 2) {
    const value = at + direction * step
    const cheapest = cheapestFamilies(sampleAt(value).totals)
    if (cheapest.length === 1 && cheapest[0] === then) return value
  }
  return end
}

/** Throws a ScenarioError. */
export function findFlip(scenario: Scenario, subject: FlipSubject): Flip | NoFlip {
  const unit = subject.kind === 'input' ? inputs[subject.id].unit : assumptions[subject.id].unit
  const now = currentValue(scenario, subject)
  const swept = subject.kind === 'input' ? sweep(scenario, subject.id) : sweepOverride(scenario, subject.id)
  const found = cheapestChangesOf(swept)
  if (found.kind !== 'changes') return { subject, unit, now, at: null }

  const { changes } = found
  const above = changes.find(({ at }) => at > now)
  const below = changes.findLast(({ at }) => at <= now)
  const candidates: Flip[] = []
  const add = (at: number, direction: 1 | -1, cheapestThen: Family) => {
    const goTo = justPast(swept, at, direction, cheapestThen)
    candidates.push({
      subject,
      unit,
      now,
      at,
      goTo,
      cheapestThen,
      distance: distanceBetween(now, goTo, unit),
    })
  }
  if (above) add(above.at, 1, above.cheapestAbove)
  // A count changes on its way down one before the first whole number of the other order.
  if (below) add(swept.isCounted ? below.at - 1 : below.at, -1, below.cheapestBelow)
  const [nearest] = candidates.sort((a, b) => a.distance - b.distance)
  return nearest ?? { subject, unit, now, at: null }
}

/** All of them, nearest first, those that never flip last. A generator, so that a view can do it in slices. */
export function* findFlips(
  scenario: Scenario,
  subjects: readonly FlipSubject[] = flipSubjects,
): Generator<Flip | NoFlip> {
  for (const subject of subjects) yield findFlip(scenario, subject)
}

export const byDistance = (a: Flip | NoFlip, b: Flip | NoFlip): number =>
  (a.at === null ? Number.POSITIVE_INFINITY : a.distance) -
    (b.at === null ? Number.POSITIVE_INFINITY : b.distance) || 0
