import { expect, test } from 'vitest'
import { earlierModels, figureOf } from '../../../src/formats/links/earlierModels'
import { overrideIds } from '../../../src/formats/links/linkNames'
import { defaultScenario, inputIds, modelVersion } from '../../../src/model'
import read from './modelFigures.json' with { type: 'json' }

// Every version's defaults and figures as they were. Raise modelVersion, add what this test prints, keep what is there.
type Figures = { inputs: Record<string, unknown>; values: Record<string, number> }
const versions: Record<string, Figures> = read

const today: Figures = {
  inputs: { ...defaultScenario.inputs },
  values: Object.fromEntries(overrideIds.map((id) => [id, figureOf(id)])),
}

const others = <Value>(before: Record<string, Value>, now: Record<string, Value>) =>
  Object.fromEntries(Object.entries(before).filter(([id, value]) => now[id] !== value))

const inAnotherOrder = (before: object, now: readonly string[]) =>
  Object.keys(before).join() === now.join() ? undefined : Object.keys(before)

test('the figures of this version are those it was published with', () => {
  expect(versions[modelVersion], JSON.stringify({ [modelVersion]: today })).toEqual(today)
})

test('every earlier version has a row of what was otherwise', () => {
  const rows = Object.entries(versions)
    .filter(([version]) => version !== modelVersion)
    .map(([version, { inputs, values }]) => ({
      version,
      inputs: others(inputs, today.inputs),
      values: others(values, today.values),
      inputIds: inAnotherOrder(inputs, inputIds),
      overrideIds: inAnotherOrder(values, overrideIds),
    }))
  expect(earlierModels).toEqual(rows)
})
