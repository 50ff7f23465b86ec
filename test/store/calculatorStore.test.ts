import { describe, expect, test } from 'vitest'
import type { ScenarioExtras } from '../../src/formats'
import {
  clouds,
  defaultScenario,
  type InputId,
  type Scenario,
  type ScenarioInputs,
  withInput,
} from '../../src/model'
import { createCalculatorStore } from '../../src/store'

const withInputs = (inputs: Partial<ScenarioInputs>): Scenario => ({
  inputs: { ...defaultScenario.inputs, ...inputs },
  overrides: {},
})

const open = (preset?: Scenario) => {
  const store = createCalculatorStore(preset)
  const { actions } = store.getState()
  const state = () => store.getState()
  const value = (id: InputId) => state().scenario.inputs[id]
  return { store, actions, state, value }
}

describe('a drag', () => {
  test('is one step to undo, however many values it passes', () => {
    const { actions, value, state } = open()
    actions.startDrag()
    for (const services of [7, 8, 9, 10]) actions.setInput('services', services)
    actions.endDrag()
    expect(value('services')).toBe(10)
    actions.undo()
    expect(value('services')).toBe(6)
    expect(state().canUndo).toBe(false)
    actions.redo()
    expect(value('services')).toBe(10)
  })

  test('that ends where it started leaves nothing to undo', () => {
    const { actions, state } = open()
    actions.startDrag()
    actions.setInput('services', 60)
    actions.setInput('services', 6)
    actions.endDrag()
    expect(state()).toMatchObject({ scenario: defaultScenario, canUndo: false, dragFrom: null })
  })

  test('that is called off leaves no trace', () => {
    const { actions, state } = open()
    actions.setInput('engineers', 9)
    const { scenario } = state()
    actions.startDrag()
    actions.setInput('services', 60)
    actions.cancelDrag()
    expect(state()).toMatchObject({ scenario, dragFrom: null, dragged: null })
    actions.undo()
    expect(state()).toMatchObject({ scenario: defaultScenario, canUndo: false })
  })

  test('carries ops hours from its start, so that a clamp on the way leaves no trace', () => {
    const { actions, state, value } = open(withInputs({ opsHours: 5, environments: 5 }))
    const start = state().scenario
    actions.startDrag()
    actions.setInput('environments', 1)
    expect(value('opsHours')).toBe(0) // 5 − 4 × 2, but not below 0
    actions.setInput('environments', 4)
    actions.endDrag()
    expect(value('opsHours')).toBe(3) // 5 − 1 × 2
    expect(state().scenario).toEqual(withInput(start, 'environments', 4))
  })

  test('of a second input starts where the first one got to', () => {
    const { actions, value } = open()
    actions.startDrag()
    actions.setInput('services', 20)
    actions.setInput('engineers', 30)
    actions.setInput('engineers', 31)
    actions.endDrag()
    expect([value('services'), value('engineers')]).toEqual([20, 31])
    actions.undo()
    expect([value('services'), value('engineers')]).toEqual([20, 5])
  })

  test('goes on from a scenario that is loaded meanwhile', () => {
    const { actions, value } = open()
    actions.startDrag()
    actions.setInput('services', 20)
    actions.load(withInputs({ engineers: 40 }))
    actions.setInput('services', 21)
    actions.endDrag()
    expect([value('services'), value('engineers')]).toEqual([21, 40])
    actions.undo()
    expect([value('services'), value('engineers')]).toEqual([6, 40])
    actions.undo()
    expect([value('services'), value('engineers')]).toEqual([20, 5])
  })
})

describe('undo', () => {
  test('goes back step by step and forward again, until something new is done', () => {
    const { actions, value, state } = open()
    actions.setInput('services', 7)
    actions.setInput('services', 8)
    actions.undo()
    expect([value('services'), state().canUndo, state().canRedo]).toEqual([7, true, true])
    actions.setInput('engineers', 9)
    expect(state().canRedo).toBe(false)
    actions.redo()
    expect([value('services'), value('engineers')]).toEqual([7, 9])
  })

  test('knows no step where nothing changed', () => {
    const { actions, state } = open()
    actions.setInput('services', 6)
    actions.chooseTrio(clouds.google)
    actions.estimateOpsHours()
    actions.resetToPreset()
    actions.undo()
    expect(state()).toMatchObject({ canUndo: false, canRedo: false, scenario: defaultScenario })
  })

  test('remembers two hundred steps', () => {
    const { actions, value } = open()
    for (let spend = 1; spend <= 250; spend++) actions.setInput('computeSpend', 1_000 + spend)
    for (let step = 0; step < 300; step++) actions.undo()
    expect(value('computeSpend')).toBe(1_050)
  })

  test('brings back what a reset took away, with the name of the file', () => {
    const { actions, value, state } = open()
    actions.load(withInputs({ services: 15 }), { name: 'Shop', costDriver: 'services' })
    expect(state()).toMatchObject({ extras: { name: 'Shop' }, costDriver: 'services' })
    actions.resetToDefaults()
    expect([value('services'), state().extras.name]).toEqual([6, undefined])
    actions.undo()
    expect([value('services'), state().extras.name]).toEqual([15, 'Shop'])
  })
})

describe('changes', () => {
  test('a cloud sets three platforms in one step', () => {
    const { actions, state } = open()
    actions.chooseTrio(clouds.aws)
    expect(state().scenario.inputs).toMatchObject({ compose: 'ec2', paas: 'ecs-express', kubernetes: 'eks' })
    actions.undo()
    expect(state().scenario).toEqual(defaultScenario)
  })

  test('another current platform takes the hours of the answer, and carries none', () => {
    const { actions, state } = open(withInputs({ opsHours: 40 }))
    actions.setCurrentPlatform('kubernetes', null)
    expect(state().scenario.inputs).toMatchObject({ currentPlatform: 'kubernetes', opsHours: null })
    actions.setCurrentPlatform('paas', 12)
    expect(state().scenario.inputs).toMatchObject({ currentPlatform: 'paas', opsHours: 12 })
  })

  test('overrides are set, cleared one by one, and all at once', () => {
    const { actions, state } = open()
    actions.setOverride('packing.paas', 0.7)
    actions.setOverride('packing.compose', { value: 0.99, outsideRange: true })
    actions.clearOverride('packing.paas')
    expect(state().scenario.overrides).toEqual({ 'packing.compose': { value: 0.99, outsideRange: true } })
    actions.clearOverrides()
    expect(state().scenario.overrides).toEqual({})
    actions.undo()
    expect(Object.keys(state().scenario.overrides)).toEqual(['packing.compose'])
  })

  test('ops hours are estimated again on request', () => {
    const { actions, value } = open(withInputs({ opsHours: 40 }))
    actions.estimateOpsHours()
    expect(value('opsHours')).toBeNull()
  })

  test('the cost driver is no step to undo', () => {
    const { actions, state } = open()
    actions.setCostDriver('engineers')
    expect(state()).toMatchObject({ costDriver: 'engineers', canUndo: false })
  })

  test('the actions stay the same objects', () => {
    const { actions, state } = open()
    actions.setInput('services', 9)
    expect(state().actions).toBe(actions)
  })
})

describe('the author', () => {
  test('changes an input without undoing what the reader did to others', () => {
    const { actions, value, state } = open()
    actions.setInput('engineers', 12)
    actions.setPreset(withInputs({ services: 15 }))
    expect([value('engineers'), value('services')]).toEqual([12, 15])
    actions.undo()
    expect(state().scenario).toEqual(withInputs({ services: 15 }))
    actions.redo()
    actions.resetToPreset()
    expect([value('engineers'), value('services')]).toEqual([5, 15])
  })

  test('is heard where the reader has changed the same input', () => {
    const { actions, value } = open()
    actions.setInput('services', 12)
    actions.setPreset(withInputs({ services: 15 }))
    expect(value('services')).toBe(15)
  })

  test('saying the same again changes nothing', () => {
    const { actions, state } = open()
    actions.setInput('services', 12)
    const { scenario } = state()
    actions.setPreset(withInputs({}))
    expect(state().scenario).toBe(scenario)
  })

  test('adds and takes away overrides', () => {
    const { actions, state } = open({ ...defaultScenario, overrides: { 'packing.paas': 0.7 } })
    actions.setOverride('packing.compose', 0.5)
    actions.setPreset({ ...defaultScenario, overrides: { 'packing.kubernetes': 0.8 } })
    expect(state().scenario.overrides).toEqual({ 'packing.compose': 0.5, 'packing.kubernetes': 0.8 })
  })
})

test('two stores are strangers', () => {
  const [one, other] = [open(), open()]
  one.actions.setInput('services', 99)
  expect(other.value('services')).toBe(6)
})

describe('how sure the reader is, and what grows', () => {
  const said = ({ ranges, growth, seed }: ScenarioExtras) => ({ ranges, growth, seed })

  test('is set entry by entry, each a step to undo', () => {
    const { actions, state } = open()
    actions.setRange('services', { low: 3, high: 8 })
    actions.setRange('packing.paas', { low: 0.5, high: 0.6 })
    actions.setGrowth('computeSpend', 0.05)
    actions.setSeed(7)
    expect(said(state().extras)).toEqual({
      ranges: { services: { low: 3, high: 8 }, 'packing.paas': { low: 0.5, high: 0.6 } },
      growth: { computeSpend: 0.05 },
      seed: 7,
    })
    for (let steps = 0; steps < 3; steps++) actions.undo()
    expect(said(state().extras)).toEqual({ ranges: { services: { low: 3, high: 8 } } })
    actions.redo()
    expect(state().extras.ranges).toHaveProperty(['packing.paas'])
    expect(state().scenario).toBe(defaultScenario)
  })

  test('of an input takes its value along in one step, and what was shown meanwhile is none', () => {
    const { actions, state } = open()
    actions.startDrag()
    actions.setInput('services', 3)
    actions.setInputRange('services', { low: 3, high: 8 }, 5)
    actions.endDrag()
    expect(state().scenario.inputs.services).toBe(5)
    expect(state().extras.ranges).toEqual({ services: { low: 3, high: 8 } })
    actions.undo()
    expect(state().scenario.inputs.services).toBe(6)
    expect(said(state().extras)).toEqual({})
    expect(state().canUndo).toBe(false)
    actions.redo()
    expect(state().scenario.inputs.services).toBe(5)
    expect(state().extras.ranges).toEqual({ services: { low: 3, high: 8 } })
  })

  test('is gone without a trace when taken back', () => {
    const { actions, state } = open()
    actions.setRange('services', { low: 3, high: 8 })
    actions.setGrowth('load', 0.1)
    actions.setRange('services', null)
    actions.setGrowth('load', null)
    expect(state().extras).toEqual({})
  })

  test('said twice is said once', () => {
    const { actions, state } = open()
    actions.setRange('services', null)
    actions.setGrowth('load', null)
    expect(state().canUndo).toBe(false)
    actions.setSeed(7)
    actions.setGrowth('load', 0.1)
    const { extras } = state()
    actions.setSeed(7)
    actions.setGrowth('load', 0.1)
    expect(state().extras).toBe(extras)
    actions.undo()
    actions.undo()
    expect(state()).toMatchObject({ extras: {}, canUndo: false })
  })

  test('comes with a file and goes with its undoing', () => {
    const { actions, state } = open()
    actions.load(defaultScenario, { growth: { load: 0.1 }, seed: 3 })
    expect(said(state().extras)).toEqual({ growth: { load: 0.1 }, seed: 3 })
    actions.undo()
    expect(said(state().extras)).toEqual({})
  })
})
