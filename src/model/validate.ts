// Is this a question we can answer? Every input and override is checked against its own row, with words for what would be right.
import { type Assumption, type AssumptionId, assumptions } from './assumptions/assumptions'
import { prices } from './assumptions/prices'
import { type Input, type InputId, inputIds, inputs } from './inputs'
import {
  isAssumptionId,
  isInputId,
  isPriceId,
  type Override,
  type OverrideId,
  type Scenario,
} from './scenario'

/** A scenario that cannot be answered; `field` is the input's or override's id. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.field = field
  }
}

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

function isValid(input: Input, value: unknown): boolean {
  if (input.kind === 'flag') return typeof value === 'boolean'
  if (input.kind === 'choice') return typeof value === 'string' && input.options.includes(value)
  if (value === null) return input.default === null
  const { kind, min, max } = input
  return (
    isFiniteNumber(value) && value >= min && value <= max && (kind === 'amount' || Number.isInteger(value))
  )
}

function wordsFor(id: InputId): string {
  const input: Input = inputs[id]
  if (input.kind === 'flag') return `${id} must be true or false`
  if (input.kind === 'choice') return `${id} must be one of ${input.options.join(', ')}`
  const number = input.kind === 'count' ? 'a whole number' : 'a number'
  const orNull = input.default === null ? ', or null for the estimate' : ''
  return `${id} must be ${number} from ${input.min} to ${input.max} ${input.unit}${orNull}`
}

/** null, or what would be right. */
export const checkInput = (id: InputId, value: unknown): string | null =>
  isValid(inputs[id], value) ? null : wordsFor(id)

interface Range {
  readonly low: number
  readonly high: number
  readonly unit: string
}

/** A negotiated rate may be far from the list, but not by more than this factor unless the reader insists. */
const priceSpread = 100

/** Between which values an override is plausible. */
export function plausibleRange(id: OverrideId): Range {
  if (isAssumptionId(id)) return assumptions[id]
  const { price, unit } = prices[id]
  const [low, high] = [price / priceSpread, price * priceSpread].sort((a, b) => a - b) as [number, number]
  return { low, high, unit }
}

const impossibleZero: ReadonlySet<string> = new Set<AssumptionId>([
  'capacity.gibPerVcpu',
  'packing.compose',
  'packing.paas',
  'packing.kubernetes',
  'packing.podRequests',
])
/** Shares that leave nothing to run on when they reach 1. */
const impossibleWhole: ReadonlySet<string> = new Set<AssumptionId>([
  'kubernetes.daemonShare',
  'requests.overProvisioning',
  'requests.unusedMemory',
])

/** Between which values the arithmetic still means something, however much the reader insists. */
export function possibleRange(id: OverrideId): Range {
  if (isPriceId(id)) {
    const { price, unit } = prices[id]
    const [low, high] = [price * 1e-6, price * 1e6].sort((a, b) => a - b) as [number, number]
    return { low, high, unit }
  }
  const { unit }: Assumption = assumptions[id]
  const low = impossibleZero.has(id) ? 0.01 : 0
  if (unit === 'fraction') return { low, high: impossibleWhole.has(id) ? 0.99 : 1, unit }
  return { low, high: unit === 'exponent' ? 3 : 1e6, unit }
}

const isMarked = (override: unknown): override is Exclude<Override, number> =>
  typeof override === 'object' &&
  override !== null &&
  'outsideRange' in override &&
  override.outsideRange === true

/** null, or what would be right. */
export function checkOverride(id: OverrideId, override: unknown): string | null {
  const value = isMarked(override) ? override.value : override
  const { low, high, unit } = isMarked(override) ? possibleRange(id) : plausibleRange(id)
  if (isFiniteNumber(value) && value >= low && value <= high) return null
  const hint = isMarked(override) ? '' : '; to go beyond, write { "value": …, "outsideRange": true }'
  return `${id} must be a number from ${low} to ${high} ${unit}${hint}`
}

const rows = inputIds.map((id): [InputId, Input] => [id, inputs[id]])

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Throws a ScenarioError that names the first field at fault. */
export function validateScenario(scenario: Scenario): void {
  if (!isPlainObject(scenario) || !isPlainObject(scenario.inputs) || !isPlainObject(scenario.overrides)) {
    throw new ScenarioError('scenario', 'A scenario must be { inputs, overrides }')
  }
  for (const [id, input] of rows) {
    if (!isValid(input, scenario.inputs[id])) throw new ScenarioError(id, wordsFor(id))
  }
  if (Object.keys(scenario.inputs).length > rows.length) {
    const id = Object.keys(scenario.inputs).find((key) => !isInputId(key)) as string
    throw new ScenarioError(id, `${id} is not an input`)
  }
  for (const id of Object.keys(scenario.overrides)) {
    if (!isAssumptionId(id) && !isPriceId(id))
      throw new ScenarioError(id, `${id} is not an assumption or a price`)
    const problem = checkOverride(id, scenario.overrides[id])
    if (problem) throw new ScenarioError(id, problem)
  }
}
