// What does the calculator keep when it is moved, and what does it leave when it goes?

import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../harness'
import { document, tag } from './pages'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const field = (page: Page, name: string) => page.locator('k8s-break-even').getByRole('textbox', { name })

describe('moved', () => {
  const places = document({ body: `<div id="first">${tag}</div><div id="second"></div>` })

  const moves = [
    { how: 'append', move: 'second.append(element)' },
    { how: 'moveBefore', move: 'second.moveBefore(element, null)' },
    { how: 'removal and append in one task', move: 'element.remove(); second.append(element)' },
    {
      how: 'flapping',
      move: 'for (let turn = 0; turn < 20; turn++) [first, second][turn % 2].append(element)',
    },
    {
      how: 'innerHTML of what is around it put elsewhere',
      move: 'const around = document.createElement("p"); around.append(element); second.append(around)',
    },
  ]

  test.each(moves)(
    'by $how it keeps its scenario, its views, its chart, the focus and what is being typed',
    async ({ move }) => {
      const { page, complaints } = await openPage(places)
      await page.locator('canvas').waitFor()
      await page.locator('k8s-break-even').evaluate((host: Calculator) => {
        host.importScenario('{ "version": 1, "inputs": { "services": 15 } }')
      })
      await field(page, 'Engineers').fill('12 half')
      const kept = await page.evaluate((move) => {
        const element = window.document.querySelector('k8s-break-even') as Calculator
        const look = () => ({
          views: element.shadowRoot?.querySelector('.root'),
          canvas: element.shadowRoot?.querySelector('canvas'),
          focused: element.shadowRoot?.activeElement,
        })
        const before = look()
        new Function('element', move)(element)
        return new Promise((resolve) => {
          setTimeout(() => {
            const after = look()
            resolve(
              Object.keys(before).filter(
                (part) => Reflect.get(before, part) && Reflect.get(before, part) === Reflect.get(after, part),
              ),
            )
          }, 60)
        })
      }, move)
      expect(kept).toEqual(['views', 'canvas', 'focused'])
      expect(await field(page, 'Engineers').inputValue()).toBe('12 half')
      expect(await field(page, 'Services').inputValue()).toBe('15')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('7')
      await page.keyboard.press('Tab')
      expect(
        await page.locator('k8s-break-even').evaluate((host: Calculator) => host.scenario.inputs.engineers),
      ).toBe(7)
      expect(complaints).toEqual([])
    },
  )
})

test('removed and added again it is as it was, and nothing of it was there between', async () => {
  const { page, complaints } = await openPage(document())
  await page.locator('canvas').waitFor()
  await page.locator('k8s-break-even').evaluate((host: Calculator) => {
    host.importScenario('{ "version": 1, "inputs": { "services": 15 } }')
  })
  const left = await page.evaluate(async () => {
    const element = window.document.querySelector('k8s-break-even') as Calculator
    element.remove()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const nodes = element.shadowRoot?.childNodes.length
    window.document.body.append(element)
    return nodes
  })
  expect(left).toBe(0)
  await page.locator('canvas').waitFor()
  expect(await field(page, 'Services').inputValue()).toBe('15')
  expect(complaints).toEqual([])
})

describe('two hundred lives', () => {
  /** What the browser counts once all that can go has gone. */
  async function count(session: CDPSession) {
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0
    const alive = async (expression: string) => {
      const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'alive' })
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: `${result.objectId}`,
      })
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: `${objects.objectId}`,
        functionDeclaration: 'function () { return this.length }',
      })
      await session.send('Runtime.releaseObjectGroup', { objectGroup: 'alive' })
      return Number(length.value)
    }
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      canvases: await alive('HTMLCanvasElement.prototype'),
      calculators: await alive("customElements.get('k8s-break-even').prototype"),
      observers: await alive('ResizeObserver.prototype'),
    }
  }

  /** Ten at a time, each with its chart, half of them opened. */
  const live = (page: Page, rounds: number) =>
    page.evaluate(async (rounds) => {
      for (let round = 0; round < rounds; round++) {
        const elements = Array.from({ length: 10 }, () => {
          const element = window.document.createElement('k8s-break-even')
          element.setAttribute('style', 'position:fixed;inset:0')
          window.document.body.append(element)
          return element
        })
        const drawn = () =>
          elements.every(({ shadowRoot }) => (shadowRoot?.querySelector('canvas')?.width ?? 300) !== 300)
        while (!drawn()) await new Promise(requestAnimationFrame)
        for (const { shadowRoot } of elements.slice(5))
          shadowRoot?.querySelector<HTMLElement>('[aria-expanded=false]')?.click()
        await new Promise(requestAnimationFrame)
        for (const element of elements) element.remove()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }, rounds)

  test('leave no chart, no listener and no node behind', async () => {
    const { page, complaints } = await openPage(document({ body: '' }))
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    await live(page, 2)
    await page.mouse.move(3, 3)
    const after20 = await count(session)
    await live(page, 18)
    const after200 = await count(session)
    expect(after200.canvases).toBe(after20.canvases)
    expect(after200.calculators).toBe(after20.calculators)
    expect(after200.observers).toBe(after20.observers)
    expect(after200.listeners).toBeLessThanOrEqual(after20.listeners)
    // The browser keeps a few nodes of its own; one calculator has hundreds.
    expect(after200.nodes - after20.nodes).toBeLessThan(50)
    expect(complaints).toEqual([])
  }, 90_000)
})

test('of thirty on a page, only the one that is seen has a chart, and its code is fetched once', async () => {
  const tags = Array.from(
    { length: 30 },
    (_, index) =>
      `<k8s-break-even services="${index + 1}" style="display:flow-root;min-height:1510px"></k8s-break-even><p style="height:1000px">Text.</p>`,
  )
  const { page, requests, complaints } = await openPage(document({ body: tags.join('') }))
  await page.locator('k8s-break-even').first().locator('canvas').waitFor()
  await page.locator('k8s-break-even').last().locator('.footer').waitFor()
  expect(await page.locator('canvas').count()).toBe(1)
  const asked = (name: string) => requests.filter((address) => address.includes(name)).length
  expect([asked('/workbench-'), asked('/chart-'), asked('/why-'), asked('/k8s-break-even.js')]).toEqual([
    1, 1, 0, 1,
  ])
  await page
    .locator('k8s-break-even')
    .last()
    .evaluate((host) => host.scrollIntoView())
  await page.locator('k8s-break-even').last().locator('canvas').waitFor()
  expect(await page.locator('canvas').count()).toBe(2)
  expect(asked('/chart-')).toBe(1)
  expect(complaints).toEqual([])
})
