// Where on its track does a value sit, and which values are worth stopping at?
import { type CostDriver, inputs } from '../model'

/** `log` needs a minimum above 0; `root` spreads the low end and still begins at 0. */
type Scale = { kind: 'log' | 'root' } | { kind: 'linear'; step: number; page: number }

const log: Scale = { kind: 'log' }
const root: Scale = { kind: 'root' }
const linear = (step: number, page: number): Scale => ({ kind: 'linear', step, page })

const scales: Record<CostDriver, Scale> = {
  computeSpend: log,
  services: log,
  engineers: log,
  opsHours: root,
  peakToAverage: linear(0.1, 0.5),
  egressGb: root,
  databases: root,
  teams: log,
  environments: log,
  commitmentDiscount: linear(0.01, 0.05),
  loadedHourlyRate: linear(5, 20),
  uptimeTarget: linear(0.01, 0.1),
  downtimeCost: root,
  horizonMonths: linear(1, 6),
  dailyActiveUsers: root,
}

const warp = { log: Math.log, root: Math.sqrt, linear: (value: number) => value }
const unwarp = { log: Math.exp, root: (value: number) => value * value, linear: (value: number) => value }

export const scaleKind = (driver: CostDriver): Scale['kind'] => scales[driver].kind

const clamp = (driver: CostDriver, value: number): number =>
  Math.min(inputs[driver].max, Math.max(inputs[driver].min, value))

/** 0 at the start of the track, 1 at its end. */
export function toPosition(driver: CostDriver, value: number): number {
  const to = warp[scales[driver].kind]
  const { min, max } = inputs[driver]
  return (to(clamp(driver, value)) - to(min)) / (to(max) - to(min))
}

export function fromPosition(driver: CostDriver, position: number): number {
  const { kind } = scales[driver]
  const { min, max } = inputs[driver]
  const from = warp[kind](min)
  return clamp(driver, unwarp[kind](from + position * (warp[kind](max) - from)))
}

/** A stop halfway along the track between two values. */
export function halfway(driver: CostDriver, low: number, high: number): number {
  const middle = fromPosition(driver, (toPosition(driver, low) + toPosition(driver, high)) / 2)
  return Math.min(high, Math.max(low, roundToStep(driver, middle)))
}

const magnitude = (value: number): number => 10 ** Math.floor(Math.log10(value) + 1e-9)

/** The distance between two stops near a value: two significant digits, but no finer than the unit allows. */
function stepNear(driver: CostDriver, value: number): number {
  const scale = scales[driver]
  if (scale.kind === 'linear') return scale.step
  const finest = driver === 'opsHours' && value < 10 ? 0.5 : 1
  return inputs[driver].kind === 'count' || value < 20 ? finest : Math.max(finest, magnitude(value) / 10)
}

/** Free of the dust that adding 0.1 leaves. */
const clean = (value: number): number => Number(value.toPrecision(12))

/** The nearest stop while dragging: half steps where the leading digit is 1. */
export function roundToStep(driver: CostDriver, value: number): number {
  const step = stepNear(driver, value)
  const leadsWithOne = value >= 1_000 && value < 2 * magnitude(value)
  const stop = inputs[driver].kind === 'amount' && leadsWithOne ? step / 2 : step
  return clamp(driver, clean(Math.round(value / stop) * stop))
}

const pageSeries = [1, 1.5, 2, 3, 5, 7]

/** 1, 1.5, 2, 3, 5, 7, 10 … in both directions. */
function nextPage(driver: CostDriver, value: number, direction: 1 | -1): number {
  const { kind } = inputs[driver]
  const decades = Array.from({ length: 10 }, (_, exponent) => pageSeries.map((page) => page * 10 ** exponent))
  const stops = [0, ...decades.flat()].filter((stop) => kind === 'amount' || Number.isInteger(stop))
  const beyond = direction > 0 ? stops.find((stop) => stop > value) : stops.findLast((stop) => stop < value)
  return beyond ?? value
}

/** The next stop up or down, for arrow keys (`step`) and Page keys (`page`). */
export function stepBy(driver: CostDriver, value: number, direction: 1 | -1, size: 'step' | 'page'): number {
  const scale = scales[driver]
  if (size === 'page' && scale.kind !== 'linear') return clamp(driver, nextPage(driver, value, direction))
  const step = scale.kind === 'linear' && size === 'page' ? scale.page : stepNear(driver, value)
  // Going down from 1,000 the stops are those below it.
  const stop = direction < 0 ? Math.min(step, stepNear(driver, value - step / 2)) : step
  const stops = clean(value / stop)
  const next = direction > 0 ? Math.floor(stops) + 1 : Math.ceil(stops) - 1
  return clamp(driver, clean(next * stop))
}
