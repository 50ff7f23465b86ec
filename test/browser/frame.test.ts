import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { proposedHeight } from '../../demo/embed/proposedHeight'
import { serve } from '../tools/serve'
import { nextFrame, scenarioOf } from './calculator'
import { type OpenOptions, openPage } from './harness'

const folder = 'dist-site'
const readable = { 'Access-Control-Allow-Origin': '*' }
const frameHtml = readFileSync(`${folder}/frame.html`, 'utf8')

/** The frame's page with a style that its policy would refuse. */
const restyled = (css: string) =>
  frameHtml.replace(/<meta http-equiv[^>]*>/, '').replace('</head>', `<style>${css}</style></head>`)

const pages = {
  '/tall.html': restyled('body { min-height: 100vh; padding-bottom: 40px }'),
  '/tall-tag.html': restyled('k8s-break-even { min-height: 100vh }'),
}

/** Another site, where the frame lives. */
async function frameSite() {
  const server = await serve(folder, { headers: readable, pages })
  onTestFinished(server.close)
  return server.origin
}

const host = (frames: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><style>iframe { border: 0; ${style} }</style>
<script>count = 0; addEventListener('message', () => count++)</script>
<script src="/frame-height.js"></script><body style="margin:0">${frames}</body></html>`

const openHost = (html: string, options: OpenOptions = {}) => openPage(html, { folder, ...options })

const marked = (src: string, more = 'sandbox="allow-scripts"') =>
  `<iframe data-k8s-break-even src="${src}" title="Calculator" style="width:600px;height:300px" ${more}></iframe>`

/** The frame's own document, once its calculator is complete. */
async function calculatorIn(page: Page, index = 0): Promise<Frame> {
  const place = page.locator('iframe').nth(index)
  await place.scrollIntoViewIfNeeded()
  const frame = await (await place.elementHandle())?.contentFrame()
  if (!frame) throw new Error(`There is no frame ${index}`)
  await frame.locator('k8s-break-even canvas').waitFor()
  return frame
}

const innerHeight = (frame: Frame) => frame.evaluate(() => window.innerHeight)
const contentHeight = (frame: Frame) =>
  frame.locator('k8s-break-even').evaluate((tag) => Math.ceil(tag.getBoundingClientRect().height))

const fits = (frame: Frame) =>
  expect.poll(async () => (await innerHeight(frame)) - (await contentHeight(frame))).toBe(0)

const messages = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'count') as number)

describe('the address', () => {
  test('tells above the calculator what it cannot take, in the words of the tag', async () => {
    const { page } = await openPage('/frame.html?compute-spend=abc&services=9', { folder })
    await page.locator('k8s-break-even canvas').waitFor()
    expect(await page.locator('.refused li').allTextContents()).toEqual([
      expect.stringMatching(/^compute-spend="abc": computeSpend must be a number from 20 to .*; using 1500$/),
    ])
    expect((await scenarioOf(page)).inputs.services).toBe(9)
  })

  test('sets inputs, display, looks and overrides, and what it does not know is left alone', async () => {
    const scenario = JSON.stringify({
      version: 1,
      inputs: { teams: 4 },
      overrides: { 'packing.compose': 0.5 },
    })
    const query = new URLSearchParams({
      services: '15',
      'finding-fit': 'true',
      view: 'compact',
      currency: 'EUR',
      'usd-rate': '0.9',
      lang: 'de',
      '--accent': '#ff0080',
      onclick: 'alert(1)',
      utm_source: 'feed',
      scenario,
    })
    const { page, complaints } = await openPage(`/frame.html?${query}`, { folder })
    const calculator = page.locator('k8s-break-even')
    await calculator.locator('canvas').waitFor()
    const { inputs, overrides } = await scenarioOf(page)
    expect(inputs).toMatchObject({ services: 15, findingFit: true, teams: 4 })
    expect(overrides).toEqual({ 'packing.compose': 0.5 })
    expect(await calculator.locator('[part=verdict]').innerText()).toContain('€')
    expect(await calculator.getByRole('button', { name: 'Ganzen Rechner öffnen' }).count()).toBe(1)
    expect(await calculator.getAttribute('onclick')).toBe(null)
    expect(
      await calculator.evaluate((tag) => getComputedStyle(tag).getPropertyValue('--k8s-break-even-accent')),
    ).toBe('#ff0080')
    expect(complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)('with theme=%s decides before anything is drawn', async (theme) => {
    const { page } = await openPage(`/frame.html?theme=${theme}`, {
      folder,
      colorScheme: theme === 'light' ? 'dark' : 'light',
      prepare: (page) => page.route(/\.js$/, (route) => route.abort()),
    })
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(scheme).toBe(theme)
  })

  test.each(['light', 'dark'] as const)(
    'with theme=%s lets the ground around shine through',
    async (theme) => {
      const site = await frameSite()
      const frame = marked(`${site}/frame.html?theme=${theme}`)
      const style = `color-scheme:${theme};`
      const { page } = await openHost(host(`<main style="background:#306090">${frame}</main>`, style), {
        colorScheme: theme === 'light' ? 'dark' : 'light',
      })
      await calculatorIn(page)
      const corner = await page.screenshot({ clip: { x: 1, y: 1, width: 1, height: 1 } })
      expect(await pixel(page, corner)).toEqual([0x30, 0x60, 0x90, 255])
    },
  )
})

test.each([320, 480, 720, 1000])('at %i px it fits the proposed height without a script', async (width) => {
  for (const view of ['full', 'compact'] as const) {
    const { page } = await openPage(`/frame.html?view=${view}`, { folder, width, height: 900 })
    await page.evaluate(() => document.documentElement.classList.remove('alone'))
    await page.locator('canvas').waitFor()
    const proposed = proposedHeight(view, width)
    const height = await contentHeight(page.mainFrame())
    expect(height).toBeLessThanOrEqual(proposed)
    expect(height).toBeGreaterThan(proposed * 0.9)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

describe('the height', () => {
  test('follows the calculator up and down, in a sandbox, with a message for each change only', async () => {
    const site = await frameSite()
    const { page, complaints } = await openHost(host(marked(`${site}/frame.html?view=compact`)))
    const frame = await calculatorIn(page)
    await fits(frame)
    const compact = await innerHeight(frame)
    await frame.getByRole('button', { name: 'Open the full calculator' }).click()
    await fits(frame)
    expect(await innerHeight(frame)).toBeGreaterThan(compact)
    await frame.locator('k8s-break-even').evaluate((tag) => tag.setAttribute('hidden', ''))
    await frame.locator('k8s-break-even').evaluate((tag) => tag.removeAttribute('hidden'))
    await page.locator('iframe').evaluate((frame) => {
      frame.style.width = '1000px'
    })
    await fits(frame)
    const settled = await messages(page)
    await frame.getByRole('slider', { name: 'Services' }).press('ArrowRight')
    await nextFrame(page)
    await fits(frame)
    expect((await messages(page)) - settled).toBeLessThanOrEqual(1)
    expect(complaints).toEqual([])
  })

  test('shrinks when there is less to show', async () => {
    const site = await frameSite()
    const { page } = await openHost(host(marked(`${site}/frame.html`)))
    const frame = await calculatorIn(page)
    await fits(frame)
    const full = await innerHeight(frame)
    await frame.locator('k8s-break-even').evaluate((tag) => tag.setAttribute('view', 'compact'))
    await expect.poll(() => innerHeight(frame)).toBeLessThan(full - 300)
    await fits(frame)
  })

  test('counts the border of a frame whose box is its border’s', async () => {
    const site = await frameSite()
    const style = 'border: 7px solid !important; box-sizing: border-box;'
    const { page } = await openHost(host(marked(`${site}/frame.html?view=compact`), style))
    await fits(await calculatorIn(page))
  })

  test.each(Object.keys(pages))('comes to rest on %s, which is as tall as its window', async (path) => {
    const site = await frameSite()
    const { page } = await openHost(host(marked(`${site}${path}?view=compact`)))
    const frame = await calculatorIn(page)
    await fits(frame)
    const [height, count] = [await innerHeight(frame), await messages(page)]
    for (let index = 0; index < 5; index++) await nextFrame(page)
    expect([await innerHeight(frame), await messages(page)]).toEqual([height, count])
  })

  test('is told again to a page that asks late', async () => {
    const site = await frameSite()
    const html = host(marked(`${site}/frame.html?view=compact`)).replace(/<script src[^>]*><\/script>/, '')
    const { page } = await openHost(html)
    const frame = await calculatorIn(page)
    await nextFrame(page)
    expect(await innerHeight(frame)).toBe(300)
    await page.addScriptTag({ url: '/frame-height.js' })
    await fits(frame)
  })

  test('of two frames is each its own', async () => {
    const site = await frameSite()
    const both = marked(`${site}/frame.html?view=compact`) + marked(`${site}/frame.html`)
    const { page } = await openHost(host(both))
    const [first, second] = [await calculatorIn(page, 0), await calculatorIn(page, 1)]
    await fits(first)
    await fits(second)
    expect(await innerHeight(second)).toBeGreaterThan(await innerHeight(first))
  })
})

describe('a message is ignored', () => {
  const speaker = (height: string) =>
    `<!doctype html><title>Speaker</title><script>parent.postMessage({ 'k8s-break-even-height': ${height} }, '*')</script>`

  /** The heights of all frames, when each has spoken. */
  async function heightsAfter(frames: string, speakers: Record<string, string>) {
    const site = await serve(folder, { headers: readable, pages: speakers })
    onTestFinished(site.close)
    const { page } = await openHost(host(frames.replaceAll('SITE', site.origin)))
    const count = frames.split('<iframe').length - 1
    await expect.poll(() => messages(page)).toBe(count)
    return page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight))
  }

  test('from a frame that is not marked, wherever it comes from', async () => {
    const plain = marked('SITE/speaker.html').replace('data-k8s-break-even', '')
    expect(await heightsAfter(plain, { '/speaker.html': speaker('777') })).toEqual([300])
  })

  test('from another origin that came to stand in a marked frame', async () => {
    const elsewhere = await serve(folder, { pages: { '/speaker.html': speaker('777') } })
    onTestFinished(elsewhere.close)
    const moving = `<!doctype html><title>Away</title><script>location = '${elsewhere.origin}/speaker.html'</script>`
    expect(await heightsAfter(marked('SITE/moving.html', ''), { '/moving.html': moving })).toEqual([300])
  })

  test('from a sandbox, where the frame should have its own origin', async () => {
    const elsewhere = `<!doctype html><title>Nest</title><script>location = 'data:text/html,' + encodeURIComponent(${JSON.stringify(speaker('777')).replaceAll('</', '<\\/')})</script>`
    expect(await heightsAfter(marked('SITE/nest.html', ''), { '/nest.html': elsewhere })).toEqual([300])
  })

  test('with a height that is none', async () => {
    const nonsense = ['NaN', '-5', '0', 'Infinity', '1e9', '"9999px"', 'null', '{}']
    const speakers = Object.fromEntries(nonsense.map((height, index) => [`/${index}.html`, speaker(height)]))
    const frames = nonsense.map((_, index) => marked(`SITE/${index}.html`)).join('')
    expect(await heightsAfter(frames, speakers)).toEqual(nonsense.map(() => 300))
  })

  test('unless it is right: what the tests above hear is otherwise taken', async () => {
    const speakers = { '/speaker.html': speaker('777') }
    expect(await heightsAfter(marked('SITE/speaker.html'), speakers)).toEqual([777])
    expect(await heightsAfter(marked('SITE/speaker.html', ''), speakers)).toEqual([777])
  })
})

async function pixel(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    context?.drawImage(image, 0, 0)
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])]
  }, png.toString('base64'))
}
