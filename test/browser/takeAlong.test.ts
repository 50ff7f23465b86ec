import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hostPage } from './calculator'
import { type OpenOptions, openPage } from './harness'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const strict = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'",
}
const plainHost = hostPage().replace(/ style="[^"]*"/, '')
const schemes = [
  ['light', [255, 255, 255]],
  ['dark', [20, 23, 26]],
] as const

const press = (page: Page | Frame, name: string | RegExp) => page.getByRole('button', { name }).click()

async function openSection(options: OpenOptions = {}) {
  const opened = await openPage(plainHost, { headers: strict, ...options })
  await opened.page.locator('k8s-break-even canvas').first().waitFor()
  await press(opened.page, /^Take it along/)
  await opened.page.getByRole('button', { name: 'Download PNG' }).waitFor()
  return opened
}

/** `print` in any frame only leaves a mark. */
const markPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => window.top?.document.documentElement.setAttribute('data-printed', '')
  })

test.each(schemes)(
  'the picture is twice as sharp, solid and as %s as the page',
  async (colorScheme, ground) => {
    const { page, complaints } = await openSection({ colorScheme })
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download PNG')])
    const bytes = await buffer(await download.createReadStream())
    const picture = await page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
      let ink = 0
      let clear = 0
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at + 3] !== 255) clear++
        if (pixels[at] !== pixels[0]) ink++
      }
      return {
        width: bitmap.width,
        height: bitmap.height,
        corner: Array.from(pixels.slice(0, 3)),
        ink,
        clear,
      }
    }, bytes.toString('base64'))
    expect(picture).toMatchObject({ width: 2400, corner: ground, clear: 0 })
    expect(picture.ink).toBeGreaterThan(20_000)
    expect(complaints).toEqual([])
  },
)

test('what is printed is one light page of its own, also on a dark one, and leaves nothing behind', async () => {
  const { page, complaints } = await openSection({ colorScheme: 'dark', prepare: markPrint })
  await press(page, 'Print one page')
  await page.locator('html[data-printed]').waitFor()
  const sheet = await page.locator('k8s-break-even').evaluate((host) => {
    const frame = host.shadowRoot?.querySelector('iframe')
    const root = frame?.contentDocument?.body.firstElementChild
    const title = root?.shadowRoot?.querySelector('h1')
    const canvas = root?.shadowRoot?.querySelector('canvas')
    const shown = root?.getBoundingClientRect()
    const result = {
      height: shown?.height,
      width: shown?.width,
      title: title?.textContent,
      ink: title && getComputedStyle(title).color,
      canvas: canvas?.getBoundingClientRect().width,
      text: root?.shadowRoot?.textContent,
    }
    frame?.contentWindow?.dispatchEvent(new Event('afterprint'))
    return { ...result, isLeft: host.shadowRoot?.querySelector('iframe') !== null }
  })
  expect(sheet.title).toContain('is the cheapest for you')
  expect(sheet.ink).toBe('rgb(26, 29, 33)')
  expect(sheet.canvas).toBe(700)
  expect(sheet.width).toBeLessThanOrEqual(700)
  expect(sheet.height).toBeLessThanOrEqual(940)
  for (const part of ['Compute spend', 'Hours a month', 'List prices', 'Sources: ']) {
    expect(sheet.text).toContain(part)
  }
  expect(sheet.isLeft).toBe(false)
  expect(complaints).toEqual([])
})

test('a sandboxed frame shows the numbers and the picture instead, and says why', async () => {
  const { page } = await openPage(
    '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/inner.html" style="width:900px;height:3000px"></iframe>',
    { pages: { '/inner.html': hostPage() }, headers: { 'Access-Control-Allow-Origin': '*' } },
  )
  const frame = page.frames()[1]
  if (!frame) throw new Error('The page has no frame')
  await press(frame, /^Take it along/)
  await press(frame, 'Download CSV')
  const csv = frame.getByRole('textbox', { name: 'Numbers as CSV' })
  expect(await csv.inputValue()).toContain('Compute spend,1500,USD a month')
  await press(frame, 'Download PNG')
  await frame.getByRole('img', { name: 'Picture of verdict, chart and inputs' }).waitFor()
  await frame.getByText('save the picture below').waitFor()
  await press(frame, 'Copy link')
  await frame.getByRole('textbox', { name: 'Link to your numbers' }).nth(1).waitFor()
  await press(frame, 'Print one page')
  await frame.getByText('If nothing is printed').waitFor()
})

test('an exported file opens in the engine alone with the same totals', async () => {
  const { page } = await openSection()
  const { text, totals } = await page.locator('k8s-break-even').evaluate((tag: Calculator) => {
    const { inputs } = tag.scenario
    tag.scenario = {
      inputs: { ...inputs, services: 17, computeSpend: 7_654.32, opsHours: 41.5 },
      overrides: { 'packing.paas': 0.7 },
    }
    const { compose, paas, kubernetes } = tag.comparison.breakdowns
    return { text: tag.exportScenario(), totals: [compose.total, paas.total, kubernetes.total] }
  })
  const { compare, parseScenario } = await import(/* @vite-ignore */ resolve('dist/model.js'))
  const parsed = parseScenario(text)
  const { compose, paas, kubernetes } = compare(parsed.scenario).breakdowns
  for (const [index, { total }] of [compose, paas, kubernetes].entries()) {
    expect(Math.abs(total - (totals[index] ?? 0))).toBeLessThan(0.005)
  }
})

test('the demo page opens a link, and a second one in its place', async () => {
  const { page, complaints } = await openPage('/index.html#v=1&services=15&cost-driver=services', {
    folder: 'dist-site',
  })
  const services = () =>
    page.locator('k8s-break-even').evaluate((tag: Calculator) => tag.scenario.inputs.services)
  await expect.poll(services).toBe(15)
  await page.evaluate(() => {
    location.hash = '#v=1&services=999'
  })
  await page.getByText('services must be a whole number from 1 to 200').waitFor()
  expect(await services()).toBe(15)
  expect(complaints).toEqual([])
})

test('a link comes back as the scenario it was copied from, and the address of the page stays', async () => {
  const { page, origin } = await openPage('/index.html?utm=a#stories', { folder: 'dist-site' })
  await page.getByRole('button', { name: 'Busy shop with spikes' }).click()
  await press(page, /^Take it along/)
  const link = page.getByRole('textbox', { name: 'Link to your numbers' })
  await expect.poll(() => link.inputValue()).toContain('peak-to-average=6')
  const before = await page.locator('k8s-break-even').evaluate((tag: Calculator) => tag.scenario)
  const address = await link.inputValue()
  expect(page.url()).toBe(`${origin}/index.html?utm=a#stories`)
  expect(address.startsWith(`${origin}/#v=1&`)).toBe(true)
  await page.goto(address)
  await expect
    .poll(() => page.locator('k8s-break-even').evaluate((tag: Calculator) => tag.scenario))
    .toEqual(before)
})
