import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withFigures } from '../../../demo/build/modelFigures'
import { answerSentence } from '../../../demo/embed/answerSentence'
import { embedCode } from '../../../demo/embed/embedCode'
import { type EmbedOptions, ways } from '../../../demo/embed/embedOptions'
import { readFrameQuery } from '../../../demo/embed/frameAddress'
import { proposedHeight } from '../../../demo/embed/proposedHeight'
import { figures } from '../../../demo/figures'
import { parseScenario } from '../../../src/formats'
import { compare, defaultScenario, type Scenario, type ScenarioInputs } from '../../../src/model'
import { K8sBreakEvenElement } from '../../../widget'

const withInputs = (inputs: Partial<ScenarioInputs>): Scenario => ({
  inputs: { ...defaultScenario.inputs, ...inputs },
  overrides: {},
})

const folder = 'https://example.org/calculator/'
const hashes = {
  'k8s-break-even.js': 'sha384-aa',
  'k8s-break-even.iife.js': 'sha384-bb',
  'chunks/chart-x1.js': 'sha384-cc',
  'chunks/why-x2.js': 'sha384-dd',
  'frame-height.js': 'sha384-ee',
}

const codeFor = (scenario: Scenario, options: Partial<EmbedOptions> = {}) =>
  embedCode({
    way: 'module',
    view: 'full',
    theme: 'auto',
    height: 2020,
    colours: {},
    scenario,
    comparison: compare(scenario),
    costDriver: null,
    defaults: defaultScenario.inputs,
    addresses: { files: folder, frame: 'https://example.org/frame.html', calculator: 'https://example.org/' },
    hashes: null,
    preloading: false,
    growing: true,
    ...options,
  })

const known = figures()
/** As it is built: with the figures that it names. */
const parsePage = (file: string) =>
  new DOMParser().parseFromString(withFigures(readFileSync(file, 'utf8'), known), 'text/html')
const pasted = (code: string) => new DOMParser().parseFromString(code, 'text/html')
const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))

/** What the frame's page reads in its address. */
const frameState = (src: string) =>
  readFrameQuery(new URL(src).search, K8sBreakEvenElement.observedAttributes)

describe('the tag', () => {
  const tagIn = (code: string) => pasted(code).querySelector('k8s-break-even')

  test('has an attribute for each input that is not at its default', () => {
    const tag = tagIn(codeFor(withInputs({ computeSpend: 5_000, peakToAverage: 3.5, findingFit: true })))
    expect(attributesOf(tag)).toEqual({
      'compute-spend': '5000',
      'peak-to-average': '3.5',
      'finding-fit': 'true',
      style: 'display:block;min-height:2020px',
    })
  })

  test('says view, theme, axis, height and colours that differ', () => {
    const code = codeFor(defaultScenario, {
      view: 'compact',
      theme: 'dark',
      costDriver: 'ops-hours',
      height: 840,
      colours: { accent: '#a1b2c3' },
    })
    expect(attributesOf(tagIn(code))).toEqual({
      'cost-driver': 'ops-hours',
      view: 'compact',
      theme: 'dark',
      style: 'display:block;min-height:840px;--k8s-break-even-accent:#a1b2c3',
    })
  })

  test('carries overrides in a child script that reads back as the same scenario', () => {
    const scenario = { ...withInputs({ services: 15 }), overrides: { 'packing.compose': 0.5 } }
    const text = tagIn(codeFor(scenario))?.querySelector(':scope > script')?.textContent ?? ''
    expect(parseScenario(text)).toMatchObject({ ok: true, scenario })
  })

  test('holds the answer and a link for readers without scripts', () => {
    const tag = tagIn(codeFor(defaultScenario))
    expect(tag?.textContent).toContain(answerSentence(defaultScenario, compare(defaultScenario)))
    expect(tag?.querySelector('a')?.href).toBe('https://example.org/')
  })

  test('stands on the page before scripts run', () => {
    const code = parsePage('demo/index.html').querySelector('.builder code')
    const height = proposedHeight('full', 680)
    const addresses = { files: '', frame: '', calculator: '' }
    expect(code?.textContent).toBe(codeFor(defaultScenario, { height, addresses }))
  })
})

describe('the script', () => {
  test('is the module or the classic file in the folder', () => {
    expect(codeFor(defaultScenario)).toContain(
      `<script type="module" src="${folder}k8s-break-even.js"></script>`,
    )
    expect(codeFor(defaultScenario, { way: 'classic' })).toContain(
      `<script src="${folder}k8s-break-even.iife.js" crossorigin="anonymous" async></script>`,
    )
  })

  test('has its hash, and an import map before it those of what it imports', () => {
    const page = pasted(codeFor(defaultScenario, { hashes }))
    const [map, script] = page.querySelectorAll('script')
    expect(map?.type).toBe('importmap')
    expect(JSON.parse(map?.textContent ?? '')).toEqual({
      integrity: {
        [`${folder}k8s-break-even.js`]: 'sha384-aa',
        [`${folder}chunks/chart-x1.js`]: 'sha384-cc',
        [`${folder}chunks/why-x2.js`]: 'sha384-dd',
      },
    })
    expect(script?.getAttribute('integrity')).toBe('sha384-aa')
    expect(page.querySelector('link')).toBe(null)
    const classic = pasted(codeFor(defaultScenario, { hashes, way: 'classic' }))
    expect(classic.querySelector('script')?.getAttribute('integrity')).toBe('sha384-bb')
  })

  test('names files beside the page in a way that an import map takes', () => {
    const addresses = { files: '', frame: '', calculator: '' }
    const map = pasted(codeFor(defaultScenario, { hashes, addresses })).querySelector('script')?.textContent
    expect(Object.keys(JSON.parse(map ?? '').integrity)).toContain('./k8s-break-even.js')
  })

  test('can have the chart fetched beside it, with its hash', () => {
    const page = pasted(codeFor(defaultScenario, { hashes, preloading: true }))
    expect(attributesOf(page.querySelector('link'))).toEqual({
      rel: 'modulepreload',
      href: `${folder}chunks/chart-x1.js`,
      integrity: 'sha384-cc',
      crossorigin: 'anonymous',
    })
  })
})

describe('the frame', () => {
  test('asks for the same calculator by its address', () => {
    const scenario = withInputs({ services: 15, paas: 'fly' })
    const options = { view: 'compact', theme: 'dark', colours: { accent: '#a1b2c3' } } as const
    const iframe = pasted(codeFor(scenario, { way: 'frame', ...options })).querySelector('iframe')
    const { attributes, properties } = frameState(iframe?.src ?? '')
    expect(Object.fromEntries(attributes)).toEqual({
      services: '15',
      paas: 'fly',
      view: 'compact',
      theme: 'dark',
    })
    expect(properties).toEqual([['--k8s-break-even-accent', '#a1b2c3']])
    expect(iframe?.getAttribute('style')).toContain('height:2020px;border:0;color-scheme:dark')
    expect(iframe?.title).not.toBe('')
  })

  test('carries overrides as a file', () => {
    const scenario = { ...withInputs({ services: 15 }), overrides: { 'packing.compose': 0.5 } }
    const state = frameState(codeFor(scenario, { way: 'link' }))
    expect(parseScenario(state.scenario ?? '')).toMatchObject({ ok: true, scenario })
  })

  test('has a script beside it where it may grow', () => {
    const growing = pasted(codeFor(defaultScenario, { way: 'frame', hashes }))
    expect(growing.querySelector('iframe[data-k8s-break-even]')).not.toBe(null)
    expect(growing.querySelector('script')?.getAttribute('integrity')).toBe('sha384-ee')
    const still = pasted(codeFor(defaultScenario, { way: 'frame', growing: false }))
    expect(still.querySelector('script, [data-k8s-break-even]')).toBe(null)
  })
})

test('nothing an author types becomes markup or another declaration', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "'onload=x",
      '</script><b>',
      '#fff;color:red',
      '&quot;',
      'red',
    ),
  )
  const expected = {
    module: 'SCRIPT K8S-BREAK-EVEN P A',
    classic: 'SCRIPT K8S-BREAK-EVEN P A',
    frame: 'IFRAME P A SCRIPT',
  }
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom('module', 'classic', 'frame'), (text, colour, way) => {
      const addresses = {
        files: text,
        frame: `https://example.org/${text}`,
        calculator: `https://example.org/${text}`,
      }
      const page = pasted(codeFor(defaultScenario, { way, addresses, colours: { accent: colour } }))
      const names = [...page.head.querySelectorAll('*'), ...page.body.querySelectorAll('*')].map(
        ({ tagName }) => tagName,
      )
      expect(names.join(' ')).toBe(expected[way])
      const style = page.querySelector('[style]')?.getAttribute('style') ?? ''
      expect(style.split(';').length - (/accent:#[0-9a-f]{3,8}$/i.test(style) ? 1 : 0)).toBe(
        way === 'frame' ? 5 : 2,
      )
    }),
  )
})

test.each(ways)('an override that tries to end its script stays inside, as %s', (way) => {
  const overrides = { '</script><b>': 1 } as Scenario['overrides']
  const code = codeFor(defaultScenario, { way, scenario: { ...defaultScenario, overrides } })
  expect(pasted(code).querySelector('b')).toBe(null)
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
    ['demo/frame.html', {}],
    ['demo/themed.html', { services: 22, engineers: 14, computeSpend: 12_000, teams: 3 }],
    ['demo/article.html', { services: 9, engineers: 6, computeSpend: 2_800, environments: 2 }],
  ])('of %s is what the model says', (file, inputs) => {
    const scenario = withInputs(inputs)
    const fallback = parsePage(file).querySelector('k8s-break-even > p, .place > p')?.textContent
    expect(fallback).toContain(answerSentence(scenario, compare(scenario)))
  })
})
