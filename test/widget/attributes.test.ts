import { afterEach, describe, expect, test, vi } from 'vitest'
import { costDrivers, inputIds } from '../../src/model'
import { type Attribute, define, type ErrorDetail, K8sBreakEvenElement } from '../../widget'

define()

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('lang')
  warn.mockClear()
})

type Attributes = Partial<Record<Attribute, string>>

const show = (attributes: Attributes, script?: unknown) => {
  const element = document.createElement('k8s-break-even')
  const errors: ErrorDetail[] = []
  element.addEventListener('k8s-break-even-error', ({ detail }) => errors.push(detail))
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (script !== undefined) {
    const child = document.createElement('script')
    child.type = 'application/json'
    child.textContent = typeof script === 'string' ? script : JSON.stringify(script)
    element.append(child)
  }
  document.body.append(element)
  return { element, errors }
}

test('every input has an attribute, named as the contract names it', () => {
  const contract = `compute-spend services engineers ops-hours peak-to-average egress-gb databases teams
    environments kubernetes-experience commitment-discount loaded-hourly-rate uptime-target downtime-cost
    horizon-months daily-active-users progressive-delivery finding-fit current-platform compose paas kubernetes
    cost-driver view theme currency usd-rate lang`.split(/\s+/)
  expect(K8sBreakEvenElement.observedAttributes).toEqual(contract)
  expect(contract).toHaveLength(inputIds.length + 6)
})

describe('a good value', () => {
  const inputs = [
    { attribute: 'compute-spend', text: '5000', id: 'computeSpend', value: 5_000 },
    { attribute: 'services', text: ' 15 ', id: 'services', value: 15 },
    { attribute: 'ops-hours', text: '0', id: 'opsHours', value: 0 },
    { attribute: 'commitment-discount', text: '.25', id: 'commitmentDiscount', value: 0.25 },
    { attribute: 'daily-active-users', text: '1e6', id: 'dailyActiveUsers', value: 1_000_000 },
    { attribute: 'kubernetes-experience', text: 'none', id: 'kubernetesExperience', value: 'none' },
    { attribute: 'finding-fit', text: '', id: 'findingFit', value: true },
    { attribute: 'progressive-delivery', text: 'false', id: 'progressiveDelivery', value: false },
    { attribute: 'paas', text: 'fly', id: 'paas', value: 'fly' },
  ] as const
  test.each(inputs)('$attribute="$text" is $value', ({ attribute, text, id, value }) => {
    expect(show({ [attribute]: text }).element.scenario.inputs[id]).toBe(value)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('a bad value', () => {
  const bad = [
    { attribute: 'services', text: 'many', right: '1 to 200 services' },
    { attribute: 'services', text: '', right: 'whole number' },
    { attribute: 'services', text: '0x10', right: 'whole number' },
    { attribute: 'ops-hours', text: 'few', right: '; using the estimate' },
    { attribute: 'compute-spend', text: '$5,000', right: 'USD/month' },
    { attribute: 'compute-spend', text: 'Infinity', right: 'USD/month' },
    { attribute: 'finding-fit', text: 'maybe', right: 'true or false' },
    { attribute: 'paas', text: 'gke', right: 'cloud-run' },
    { attribute: 'cost-driver', text: 'computeSpend', right: 'compute-spend' },
    { attribute: 'view', text: 'tiny', right: 'full, compact' },
    { attribute: 'theme', text: 'sepia', right: 'auto, light, dark' },
    { attribute: 'currency', text: 'EUR', right: 'usd-rate' },
    { attribute: 'usd-rate', text: '0', right: 'above 0' },
    { attribute: 'lang', text: 'not a language', right: 'de-CH' },
  ] as const
  test.each(bad)(
    '$attribute="$text" is told once, with what would be right',
    async ({ attribute, text, right }) => {
      const { element, errors } = show({ [attribute]: text })
      await Promise.resolve()
      element.setAttribute('engineers', '7')
      expect(element.scenario.inputs).toMatchObject({ services: 6, computeSpend: 1_500, paas: 'cloud-run' })
      expect(warn).toHaveBeenCalledTimes(1)
      for (const words of [`${attribute}="${text}"`, right]) {
        expect(warn.mock.calls[0]?.[0]).toContain(words)
      }
      expect(errors).toMatchObject([{ code: 'attribute', field: attribute }])
    },
  )

  test('of any length makes a short warning', () => {
    show({ services: 'x'.repeat(100_000) })
    expect(`${warn.mock.calls[0]?.[0]}`.length).toBeLessThan(300)
  })
})

describe('a child script', () => {
  test('holds a scenario file; attributes come before it', () => {
    const inputs = { services: 15, engineers: 9 }
    const file = { version: 1, inputs, overrides: { 'packing.paas': 0.7 }, view: { costDriver: 'teams' } }
    const { element } = show({ engineers: '3' }, file)
    expect(element.scenario.inputs).toMatchObject({ services: 15, engineers: 3, teams: 1 })
    expect(element.scenario.overrides).toEqual({ 'packing.paas': 0.7 })
    expect(JSON.parse(element.exportScenario()).view).toEqual({ costDriver: 'teams' })
  })

  test('with a problem is told whole, and counts as absent', async () => {
    const { element, errors } = show({}, { version: 1, inputs: { services: 15, engineers: 0, tems: 2 } })
    await Promise.resolve()
    expect(element.scenario.inputs.services).toBe(6)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toMatch(/engineers must be.*did you mean teams/)
    expect(errors.map(({ code, field }) => [code, field])).toEqual([
      ['file', 'inputs.engineers'],
      ['file', 'inputs.tems'],
    ])
  })
})

describe('an attribute changed later', () => {
  test('replaces its input, and leaves those the reader has changed', () => {
    const { element } = show({ services: '8' })
    element.scenario = { ...element.scenario, inputs: { ...element.scenario.inputs, engineers: 12 } }
    element.setAttribute('services', '15')
    expect(element.scenario.inputs).toMatchObject({ services: 15, engineers: 12 })
    element.removeAttribute('services')
    expect(element.scenario.inputs).toMatchObject({ services: 6, engineers: 12 })
    element.reset()
    expect(element.scenario.inputs).toMatchObject({ services: 6, engineers: 5 })
  })

  test('is never written by the element', () => {
    const { element } = show({ services: '8' })
    element.importScenario('{ "version": 1, "inputs": { "services": 20 } }')
    expect(element.getAttributeNames()).toEqual(['services'])
    expect(element.getAttribute('services')).toBe('8')
  })
})

describe('what is shown', () => {
  const shown = (attributes: Attributes) => show(attributes).element.shadowRoot?.textContent

  test('money in the currency of the author, at the rate of the author', () => {
    expect(shown({ currency: 'EUR', 'usd-rate': '2' })).toContain('€')
  })

  test.each([
    { where: 'on the element', attributes: { lang: 'de' }, page: 'en' },
    { where: 'on the page', attributes: {}, page: 'de' },
  ])('numbers and words in the language $where', async ({ attributes, page }) => {
    document.documentElement.lang = page
    const { element } = show(attributes)
    const text = () => element.shadowRoot?.textContent
    await vi.waitFor(() => expect(text()).toMatch(/3\.350\s\$ im Monat/), { timeout: 10_000 })
  })

  test.each(costDrivers)('%s as the axis', (driver) => {
    const name = driver.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const { element } = show({ 'cost-driver': name })
    expect(JSON.parse(element.exportScenario()).view.costDriver).toBe(driver)
    expect(warn).not.toHaveBeenCalled()
  })
})
