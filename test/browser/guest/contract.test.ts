// Do attributes, properties and events hold, as a page's own scripts see them?

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../harness'
import { classic, document, module, tag } from './pages'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const services = (page: Page) =>
  page.locator('k8s-break-even').evaluate((host: Calculator) => host.scenario.inputs.services)

const listening = `<script>
  heard = []
  for (const name of ['ready', 'change', 'error']) addEventListener('k8s-break-even-' + name, ({ target, detail, composed, bubbles }) =>
    heard.push([name, target.localName, composed && bubbles, structuredClone(detail).scenario?.inputs.services ?? detail.field]))
</script>`

const heard = (page: Page): Promise<unknown[]> => page.evaluate(() => Reflect.get(window, 'heard'))

describe('attributes', () => {
  test('set before and after, taken away again, are followed', async () => {
    const { page, complaints } = await openPage(
      document({ body: '<k8s-break-even services="15" engineers="9"></k8s-break-even>' }),
    )
    await page.locator('canvas').waitFor()
    const host = page.locator('k8s-break-even')
    expect(await services(page)).toBe(15)
    await host.evaluate((element) => element.setAttribute('services', '20'))
    expect(await services(page)).toBe(20)
    await host.evaluate((element) => element.removeAttribute('services'))
    expect(await services(page)).toBe(6)
    await host.evaluate((element) => element.setAttribute('view', 'compact'))
    await page.getByRole('button', { name: 'Open the full calculator' }).waitFor()
    await host.evaluate((element) => element.setAttribute('cost-driver', 'engineers'))
    await page.getByRole('img', { name: /engineers/ }).waitFor()
    expect(complaints).toEqual([])
  })

  test('with a bad value warn once, tell it, and take the default', async () => {
    const { page, complaints } = await openPage(
      document({
        head: listening + module,
        body: '<k8s-break-even services="many" engineers="9"></k8s-break-even>',
      }),
    )
    await page.locator('canvas').waitFor()
    await page.locator('k8s-break-even').evaluate((element) => element.setAttribute('engineers', '8'))
    expect(await services(page)).toBe(6)
    expect(complaints).toEqual([
      '<k8s-break-even> services="many": services must be a whole number from 1 to 200 services; using 6',
    ])
    expect(await heard(page)).toContainEqual(['error', 'k8s-break-even', true, 'services'])
  })

  test('are never written by what a reader does', async () => {
    const { page } = await openPage(document({ body: '<k8s-break-even services="15"></k8s-break-even>' }))
    const html = () => page.locator('k8s-break-even').evaluate((host) => host.outerHTML)
    const before = await html()
    await page.getByRole('textbox', { name: 'Services' }).fill('40')
    await page.keyboard.press('Tab')
    await page.getByRole('slider', { name: 'Engineers' }).press('ArrowRight')
    expect(await services(page)).toBe(40)
    expect(await html()).toBe(before)
  })
})

describe('a scenario set before the tag is defined', () => {
  test.each([
    { what: 'whole', scenario: 'whole', expected: 15 },
    { what: 'half, which is refused,', scenario: '{ inputs: { services: 15 }, overrides: {} }', expected: 6 },
  ])('$what counts', async ({ scenario, expected }) => {
    const { page } = await openPage(document({ head: '' }))
    const { inputs } = await import('../../../src/model').then(({ defaultScenario }) => defaultScenario)
    const whole = JSON.stringify({ inputs: { ...inputs, services: 15 }, overrides: {} })
    await page.evaluate(
      `document.querySelector('k8s-break-even').scenario = ${scenario === 'whole' ? whole : scenario}`,
    )
    await page.addScriptTag({ url: '/k8s-break-even.js', type: 'module' })
    await page.locator('k8s-break-even h2').waitFor()
    expect(await services(page)).toBe(expected)
    await page.locator('k8s-break-even').evaluate((host: Calculator) => {
      const { inputs, overrides } = host.scenario
      host.scenario = { inputs: { ...inputs, services: 30 }, overrides }
    })
    expect(await services(page)).toBe(30)
  })
})

describe('events', () => {
  test('leave a shadow tree, are plain data, and a change comes at most once a frame', async () => {
    const body = `<div><template shadowrootmode="open">${tag}</template></div>`
    const { page } = await openPage(document({ head: listening + module, body }))
    await page.locator('canvas').waitFor()
    expect(await heard(page)).toEqual([['ready', 'div', true, 6]])
    await page.locator('k8s-break-even').evaluate(async (element: Calculator) => {
      const { inputs, overrides } = element.scenario
      for (const services of [7, 8, 9]) element.scenario = { inputs: { ...inputs, services }, overrides }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    expect((await heard(page)).slice(1)).toEqual([['change', 'div', true, 9]])
  })
})

describe('a child script', () => {
  const file = (extra = '') =>
    `<script type="application/json">{ "version": 1, "inputs": { "services": 15 }${extra} }</script>`

  test('is waited for while the page arrives in pieces', async () => {
    const [start = '', end = ''] = document({
      head: listening + classic,
      body: `<k8s-break-even>${file()}<p>Fallback</p></k8s-break-even>`,
    }).split('"inputs"')
    const { page, complaints } = await openPage([start, `"inputs"${end.slice(0, 20)}`, end.slice(20)])
    await page.locator('canvas').waitFor()
    expect(await services(page)).toBe(15)
    expect(await heard(page)).toEqual([['ready', 'k8s-break-even', true, 15]])
    expect(complaints).toEqual([])
  })

  test('that is wrong, or too long to be one, is told once, and the defaults hold', async () => {
    for (const inside of ['{', file(`, "notes": "${'long '.repeat(250_000)}"`)]) {
      const script = inside === '{' ? '<script type="application/json">{</script>' : inside
      const { page, complaints } = await openPage(
        document({ body: `<k8s-break-even>${script}</k8s-break-even>` }),
      )
      await page.locator('canvas').waitFor()
      expect(await services(page)).toBe(6)
      expect(complaints).toEqual([expect.stringContaining('child script')])
    }
  })
})
