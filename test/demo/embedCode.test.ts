import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerSentence, type EmbedOptions, embedCode } from '../../demo/embedCode'
import { parseScenario } from '../../src/formats'
import { compare, defaultScenario, type Scenario, type ScenarioInputs } from '../../src/model'

const withInputs = (inputs: Partial<ScenarioInputs>): Scenario => ({
  inputs: { ...defaultScenario.inputs, ...inputs },
  overrides: {},
})

const codeFor = (scenario: Scenario, options: Partial<EmbedOptions> = {}) =>
  embedCode({
    folder: '',
    script: 'module',
    view: 'full',
    scenario,
    comparison: compare(scenario),
    defaults: defaultScenario.inputs,
    ...options,
  })

const parsePage = (file: string) => new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html')
const pasted = (code: string) => new DOMParser().parseFromString(code, 'text/html')

describe('the code to paste', () => {
  test('has an attribute for each input that is not at its default', () => {
    const code = codeFor(withInputs({ computeSpend: 5_000, peakToAverage: 3.5, findingFit: true }))
    const tag = pasted(code).querySelector('k8s-break-even')
    expect(tag?.getAttributeNames()).toEqual(['compute-spend', 'peak-to-average', 'finding-fit', 'style'])
    expect(tag?.getAttribute('peak-to-average')).toBe('3.5')
  })

  test('carries overrides in a child script that reads back as the same scenario', () => {
    const scenario = { ...withInputs({ services: 15 }), overrides: { 'packing.compose': 0.5 } }
    const text = pasted(codeFor(scenario)).querySelector('k8s-break-even > script')?.textContent ?? ''
    expect(parseScenario(text)).toMatchObject({ ok: true, scenario })
  })

  test('asks for the view that is wanted', () => {
    expect(codeFor(defaultScenario, { view: 'compact' })).toContain('<k8s-break-even view="compact" style=')
  })

  test('names the files in the folder they are in', () => {
    const folder = 'https://example.org/calculator/'
    expect(codeFor(defaultScenario, { folder })).toContain(`src="${folder}k8s-break-even.js"`)
    expect(codeFor(defaultScenario, { folder, script: 'classic' })).toContain(
      `src="${folder}k8s-break-even.iife.js"`,
    )
  })

  test.each(['module', 'classic'] as const)('stands on the page before scripts run, %s', (script) => {
    const code = parsePage('demo/index.html').querySelector(`[data-script="${script}"] code`)
    expect(code?.textContent).toBe(codeFor(defaultScenario, { script }))
  })
})

describe('the answer without scripts', () => {
  test.each([
    [
      { services: 1, engineers: 1, computeSpend: 40 },
      /^For 1 service, 1 engineer and \$40 of compute a month, a managed PaaS comes to about \$\d{3}, Docker/,
    ],
    [
      { services: 60, engineers: 45, computeSpend: 40_000 },
      /^For 60 services, 45 engineers and \$40,000 of compute a month, .* \$\d\d,\d00, .* and .* to \$\d\d,\d00\.$/,
    ],
  ])('%j', (inputs, sentence) => {
    const scenario = withInputs(inputs)
    expect(answerSentence(scenario, compare(scenario))).toMatch(sentence)
  })

  test.each([
    ['demo/index.html', {}],
    ['demo/article.html', { services: 9, engineers: 6, computeSpend: 2_800, environments: 2 }],
  ])('of %s is what the model says', (file, inputs) => {
    const scenario = withInputs(inputs)
    const fallback = parsePage(file).querySelector('k8s-break-even > p')?.textContent
    expect(fallback).toContain(answerSentence(scenario, compare(scenario)))
  })
})
