// For every value of two inputs, which platform is the cheapest, and where exactly does that change?
import type { Family } from '../assumptions/platform'
import { cheapestFamilies, evaluateTotals } from '../compare'
import type { Totals } from '../comparison'
import type { CostDriver } from '../inputs'
import type { Scenario } from '../scenario'
import { checkInput, ScenarioError, validateScenario } from '../validate'
import { pathAlong } from '../withInput'
import { type AxisRange, type MapAxis, mapAxis } from './mapAxis'
import { refinedRows } from './mapRefine'
import { areasOf, type MapAreas } from './mapRegions'
import { rowFinder } from './mapRows'
import type { MapPoint, MapSides } from './mapStacks'
import { type InSlices, runThrough } from './slices'
import { valueNow } from './uncertain'

export interface MapPlace extends MapPoint {
  readonly totals: Totals
  /** More than one where totals are within a cent. */
  readonly cheapest: readonly Family[]
}

export interface WinnerMap extends MapAreas {
  readonly x: MapAxis
  readonly y: MapAxis
  /** The reader's own point. */
  readonly here: MapPoint
  /** At any point; a count is that of the cell it lies in. Throws a ScenarioError outside the ranges of the inputs. */
  readonly placeAt: (x: number, y: number) => MapPlace
}

export interface MapOptions {
  /** Narrower than the input's own range. */
  readonly xRange?: AxisRange | undefined
  readonly yRange?: AxisRange | undefined
}

/**
 * Rows run along a driver without whole numbers where there is one, because only there do totals meet exactly; and along
 * ops hours, because given ones move with any other driver that is set after them.
 */
function sidesOf(x: MapAxis, y: MapAxis): MapSides {
  return (x.isCounted && !y.isCounted) || y.driver === 'opsHours'
    ? { across: x, along: y, pointAt: (across, along) => ({ x: across, y: along }) }
    : { across: y, along: x, pointAt: (across, along) => ({ x: along, y: across }) }
}

/** The reader’s own point on these axes. An estimate may be more than can be typed, and stands at the end then. */
export function hereOf({ x, y }: Pick<WinnerMap, 'x' | 'y'>, scenario: Scenario): MapPoint {
  const at = ({ driver: id, min, max }: MapAxis) =>
    Math.min(max, Math.max(min, valueNow(scenario, { kind: 'input', id })))
  return { x: at(x), y: at(y) }
}

function checkedAxis(driver: CostDriver, range: AxisRange | undefined): MapAxis {
  const axis = mapAxis(driver, range)
  const isWhole = !axis.isCounted || (Number.isInteger(axis.min) && Number.isInteger(axis.max))
  if (axis.min < axis.max && isWhole) return axis
  throw new ScenarioError(driver, `${driver} needs a range from less to more, in whole numbers for counts`)
}

/** One row at a time. Throws a ScenarioError. */
export function* winnerMapInSlices(
  scenario: Scenario,
  xDriver: CostDriver,
  yDriver: CostDriver,
  { xRange, yRange }: MapOptions = {},
): InSlices<WinnerMap> {
  validateScenario(scenario)
  if (xDriver === yDriver) throw new ScenarioError(yDriver, 'a map needs two different inputs')
  const [x, y] = [checkedAxis(xDriver, xRange), checkedAxis(yDriver, yRange)]
  const sides = sidesOf(x, y)
  const { across, along } = sides
  const rows = yield* refinedRows(rowFinder(scenario, across, along), across, along)

  const valueIn = ({ driver, isCounted }: MapAxis, value: number) => {
    const kept = isCounted ? Math.round(value) : value
    const problem = checkInput(driver, kept)
    if (problem) throw new ScenarioError(driver, problem)
    return kept
  }
  // In the order of the rows, so that given ops hours are the same as on them.
  const totalsAt = (place: MapPoint) => {
    const [first, second] = across === x ? ([place.x, place.y] as const) : ([place.y, place.x] as const)
    const row = pathAlong(scenario, across.driver)(first).scenario.inputs
    const path = pathAlong({ inputs: row, overrides: scenario.overrides }, along.driver)
    return evaluateTotals(path(second).scenario)
  }
  return {
    x,
    y,
    here: hereOf({ x, y }, scenario),
    ...areasOf(rows, sides),
    placeAt: (xValue, yValue) => {
      const place = { x: valueIn(x, xValue), y: valueIn(y, yValue) }
      const totals = totalsAt(place)
      return { ...place, totals, cheapest: cheapestFamilies(totals) }
    },
  }
}

/** The same in one go. Throws a ScenarioError. */
export const winnerMap = (
  scenario: Scenario,
  xDriver: CostDriver,
  yDriver: CostDriver,
  options?: MapOptions,
): WinnerMap => runThrough(winnerMapInSlices(scenario, xDriver, yDriver, options))

/** The map as rows of a table, one for each value of y. Throws a ScenarioError. */
export const mapTable = (
  { placeAt }: WinnerMap,
  xs: readonly number[],
  ys: readonly number[],
): readonly (readonly MapPlace[])[] => ys.map((y) => xs.map((x) => placeAt(x, y)))
