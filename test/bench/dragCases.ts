// Which drags are measured? A hundred stops of each slider around its default, and the lines the chart has at each.

import type { Point } from 'chart.js'
import { type CostDriver, defaultScenario, families, type Scenario, withInput } from '../../src/model'
import { type AxisScale, axisScale, createCalculatorStore, selectCurves } from '../../src/store'
import { fromPosition, roundToStep, toPosition } from '../../src/ui/sliderScale'

export const stepCount = 100

export interface BareLines {
  scale: AxisScale
  /** For each stop the points of the three lines. */
  steps: Point[][][]
}

export interface DragCase {
  name: string
  /** Of the element. */
  attributes: string
  /** The slider's place among the sliders. */
  slider: number
  /** Of the slider's own range. */
  positions: number[]
  lines: BareLines
}

const axis: CostDriver = 'computeSpend'
const withHours = withInput(defaultScenario, 'opsHours', 20)

export const dragCases = (): DragCase[] => [
  dragCase('Compute spend', 0, 'computeSpend', 1_500),
  dragCase('Services', 1, 'services', 6),
  dragCase('Services, ops hours given', 1, 'services', 6, withHours),
  dragCase('Engineers', 2, 'engineers', 5),
  dragCase('Ops hours', 3, 'opsHours', 20),
]

function dragCase(
  name: string,
  slider: number,
  driver: CostDriver,
  middle: number,
  scenario: Scenario = defaultScenario,
): DragCase {
  const stops = stopsAround(driver, middle)
  const { opsHours } = scenario.inputs
  return {
    name,
    slider,
    attributes: opsHours === null ? '' : `ops-hours="${opsHours}"`,
    positions: stops.map((stop) => toPosition(driver, stop) * 1_000),
    lines: { scale: axisScale(axis), steps: linesAt(scenario, driver, stops) },
  }
}

/** The stops nearest to a value, in order, so that no step of the drag leaves the scenario as it was. */
function stopsAround(driver: CostDriver, middle: number): number[] {
  const everywhere = Array.from({ length: 20_001 }, (_, index) => fromPosition(driver, index / 20_000))
  const stops = [...new Set(everywhere.map((value) => roundToStep(driver, value)))]
  const nearest = stops.findIndex((stop) => stop >= middle)
  const first = Math.max(0, Math.min(stops.length - stepCount, nearest - stepCount / 2))
  return stops.slice(first, first + stepCount)
}

function linesAt(scenario: Scenario, driver: CostDriver, stops: number[]): Point[][][] {
  const store = createCalculatorStore(scenario)
  const { actions } = store.getState()
  actions.startDrag()
  return stops.map((stop) => {
    actions.setInput(driver, stop)
    const { values, totals } = selectCurves(store.getState())
    return families.map((family) => values.map((x, index) => ({ x, y: totals[family][index] ?? Number.NaN })))
  })
}
