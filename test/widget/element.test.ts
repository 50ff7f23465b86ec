import { afterEach, describe, expect, test, vi } from 'vitest'
import { compare, defaultScenario, type Scenario } from '../../src/model'
import { fetchWorkbench } from '../../src/ui'
import { define, type ErrorDetail, K8sBreakEvenElement, type ScenarioDetail } from '../../widget'

define()
await fetchWorkbench()

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
afterEach(() => {
  document.body.replaceChildren()
  warn.mockClear()
})

const frame = () => new Promise(requestAnimationFrame)
const task = () => new Promise((resolve) => setTimeout(resolve))

const withServices = (services: number): Scenario => ({
  inputs: { ...defaultScenario.inputs, services },
  overrides: {},
})

const show = () => {
  const element = document.createElement('k8s-break-even')
  document.body.append(element)
  return element
}

interface Heard {
  name: string
  services?: number
  error?: ErrorDetail
}

const listen = (target: EventTarget = document) => {
  const heard: Heard[] = []
  const ended = new AbortController()
  const hear = (event: Event) => {
    const { type, detail } = event as CustomEvent<ErrorDetail | ScenarioDetail>
    const name = type.replace('k8s-break-even-', '')
    heard.push(
      'scenario' in detail ? { name, services: detail.scenario.inputs.services } : { name, error: detail },
    )
  }
  for (const name of ['ready', 'change', 'error']) {
    target.addEventListener(`k8s-break-even-${name}`, hear, { signal: ended.signal })
  }
  return { heard, stop: () => ended.abort() }
}

describe('properties', () => {
  test('scenario and comparison are the defaults and their answer', () => {
    const element = show()
    expect(element.scenario).toEqual(defaultScenario)
    expect(element.comparison).toEqual(compare(defaultScenario))
  })

  test('scenario is copied in, and cannot be changed from outside', () => {
    const element = show()
    const overrides: Record<string, number> = { 'packing.paas': 0.7 }
    element.scenario = { ...withServices(9), overrides }
    overrides['packing.paas'] = 17
    expect(element.scenario.overrides).toEqual({ 'packing.paas': 0.7 })
    expect(Object.isFrozen(element.scenario.inputs)).toBe(true)
    expect(Object.isFrozen(element.comparison.breakdowns.paas.lines[0]?.factors)).toBe(true)
  })

  test.each([
    { what: 'null', value: null, field: 'scenario' },
    { what: 'text', value: 'services', field: 'scenario' },
    { what: 'half of it', value: { inputs: { services: 3 }, overrides: {} }, field: 'computeSpend' },
    { what: 'out of range', value: withServices(500), field: 'services' },
    { what: 'a stranger', value: { ...defaultScenario, overrides: { moon: 1 } }, field: 'moon' },
  ])('scenario set to $what leaves the old one and tells it', ({ value, field }) => {
    const element = show()
    const { heard, stop } = listen(element)
    element.scenario = value as Scenario
    stop()
    expect(element.scenario).toEqual(defaultScenario)
    expect(heard).toMatchObject([{ name: 'error', error: { code: 'scenario', field } }])
  })

  test('scenario works before the element is anywhere, and is then the author’s', () => {
    const element = document.createElement('k8s-break-even')
    element.scenario = withServices(9)
    document.body.append(element)
    element.importScenario('{ "version": 1, "inputs": { "services": 20 } }')
    element.reset()
    expect(element.scenario.inputs.services).toBe(9)
  })

  test('version is that of the package', () => {
    expect(K8sBreakEvenElement.version).toMatch(/^\d+\.\d+\.\d+/)
  })
})

describe('methods', () => {
  test('what is exported can be imported, with all the file said', () => {
    const [one, other] = [show(), show()]
    expect(
      one.importScenario('{ "version": 1, "name": "Shop", "inputs": { "services": 20 }, "seed": 4 }'),
    ).toBe(true)
    expect(other.importScenario(one.exportScenario())).toBe(true)
    expect(other.exportScenario()).toBe(one.exportScenario())
    expect(JSON.parse(other.exportScenario())).toMatchObject({ name: 'Shop', seed: 4 })
  })

  test.each(['', 'null', '{}', '{ "version": 1, "inputs": { "services": 0 } }', undefined])(
    'importing %j is refused and told',
    (text) => {
      const element = show()
      const { heard, stop } = listen(element)
      expect(element.importScenario(text as string)).toBe(false)
      stop()
      expect(element.scenario).toEqual(defaultScenario)
      expect(heard).toMatchObject([{ name: 'error', error: { code: 'file' } }])
    },
  )
})

describe('events', () => {
  test('ready comes once, after the element is there; nothing else comes with it', async () => {
    const { heard, stop } = listen()
    show()
    expect(heard).toEqual([])
    await frame()
    await frame()
    stop()
    expect(heard).toEqual([{ name: 'ready', services: 6 }])
  })

  test('a frame has at most one change, with the last scenario', async () => {
    const element = show()
    await frame()
    const { heard, stop } = listen()
    for (const services of [7, 8, 9]) element.scenario = withServices(services)
    expect(heard).toEqual([])
    await frame()
    element.setAttribute('services', '30')
    await frame()
    stop()
    expect(heard).toEqual([
      { name: 'change', services: 9 },
      { name: 'change', services: 30 },
    ])
  })

  test('nothing comes after removal', async () => {
    const element = show()
    await frame()
    const { heard, stop } = listen(element)
    element.scenario = withServices(9)
    element.remove()
    await task()
    await frame()
    stop()
    expect(heard).toEqual([])
  })
})

describe('a life', () => {
  test('removed, it leaves nothing; back again, it is as it was', async () => {
    const element = show()
    element.scenario = withServices(9)
    element.remove()
    await task()
    expect(element.shadowRoot?.childNodes).toHaveLength(0)
    document.body.append(element)
    expect(element.scenario.inputs.services).toBe(9)
    expect(element.shadowRoot?.textContent).toContain('cheapest')
  })

  test('moved, it keeps the very same views and what was typed', async () => {
    const element = show()
    const place = document.createElement('div')
    document.body.append(place)
    const field = element.shadowRoot?.querySelector('input[type=text]') as HTMLInputElement
    field.value = '12 half typed'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    place.append(element)
    await task()
    expect(element.shadowRoot?.querySelector('input[type=text]')).toBe(field)
    expect(field.value).toBe('12 half typed')
  })

  test('every listener on the page goes with it', async () => {
    await task() // those of earlier tests are gone now
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const element = show()
    element.remove()
    await task()
    const names = (calls: unknown[][]) => calls.map(([name]) => name).sort()
    expect(added).toHaveBeenCalled()
    expect(names(removed.mock.calls)).toEqual(names(added.mock.calls))
    vi.restoreAllMocks()
  })
})

describe('definition', () => {
  test('twice is once', () => {
    define()
    expect(warn).not.toHaveBeenCalled()
  })

  test('under a second name is another class of the same kind', () => {
    define('my-break-even')
    expect(document.createElement('my-break-even')).toBeInstanceOf(K8sBreakEvenElement)
  })

  test('after another version gives way, and says so', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    customElements.define(
      'older-break-even',
      class extends HTMLElement {
        static readonly version = '0.0.1'
      },
    )
    define('older-break-even')
    expect(warned).toHaveBeenCalledTimes(1)
    expect(warned.mock.calls[0]?.[0]).toMatch(new RegExp(`0\\.0\\.1.*${K8sBreakEvenElement.version}`))
  })
})
