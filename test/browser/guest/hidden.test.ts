// Does the calculator work in places that are not seen at first?

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../harness'
import { ink } from './ink'
import { document, tag } from './pages'

const above = '<p>Above.</p>'

const places = [
  {
    name: 'a tab that is not displayed',
    body: `<div id="place" style="display:none">${tag}</div>`,
    show: "place.style.display = 'block'",
    hide: "place.style.display = 'none'",
  },
  {
    name: 'a closed dialog',
    body: `<dialog id="place" style="width:800px">${tag}</dialog>`,
    show: 'place.showModal()',
    hide: 'place.close()',
  },
  {
    name: 'closed details',
    body: `<details id="place"><summary>More</summary>${tag}</details>`,
    show: 'place.open = true',
    hide: 'place.open = false',
  },
  {
    name: 'what is hidden until found',
    body: `<div id="place" hidden="until-found">${tag}</div>`,
    show: 'place.hidden = false',
    hide: "place.hidden = 'until-found'",
  },
  {
    name: 'content that is not visible',
    body: `<div id="place" style="content-visibility:hidden">${tag}</div>`,
    show: "place.style.contentVisibility = 'visible'",
    hide: "place.style.contentVisibility = 'hidden'",
  },
  {
    name: 'a box without width',
    body: `<div id="place" style="width:0;overflow:hidden">${tag}</div>`,
    show: "place.style.width = '800px'",
    hide: "place.style.width = '0'",
  },
  {
    name: 'a slide outside',
    body: `<div style="overflow:hidden"><div id="place" style="margin-left:5000px;width:800px">${tag}</div></div>`,
    show: "place.style.marginLeft = '0'",
    hide: "place.style.marginLeft = '5000px'",
  },
]

async function expectChart(page: Page) {
  const canvas = page.locator('k8s-break-even canvas')
  await expect.poll(() => canvas.evaluate(ink)).toMatchObject({ colours: 3 })
  const { canvasWidth, boxWidth } = await canvas.evaluate((element: HTMLCanvasElement) => ({
    canvasWidth: element.width,
    boxWidth: element.parentElement?.clientWidth,
  }))
  expect(canvasWidth).toBe(boxWidth)
}

test.each(places)('in $name it draws once it is seen, each time anew', async ({ body, show, hide }) => {
  const { page, complaints } = await openPage(document({ body: above + body }))
  await page.locator('k8s-break-even [part=verdict]').waitFor({ state: 'attached' })
  await page.evaluate(show)
  await expectChart(page)
  await page.evaluate(hide)
  await page.locator('k8s-break-even').evaluate((host: HTMLElementTagNameMap['k8s-break-even']) => {
    host.importScenario('{ "version": 1, "inputs": { "services": 20 } }')
  })
  await page.evaluate(show)
  await expectChart(page)
  expect(complaints).toEqual([])
})

test('hidden while the code of the chart was on the way, it draws once it is seen', async () => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const { page, requests, complaints } = await openPage(document({ body: `<div id="place">${tag}</div>` }), {
    prepare: (page) => page.route('**/chart-*.js', (route) => held.then(() => route.continue())),
  })
  await expect.poll(() => requests.some((address) => /chart-/.test(address))).toBe(true)
  await page.evaluate("place.style.display = 'none'")
  arrive()
  await page.locator('canvas').waitFor({ state: 'attached' })
  await page.evaluate("place.style.display = 'block'")
  await expectChart(page)
  expect(complaints).toEqual([])
})

test('a box that narrows again takes the chart along', async () => {
  const body = `<div style="display:flex"><div id="place" style="width:900px;flex:none">${tag}</div></div>`
  const { page } = await openPage(document({ body }))
  await expectChart(page)
  for (const width of [320, 1100, 500]) {
    await page.evaluate(`place.style.width = '${width}px'`)
    await expect
      .poll(() => page.locator('canvas').evaluate((canvas) => canvas.clientWidth))
      .toBeLessThanOrEqual(width)
    await expectChart(page)
  }
})

test.each([280, 320, 480, 720, 1000])(
  'at %i px the chart has a box of its own height, whatever is in it',
  async (width) => {
    const { page } = await openPage(document({ body: `<div style="width:${width}px">${tag}</div>` }))
    const height = () =>
      page
        .locator('k8s-break-even')
        .evaluate((host) => host.shadowRoot?.querySelector('.chart-box')?.clientHeight)
    await expect.poll(height).toBeGreaterThan(300)
    const before = await height()
    await expectChart(page)
    expect(await height()).toBe(before)
    await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.style.height = '2000px'
    })
    expect(await height()).toBe(before)
  },
)
