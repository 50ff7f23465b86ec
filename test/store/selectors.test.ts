import { describe, expect, test } from 'vitest'
import {
  type CostDriver,
  compare,
  costCurves,
  costDrivers,
  defaultScenario,
  families,
  familyPairs,
  findBreakEvens,
  findCheapestChanges,
  inputs,
  type Scenario,
} from '../../src/model'
import {
  type CalculatorState,
  createCalculatorStore,
  selectBreakEvens,
  selectCheapestChanges,
  selectComparison,
  selectComputeChanges,
  selectCurves,
} from '../../src/store'

const expectFresh = (state: CalculatorState, from: Scenario = state.scenario) => {
  const { costDriver, scenario } = state
  const { values, totals } = selectCurves(state)
  expect(selectComparison(state)).toEqual(compare(scenario))
  expect(selectCheapestChanges(state)).toEqual(findCheapestChanges(from, costDriver))
  expect(selectBreakEvens(state)).toEqual(
    familyPairs.map((families) => ({ families, breakEvens: findBreakEvens(from, costDriver, families) })),
  )
  const fresh = costCurves(from, costDriver, values)
  for (const family of families) {
    expect(totals[family]).toHaveLength(values.length)
    totals[family].forEach((total, index) => {
      expect(total / (fresh[family][index] ?? Number.NaN)).toBeCloseTo(1, 9)
    })
  }
}

const withOpsHours: Scenario = { inputs: { ...defaultScenario.inputs, opsHours: 40 }, overrides: {} }

describe('what is selected equals a fresh computation', () => {
  test.each([
    { title: 'with estimated ops hours', preset: defaultScenario },
    { title: 'with ops hours given', preset: withOpsHours },
  ])('$title, while different inputs move', ({ preset }) => {
    const store = createCalculatorStore(preset)
    const { actions } = store.getState()
    const drivers: CostDriver[] = ['computeSpend', 'services', 'engineers', 'opsHours', 'egressGb']
    for (const driver of drivers) {
      actions.setCostDriver(driver)
      expectFresh(store.getState())
      actions.setInput('engineers', 17)
      expectFresh(store.getState())
      actions.setInput(driver, inputs[driver].max)
      expectFresh(store.getState())
      actions.undo()
      expectFresh(store.getState())
    }
  })

  test('from the start of a drag along the axis', () => {
    const store = createCalculatorStore(withOpsHours)
    const { actions } = store.getState()
    actions.startDrag()
    for (const spend of [20, 9_000, 100_000]) {
      actions.setInput('computeSpend', spend)
      expectFresh(store.getState(), withOpsHours)
    }
    actions.endDrag()
    expectFresh(store.getState())
  })
})

describe('nothing is computed twice', () => {
  test('dragging along the axis moves the reader, not the curves', () => {
    const store = createCalculatorStore(withOpsHours)
    const { actions } = store.getState()
    const curves = selectCurves(store.getState())
    actions.startDrag()
    actions.setInput('computeSpend', 7_777)
    expect(selectCurves(store.getState())).toBe(curves)
    const { scenario } = store.getState()
    const point = selectComparison(store.getState()).breakdowns
    const onCurve = costCurves(withOpsHours, 'computeSpend', [7_777])
    expect(scenario.inputs.opsHours).not.toBe(40)
    expect(onCurve.compose[0]).toBeCloseTo(point.compose.total, 6)
    expect(onCurve.kubernetes[0]).toBeCloseTo(point.kubernetes.total, 6)
  })

  test('with estimated hours it is the same after the drag, and after an undo', () => {
    const store = createCalculatorStore()
    const { actions } = store.getState()
    const [curves, changes] = [selectCurves(store.getState()), selectComputeChanges(store.getState())]
    actions.setInput('computeSpend', 7_777)
    expect(selectCurves(store.getState())).toBe(curves)
    expect(selectComputeChanges(store.getState())).toBe(changes)
    actions.setInput('services', 15)
    expect(selectCurves(store.getState())).not.toBe(curves)
    actions.undo()
    expect(selectCurves(store.getState())).toBe(curves)
  })

  test('dragging another input draws the curves anew', () => {
    const store = createCalculatorStore()
    const { actions } = store.getState()
    const curves = selectCurves(store.getState())
    actions.startDrag()
    actions.setInput('services', 15)
    expect(selectCurves(store.getState())).not.toBe(curves)
  })

  test('a comparison belongs to its scenario', () => {
    const store = createCalculatorStore()
    const comparison = selectComparison(store.getState())
    store.getState().actions.setCostDriver('services')
    expect(selectComparison(store.getState())).toBe(comparison)
  })
})

describe('points of the curves', () => {
  test.each(costDrivers)('along %s ascend from end to end, each once, break-evens among them', (driver) => {
    const store = createCalculatorStore()
    store.getState().actions.setCostDriver(driver)
    const { values } = selectCurves(store.getState())
    const { min, max, kind } = inputs[driver]
    expect([values[0], values.at(-1)]).toEqual([min, max])
    expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))).toBe(true)
    expect(values.length).toBeLessThanOrEqual(200)
    if (kind === 'count') expect(values.every(Number.isInteger)).toBe(true)
    for (const { breakEvens } of selectBreakEvens(store.getState())) {
      if (breakEvens.kind !== 'crossings') continue
      for (const { at } of breakEvens.crossings) expect(values).toContain(at)
    }
  })
})

test('the verdict looks along compute spend whatever the axis shows', () => {
  const store = createCalculatorStore()
  const changes = selectComputeChanges(store.getState())
  store.getState().actions.setCostDriver('services')
  expect(selectComputeChanges(store.getState())).toBe(changes)
  expect(changes).toEqual(findCheapestChanges(defaultScenario, 'computeSpend'))
})
