// The element's life on a page: arrival, moves, removal, and what the page notices of it.

import { describe, expect, test } from 'vitest'
import type { K8sBreakEvenElement } from '../../widget'
import { type OpenedPage, type OpenOptions, openPage } from './harness'

const module = '<script type="module" src="/k8s-break-even.js"></script>'
const tag = '<k8s-break-even></k8s-break-even>'

const open = (body: string, options?: OpenOptions) =>
  openPage(`<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`, options)

const verdict = ({ page }: OpenedPage, nth = 0) =>
  page.locator('k8s-break-even').nth(nth).locator('[part=verdict] h2')

const field = ({ page }: OpenedPage, label: string, nth = 0) =>
  page.locator('k8s-break-even').nth(nth).getByRole('textbox', { name: label })

const setServices = (opened: OpenedPage, services: number, nth = 0) =>
  opened.page.evaluate(
    ([services, nth]) => {
      const element = document.querySelectorAll('k8s-break-even')[nth] as K8sBreakEvenElement
      const { inputs, overrides } = element.scenario
      element.scenario = { inputs: { ...inputs, services }, overrides }
    },
    [services, nth] as const,
  )

const servicesOf = ({ page }: OpenedPage, nth = 0) =>
  page.evaluate(
    (nth) =>
      (document.querySelectorAll('k8s-break-even')[nth] as K8sBreakEvenElement).scenario.inputs.services,
    nth,
  )

describe('on the page', () => {
  test('a script and a tag are a calculator with a verdict; nothing is said, stored or asked of others', async () => {
    const opened = await open(module + tag)
    expect(await verdict(opened).textContent()).toContain('is the cheapest for you: $3,350 a month')
    await opened.page.locator('k8s-break-even canvas').waitFor()
    expect(opened.complaints).toEqual([])
    expect(opened.requests.filter((address) => !address.startsWith(opened.origin))).toEqual([])
    const left = await opened.page.evaluate(() => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      ids: document.querySelectorAll('[id]').length,
      styles: document.querySelectorAll('style').length + document.adoptedStyleSheets.length,
    }))
    expect(left).toEqual({ local: 0, session: 0, cookie: '', ids: 0, styles: 0 })
  })

  test.each(['/k8s-break-even.js', '/k8s-break-even.iife.js'])('%s leaves no global', async (src) => {
    const type = src.includes('iife') ? '' : 'type="module"'
    const opened = await open(
      `<script>names = Object.keys(window)</script><script ${type} src="${src}"></script>${tag}`,
    )
    await verdict(opened).waitFor()
    const added = await opened.page.evaluate(() => {
      const { names } = window as unknown as { names: string[] }
      return Object.keys(window).filter((name) => name !== 'names' && !names.includes(name))
    })
    expect(added).toEqual([])
  })

  test('several are strangers', async () => {
    const opened = await open(`${module}${tag}<k8s-break-even services="15"></k8s-break-even>${tag}`)
    await verdict(opened, 2).waitFor()
    await setServices(opened, 40)
    expect(await Promise.all([0, 1, 2].map((nth) => servicesOf(opened, nth)))).toEqual([40, 15, 6])
    expect(opened.complaints).toEqual([])
  })

  test('a bad attribute warns once and takes the default', async () => {
    const opened = await open(`${module}<k8s-break-even services="many" engineers="9"></k8s-break-even>`)
    await verdict(opened).waitFor()
    await opened.page.locator('k8s-break-even').evaluate((element) => element.setAttribute('engineers', '8'))
    expect(await servicesOf(opened)).toBe(6)
    expect(opened.complaints).toEqual([
      '<k8s-break-even> services="many": services must be a whole number from 1 to 200 services; using 6',
    ])
  })

  test('the script twice, from two addresses, is harmless', async () => {
    const opened = await open(`${module}<script type="module" src="/k8s-break-even.js?again"></script>${tag}`)
    await verdict(opened).waitFor()
    expect(opened.complaints).toEqual([])
  })
})

describe('before the tag is defined', () => {
  test('a scenario set as a property is honoured', async () => {
    const opened = await open(tag)
    await opened.page.evaluate(() => {
      const scenario = { inputs: { services: 15 }, overrides: {} }
      Object.assign(document.querySelector('k8s-break-even') as object, { scenario })
    })
    await opened.page.addScriptTag({ url: '/k8s-break-even.js', type: 'module' })
    await verdict(opened).waitFor()
    expect(await servicesOf(opened)).toBe(6) // half a scenario is refused
    await opened.page.evaluate(() => {
      const whole = (document.querySelector('k8s-break-even') as K8sBreakEvenElement).scenario
      const later = document.createElement('k8s-later') as unknown as K8sBreakEvenElement
      later.scenario = { ...whole, inputs: { ...whole.inputs, services: 15 } }
      document.body.append(later)
      customElements.define(
        'k8s-later',
        class extends (customElements.get('k8s-break-even') as typeof HTMLElement) {},
      )
    })
    const services = await opened.page.evaluate(
      () => (document.querySelector('k8s-later') as K8sBreakEvenElement).scenario.inputs.services,
    )
    expect(services).toBe(15)
  })

  test('a child script is waited for while the page is still arriving', async () => {
    const file = `{ "version": 1, "inputs": { "services": 15 }, "notes": "${'long '.repeat(20_000)}" }`
    const child = `<script type="application/json">${file}</script>`
    const opened = await open(
      `<script src="/k8s-break-even.iife.js"></script><k8s-break-even>${child}<p>Fallback</p></k8s-break-even>`,
    )
    await verdict(opened).waitFor()
    expect(await servicesOf(opened)).toBe(15)
    expect(opened.complaints).toEqual([])
  })
})

describe('moved and removed', () => {
  const places = `${module}<div id="first">${tag}</div><div id="second"></div>`
  const moves = [
    { how: 'append', call: 'append' },
    { how: 'moveBefore', call: 'moveBefore' },
  ] as const

  test.each(moves)('a move by $how keeps scenario, views and focus', async ({ call }) => {
    const opened = await open(places)
    await setServices(opened, 15)
    await field(opened, 'Engineers').focus()
    const { sameViews, focused } = await opened.page.evaluate((call) => {
      const element = document.querySelector('k8s-break-even') as K8sBreakEvenElement
      const second = document.querySelector('#second') as HTMLElement & {
        moveBefore(node: Node, next: null): void
      }
      const views = element.shadowRoot?.firstElementChild
      if (call === 'append') second.append(element)
      else second.moveBefore(element, null)
      const focused = element.shadowRoot?.activeElement?.nodeName
      return { sameViews: element.shadowRoot?.firstElementChild === views, focused }
    }, call)
    await opened.page.waitForTimeout(50)
    expect({ sameViews, focused, services: await servicesOf(opened) }).toEqual({
      sameViews: true,
      focused: 'INPUT',
      services: 15,
    })
    await opened.page.locator('#second canvas').waitFor()
    expect(opened.complaints).toEqual([])
  })

  test('removed and added again it is as it was', async () => {
    const opened = await open(places)
    await setServices(opened, 15)
    const before = await verdict(opened).textContent()
    const children = await opened.page.evaluate(async () => {
      const element = document.querySelector('k8s-break-even') as K8sBreakEvenElement
      element.remove()
      await new Promise((resolve) => setTimeout(resolve, 20))
      const left = element.shadowRoot?.childNodes.length
      document.querySelector('#second')?.append(element)
      return left
    })
    expect(children).toBe(0)
    expect(await verdict(opened).textContent()).toBe(before)
  })

  test('fifty lives leave nothing behind', async () => {
    const opened = await open(module)
    await opened.page.evaluate(() => customElements.whenDefined('k8s-break-even'))
    const left = await opened.page.evaluate(async () => {
      const elements = []
      for (let life = 0; life < 50; life++) {
        const element = document.createElement('k8s-break-even')
        document.body.append(element)
        await new Promise(requestAnimationFrame)
        element.remove()
        elements.push(element)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
      return elements.filter(({ shadowRoot }) => shadowRoot?.hasChildNodes()).length
    })
    expect(left).toBe(0)
    expect(opened.complaints).toEqual([])
  })
})

describe('the page around it', () => {
  /** As it is seen: light words stand on dark ground. */
  const scheme = ({ page }: OpenedPage) =>
    page.locator('k8s-break-even h2').evaluate((heading) => {
      const [red = 0] = getComputedStyle(heading).color.match(/\d+/g)?.map(Number) ?? []
      return red > 127 ? 'dark' : 'light'
    })

  test.each([
    { around: 'a dark background', style: 'background: #111', expected: 'dark' },
    {
      around: 'a light background on a dark system',
      style: 'background: white',
      colorScheme: 'dark',
      expected: 'light',
    },
    {
      around: 'a page of either scheme on a dark system',
      style: 'color-scheme: light dark',
      colorScheme: 'dark',
      expected: 'dark',
    },
    {
      around: 'a page that says nothing on a dark system',
      style: '',
      colorScheme: 'dark',
      expected: 'light',
    },
    { around: 'a background in oklch', style: 'background: oklch(0.2 0.02 260)', expected: 'dark' },
  ] as const)('$around is $expected', async ({ style, expected, ...options }) => {
    const opened = await open(`${module}<div style="${style}">${tag}</div>`, options)
    await verdict(opened).waitFor()
    expect(await scheme(opened)).toBe(expected)
  })

  test('a theme switched by a class is followed, at the end of a fade at the latest', async () => {
    const opened = await open(
      `<style>html { background: white; transition: background-color 100ms } .dark { background: #111 }</style>${module}${tag}`,
    )
    await verdict(opened).waitFor()
    expect(await scheme(opened)).toBe('light')
    await opened.page.evaluate(() => document.documentElement.classList.add('dark'))
    await opened.page.waitForFunction(
      () => getComputedStyle(document.querySelector('k8s-break-even') as Element).colorScheme === 'dark',
    )
    await opened.page.locator('k8s-break-even').evaluate((element) => element.setAttribute('theme', 'light'))
    expect(await scheme(opened)).toBe('light')
  })

  test('typing does not reach the shortcuts of the page', async () => {
    const opened = await open(
      `<script>keys = []; document.addEventListener('keydown', (event) => keys.push(event.key))</script>${module}${tag}`,
    )
    await field(opened, 'Services').focus()
    for (const key of ['1', '2', 'Tab', 's']) await opened.page.keyboard.press(key)
    await field(opened, 'Engineers').focus()
    await opened.page.keyboard.press('Escape')
    const keys = await opened.page.evaluate(() => (window as unknown as { keys: string[] }).keys)
    expect(keys).toContain('Tab')
    expect(keys).toContain('Escape')
    expect(keys).not.toContain('1')
    expect(await servicesOf(opened)).toBe(12)
  })

  test('a drag is heard as changes, one a frame at most', async () => {
    const opened = await open(
      `<script>heard = []; for (const name of ['ready', 'change', 'error']) document.addEventListener('k8s-break-even-' + name,
        ({ detail }) => heard.push([name, detail.scenario?.inputs.services, structuredClone(detail) !== null]))</script>${module}${tag}`,
    )
    await verdict(opened).waitFor()
    const heard = await opened.page.evaluate(async () => {
      const element = document.querySelector('k8s-break-even') as K8sBreakEvenElement
      const { inputs, overrides } = element.scenario
      for (const services of [7, 8, 9]) element.scenario = { inputs: { ...inputs, services }, overrides }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return (window as unknown as { heard: unknown[] }).heard
    })
    expect(heard).toEqual([
      ['ready', 6, true],
      ['change', 9, true],
    ])
  })
})
