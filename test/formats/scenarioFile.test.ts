import { describe, expect, test } from 'vitest'
import { parseScenario, serializeScenario } from '../../src/formats'
import { defaultScenario, inputIds, modelVersion, type Scenario } from '../../src/model'
import { refusedFiles } from './refusedFiles'

const parsed = (text: string) => {
  const result = parseScenario(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

const problemsOf = (file: unknown) => {
  const result = parseScenario(typeof file === 'string' ? file : JSON.stringify(file))
  return result.ok ? [] : result.problems
}

describe('a written file', () => {
  test('says every input, in the order of the model, and ends with a line end', () => {
    const text = serializeScenario(defaultScenario)
    const file = JSON.parse(text)
    expect(Object.keys(file)).toEqual(['$schema', 'version', 'modelVersion', 'inputs', 'overrides'])
    expect(Object.keys(file.inputs)).toEqual(inputIds)
    expect(file).toMatchObject({ version: 1, modelVersion, inputs: { services: 6, opsHours: null } })
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('has its overrides in order, whichever was made first', () => {
    const one: Scenario = { ...defaultScenario, overrides: { 'packing.paas': 0.7, 'packing.compose': 0.5 } }
    const other: Scenario = { ...defaultScenario, overrides: { 'packing.compose': 0.5, 'packing.paas': 0.7 } }
    expect(serializeScenario(one)).toBe(serializeScenario(other))
  })

  test('has its ranges and growth in the order of the model', () => {
    const ranges = { 'packing.paas': { low: 0.5, high: 0.6 }, services: { low: 3, high: 8 } }
    const growth = { load: 0.1, computeSpend: 0.05 }
    const file = JSON.parse(serializeScenario(defaultScenario, { ranges, growth, seed: 7 }))
    expect(Object.keys(file).slice(-3)).toEqual(['ranges', 'growth', 'seed'])
    expect(Object.keys(file.ranges)).toEqual(['services', 'packing.paas'])
    expect(Object.keys(file.growth)).toEqual(['computeSpend', 'load'])
    expect(file).toMatchObject({ ranges, growth, seed: 7 })
  })

  test('is read as it was written', () => {
    const scenario: Scenario = {
      inputs: { ...defaultScenario.inputs, services: 15, opsHours: 40.5, findingFit: true, paas: 'fly' },
      overrides: { 'packing.paas': 0.7, 'packing.compose': { value: 0.99, outsideRange: true } },
    }
    const extras = { name: 'Shop', author: 'Ada', notes: 'Spring', costDriver: 'services', seed: 0 } as const
    const text = serializeScenario(scenario, extras)
    const result = parsed(text)
    expect(result).toMatchObject({ scenario, ...extras })
    expect(serializeScenario(result.scenario, result)).toBe(text)
  })
})

describe('a file by hand', () => {
  test('may leave out what is at its default', () => {
    const { scenario } = parsed('{ "version": 1, "inputs": { "services": 15 } }')
    expect(scenario).toEqual({ inputs: { ...defaultScenario.inputs, services: 15 }, overrides: {} })
  })

  test('may start with a byte order mark', () => {
    expect(parsed('\uFEFF{ "version": 1 }').scenario).toEqual(defaultScenario)
  })

  test('keeps what this version does not read, tells what no version knows, and writes it back', () => {
    const extra = { 'x-tool': [{ a: { b: null } }], colour: { deep: [{ er: 1 }] } }
    const file = { version: 1, ...extra, view: { costDriver: 'teams', zoom: 2 } }
    const result = parsed(JSON.stringify(file))
    expect(result.kept.unknown).toEqual(['x-tool', 'colour', 'view.zoom'])
    expect(result.costDriver).toBe('teams')
    const written = JSON.parse(serializeScenario(result.scenario, result))
    expect(written).toMatchObject({ ...extra, view: { costDriver: 'teams', zoom: 2 } })
  })

  test('may keep up to four scenarios to compare it with', () => {
    const pins = [
      { name: 'A', inputs: { services: 9 } },
      { name: '', overrides: { 'packing.paas': 0.7 } },
    ]
    const result = parsed(JSON.stringify({ version: 1, pins }))
    expect(result.pins).toEqual([
      { name: 'A', scenario: { inputs: { ...defaultScenario.inputs, services: 9 }, overrides: {} } },
      { name: '', scenario: { inputs: defaultScenario.inputs, overrides: { 'packing.paas': 0.7 } } },
    ])
    const written = JSON.parse(serializeScenario(result.scenario, result))
    expect(Object.keys(written.pins[0].inputs)).toEqual(inputIds)
    expect(
      problemsOf({ version: 1, pins: [{ name: '' }, { name: '' }, { name: '' }, { name: '' }] }),
    ).toEqual([])
  })

  test('keeps the schema it names', () => {
    const result = parsed('{ "$schema": "./mine.json", "version": 1 }')
    expect(JSON.parse(serializeScenario(result.scenario, result)).$schema).toBe('./mine.json')
  })
})

describe('what is refused', () => {
  test.each(refusedFiles)('$what', ({ file, field, says }) => {
    const [first, ...others] = problemsOf(file)
    expect(others).toEqual([])
    expect(first?.field).toMatch(
      field instanceof RegExp ? field : new RegExp(`^${field.replaceAll('.', '\\.')}$`),
    )
    expect(first?.message).toMatch(says)
  })

  test('names the line and column where JSON breaks', () => {
    const [problem] = problemsOf('{\n  "version": 1,\n  "inputs": { services: 3 } and more of it\n}')
    expect(problem?.message).toContain('line 3, column 15')
  })

  test('names every problem at once', () => {
    const file = { version: 0, notes: [], inputs: { services: 0, servces: 1 }, overrides: { x: 1 }, view: 3 }
    expect(problemsOf(file).map(({ field }) => field)).toEqual([
      'version',
      'notes',
      'inputs.services',
      'inputs.servces',
      'overrides.x',
      'view',
    ])
  })

  test('names no more problems than anybody reads', () => {
    const thousands = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`input${index}`, 1]))
    const problems = problemsOf({ version: 1, inputs: thousands })
    expect(problems).toHaveLength(20)
    expect(problems[0]).toEqual({
      field: 'inputs.input0',
      message: expect.stringContaining('is not an input'),
    })
  })

  test('a name twice in different objects is none of it', () => {
    expect(
      problemsOf('{"version":1,"shade":[{"a":1},{"a":2}],"colour":{"a":"a\\": {","b":{"a":1}}}'),
    ).toEqual([])
  })
})
