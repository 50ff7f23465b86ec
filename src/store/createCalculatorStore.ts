// The question of one calculator and the steps that change it; answers are selected from it.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScenarioExtras } from '../formats'
import {
  defaultScenario,
  families,
  type InputId,
  type Scenario,
  type ScenarioInputs,
  withInput,
} from '../model'
import type { CalculatorState } from './calculatorState'
import { emptyHistory, type Moment, mapMoments, recordMoment, stepBack, stepForward } from './history'
import { withEntry } from './outlook'
import { rebaseScenario } from './rebase'

export type CalculatorStore = StoreApi<CalculatorState>

const noExtras: ScenarioExtras = {}

/** The very same scenario where nothing changes, so that nothing is to be undone. */
const replaceInput = <Id extends InputId>(scenario: Scenario, id: Id, value: ScenarioInputs[Id]): Scenario =>
  scenario.inputs[id] === value ? scenario : withInput(scenario, id, value)

export const createCalculatorStore = (
  preset: Scenario = defaultScenario,
  presetExtras: ScenarioExtras = noExtras,
): CalculatorStore =>
  createStore<CalculatorState>()((set, get) => {
    let history = emptyHistory

    const show = (changes: Partial<CalculatorState>) =>
      set({ ...changes, canUndo: history.past.length > 0, canRedo: history.future.length > 0 })

    const leave = ({ scenario, extras }: Moment) => {
      history = recordMoment(history, { scenario, extras })
    }

    /** What was dragged so far is a step of its own. */
    const settleDrag = () => {
      const { dragFrom, scenario, extras } = get()
      if (dragFrom && dragFrom !== scenario) leave({ scenario: dragFrom, extras })
    }

    /** A drag that goes on goes on from here. */
    const moveTo = ({ scenario, extras }: Moment) =>
      show({ scenario, extras, dragFrom: get().dragFrom && scenario, dragged: null })

    /** Pins stay until others come in their place. */
    const change = (scenario: Scenario, given: ScenarioExtras = get().extras) => {
      settleDrag()
      const now = get()
      const { pins } = now.extras
      const extras = pins && !given.pins ? { ...given, pins } : given
      if (scenario !== now.scenario || extras !== now.extras) leave(now)
      moveTo({ scenario, extras })
    }

    const step = (take: typeof stepBack) => {
      settleDrag()
      const taken = take(history, get())
      if (!taken) return
      history = taken.history
      moveTo(taken.moment)
    }

    const drag = (from: Scenario, id: InputId, scenario: Scenario) => {
      if (scenario !== get().scenario) set({ dragFrom: from, dragged: id, scenario })
    }

    return {
      scenario: preset,
      preset,
      costDriver: presetExtras.costDriver ?? 'computeSpend',
      dragFrom: null,
      dragged: null,
      likelihood: null,
      canUndo: false,
      canRedo: false,
      extras: presetExtras,
      presetExtras,
      actions: {
        setInput: (id, value) => {
          const { dragFrom, dragged, scenario } = get()
          if (!dragFrom) return change(replaceInput(scenario, id, value))
          if (dragged !== null && dragged !== id) {
            settleDrag()
            return drag(scenario, id, replaceInput(scenario, id, value))
          }
          drag(dragFrom, id, replaceInput(dragFrom, id, value))
        },
        startDrag: () => {
          if (!get().dragFrom) set({ dragFrom: get().scenario, dragged: null })
        },
        endDrag: () => {
          settleDrag()
          show({ dragFrom: null, dragged: null })
        },
        cancelDrag: () => {
          const { dragFrom, scenario } = get()
          show({ scenario: dragFrom ?? scenario, dragFrom: null, dragged: null })
        },
        chooseTrio: (trio) =>
          change(
            families.reduce(
              (scenario, family) => replaceInput(scenario, family, trio[family]),
              get().scenario,
            ),
          ),
        estimateOpsHours: () => change(replaceInput(get().scenario, 'opsHours', null)),
        setCurrentPlatform: (currentPlatform, opsHours) => {
          const { inputs, overrides } = get().scenario
          change({ inputs: { ...inputs, currentPlatform, opsHours }, overrides })
        },
        setOverride: (id, override) => {
          const { inputs, overrides } = get().scenario
          change({ inputs, overrides: { ...overrides, [id]: override } })
        },
        clearOverride: (id) => {
          const { [id]: cleared, ...overrides } = get().scenario.overrides
          if (cleared !== undefined) change({ inputs: get().scenario.inputs, overrides })
        },
        clearOverrides: () => change({ inputs: get().scenario.inputs, overrides: {} }),
        setRange: (id, range) => change(get().scenario, withEntry(get().extras, 'ranges', id, range)),
        setInputRange: (id, range, value) => {
          const { dragFrom, scenario, extras } = get()
          // What was shown while it was typed is no step of its own.
          const from = dragFrom ?? scenario
          set({ scenario: from })
          change(replaceInput(from, id, value), withEntry(extras, 'ranges', id, range))
        },
        setGrowth: (id, growth) => change(get().scenario, withEntry(get().extras, 'growth', id, growth)),
        setSeed: (seed) => {
          const { scenario, extras } = get()
          change(scenario, seed === extras.seed ? extras : { ...extras, seed })
        },
        tellLikelihood: (likelihood) => set({ likelihood }),
        setCostDriver: (costDriver) => set({ costDriver }),
        load: (scenario, { costDriver, ...extras } = noExtras) => {
          change(scenario, extras)
          if (costDriver) set({ costDriver })
        },
        setPreset: (preset, presetExtras = noExtras) => {
          const now = get()
          const onto = (scenario: Scenario) => rebaseScenario(scenario, now.preset, preset)
          const moment = ({ scenario, extras }: Moment): Moment => ({
            scenario: onto(scenario),
            extras: extras === now.presetExtras ? presetExtras : extras,
          })
          history = mapMoments(history, moment)
          set({ preset, presetExtras, ...moment(now), dragFrom: now.dragFrom && onto(now.dragFrom) })
        },
        resetToPreset: () => change(get().preset, get().presetExtras),
        resetToDefaults: () => change(defaultScenario, noExtras),
        undo: () => step(stepBack),
        redo: () => step(stepForward),
      },
    }
  })
