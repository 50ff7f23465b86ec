// What does a reader notice while the calculator arrives?

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { nextFrame } from '../calculator'
import { type OpenOptions, openPage } from '../harness'
import { document, module, tag } from './pages'

const verdict = (page: Page, nth = 0) => page.locator('k8s-break-even').nth(nth).locator('[part=verdict] h2')

describe('what stands below', () => {
  /** A link slow enough that every part of the calculator arrives in a frame of its own. */
  async function slowly(page: Page) {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    const link = { offline: false, latency: 60, downloadThroughput: 600_000, uploadThroughput: 90_000 }
    await session.send('Network.emulateNetworkConditions', link)
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.defineProperty(window, 'shifts', { value: shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
  }

  async function shifts(body: string, options: OpenOptions) {
    const html = document({ head: '', body: `${body}<p>What stands below.</p>${module}` })
    const { page } = await openPage(html, { prepare: slowly, ...options })
    await page.locator('k8s-break-even').last().locator('canvas').waitFor()
    await nextFrame(page)
    await nextFrame(page)
    return page.evaluate(() => Reflect.get(window, 'shifts'))
  }

  const fallback = '<p>Compose is the cheapest.</p><p><a href="/">Open the calculator</a></p>'
  const css = '<link rel="stylesheet" href="/k8s-break-even.css">'
  const snippet = (height: number, inside = '', attributes = '') =>
    `<k8s-break-even ${attributes} style="display:flow-root;min-height:${height}px">${inside}</k8s-break-even>`

  test.each([
    { how: 'the snippet', body: snippet(1510), width: 1200 },
    { how: 'the snippet with fallback content', body: snippet(1510, fallback), width: 1200 },
    { how: 'the snippet of the compact view', body: snippet(820, fallback, 'view="compact"'), width: 1200 },
    { how: 'the snippet on a phone', body: snippet(2600, fallback), width: 360 },
    { how: 'the style sheet', body: css + tag, width: 1200 },
    {
      how: 'the style sheet and fallback content',
      body: `${css}<k8s-break-even>${fallback}</k8s-break-even>`,
      width: 800,
    },
    { how: 'the style sheet in a column', body: `${css}<div style="width:640px">${tag}</div>`, width: 1200 },
    { how: 'the style sheet on a phone', body: css + tag, width: 360 },
    {
      how: 'the style sheet in a compact view',
      body: `${css}<k8s-break-even view="compact"></k8s-break-even>`,
      width: 640,
    },
  ])('stays where it is with $how at $width px', async ({ body, width }) => {
    // High enough that nothing is pushed out of sight, where a shift would not count.
    expect(await shifts(body, { width, height: 3_000 })).toEqual([])
  })

  test('would be seen to move with nothing reserved', async () => {
    expect(await shifts(tag, { height: 3_000 })).not.toEqual([])
  })
})

test('the sliders are there to use a frame before the rest is made', async () => {
  const { page } = await openPage(document(), {
    prepare: (page) =>
      page.addInitScript(() => {
        const parts: string[] = []
        Object.defineProperty(window, 'parts', { value: parts })
        const awaited = ['h2', '[type=range]', 'select[id]', '.money', '.footer']
        const look = () => {
          const root = window.document.querySelector('k8s-break-even')?.shadowRoot
          const come = awaited.filter((selector) => root?.querySelector(selector)).join(' ')
          if (come !== (parts.at(-1) ?? '')) parts.push(come)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  })
  await page.locator('k8s-break-even .footer').waitFor({ state: 'attached' })
  await nextFrame(page)
  const parts: string[] = await page.evaluate(() => Reflect.get(window, 'parts'))
  expect(parts.at(-1)).toBe('h2 [type=range] select[id] .money .footer')
  expect(parts).toContain('h2 [type=range]')
})

describe('fallback content', () => {
  const inside = '<p>Compose is the cheapest. <a href="/">Open the calculator</a></p>'
  const html = document({ body: `<k8s-break-even>${inside}</k8s-break-even>` })

  test('is read where scripts do not run', async () => {
    const { page } = await openPage(html, { context: { javaScriptEnabled: false } })
    expect(await page.locator('k8s-break-even').innerText()).toBe(
      'Compose is the cheapest. Open the calculator',
    )
  })

  test('is read where the script is blocked', async () => {
    const { page } = await openPage(html, {
      prepare: (page) => page.route('**/*.js', (route) => route.abort()),
    })
    expect(await page.getByRole('link', { name: 'Open the calculator' }).isVisible()).toBe(true)
  })

  test('gives way to the calculator, and is then seen by nobody', async () => {
    const { page } = await openPage(html)
    await verdict(page).waitFor()
    expect(await page.getByRole('link', { name: 'Open the calculator' }).isVisible()).toBe(false)
    expect(await page.locator('k8s-break-even slot').count()).toBe(0)
  })
})

describe('the chart', () => {
  const chartRequests = (requests: string[]) => requests.filter((address) => /\/chart-/.test(address))
  const far = document({ body: `<p style="height:4000px">Above.</p>${tag}` })

  test('is not asked for until it comes near; verdict, fields and table do without', async () => {
    const { page, requests } = await openPage(far)
    await page.getByRole('slider', { name: 'Services' }).waitFor({ state: 'attached' })
    const shown = await page
      .locator('k8s-break-even')
      .evaluate(async (host: HTMLElementTagNameMap['k8s-break-even']) => {
        const read = () => host.shadowRoot?.querySelector('h2')?.textContent
        const before = read()
        host.importScenario('{ "version": 1, "inputs": { "services": 60 } }')
        await new Promise((resolve) => setTimeout(resolve, 300))
        return {
          isOther: read() !== before,
          rows: host.shadowRoot?.querySelectorAll('[part=chart] tr').length,
        }
      })
    expect(shown.isOther).toBe(true)
    expect(shown.rows).toBeGreaterThan(5)
    expect(chartRequests(requests)).toEqual([])
    await page.locator('k8s-break-even').evaluate((host) => host.scrollIntoView())
    await page.locator('k8s-break-even canvas').waitFor()
    expect(chartRequests(requests)).toHaveLength(1)
  })

  test('is not made when the tag has gone while its code was on the way', async () => {
    const late: (() => void)[] = []
    const { page, complaints } = await openPage(document(), {
      prepare: (page) =>
        page.route('**/chart-*.js', async (route) => {
          await new Promise<void>((resolve) => late.push(resolve))
          await route.continue()
        }),
    })
    await expect.poll(() => late.length).toBe(1)
    const host = await page.locator('k8s-break-even').elementHandle()
    await host?.evaluate((element) => element.remove())
    const arrived = page.waitForResponse(/chart-/)
    for (const go of late) go()
    await arrived
    await nextFrame(page)
    expect(await host?.evaluate((element) => (element as Element).shadowRoot?.childNodes.length)).toBe(0)
    expect(complaints).toEqual([])
    await page.evaluate((element) => element && window.document.body.append(element), host)
    await page.locator('k8s-break-even canvas').waitFor()
  })
})

test('nothing takes the focus or scrolls the page', async () => {
  const body = `<p style="height:300px">Above.</p>${tag}<p style="height:3000px">Below.</p>`
  const { page } = await openPage(
    document({ body: body.replace('-even>', '-even style="display:block;min-height:1510px">') }),
  )
  await page.locator('k8s-break-even canvas').waitFor()
  await nextFrame(page)
  expect(await page.evaluate(() => [scrollY, window.document.activeElement?.nodeName])).toEqual([0, 'BODY'])
})

describe('inserted by a router', () => {
  test.each([
    { when: 'before the script has come', early: true },
    { when: 'long after the script has come', early: false },
  ])('$when it needs no call', async ({ early }) => {
    const { page, complaints } = await openPage(
      document({ head: early ? '' : module, body: '<main></main>' }),
    )
    if (!early) await page.evaluate(() => customElements.whenDefined('k8s-break-even').then(() => {}))
    await page.evaluate(
      (html) => {
        const main = window.document.querySelector('main')
        if (main) main.innerHTML = html
      },
      module + tag + tag,
    )
    if (early) await page.addScriptTag({ url: '/k8s-break-even.js', type: 'module' })
    await verdict(page, 1).waitFor()
    await page.evaluate(() => window.document.querySelector('main')?.replaceChildren())
    await page.evaluate(
      (html) => window.document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      tag,
    )
    await verdict(page).waitFor()
    expect(complaints).toEqual([])
  })

  test('the script run again by every visit is harmless', async () => {
    const { page, complaints } = await openPage(document())
    for (const url of ['/k8s-break-even.iife.js', '/k8s-break-even.iife.js', '/k8s-break-even.js?again']) {
      await page.addScriptTag({ url, type: url.includes('iife') ? '' : 'module' })
    }
    await page.locator('k8s-break-even canvas').waitFor()
    expect(complaints).toEqual([])
  })
})
