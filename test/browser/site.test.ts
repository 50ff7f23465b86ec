import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { assumptions } from '../../src/model'
import { openPage } from './harness'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const folder = 'dist-site'
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The site where somebody put it in a folder of a larger one. */
function inSubfolder() {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  symlinkSync(resolve(folder), join(root, 'tools'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

/** Everything is kept once the worker answers for the page. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })

const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

describe('without a network, once loaded', () => {
  test('the site opens, and so does what was never opened before', async () => {
    const { page, origin, complaints } = await openPage('/tools/', { folder: inSubfolder(), context: {} })
    await isKept(page)
    await page.context().setOffline(true)
    expect(await page.evaluate(() => fetch('./scenario.schema.json').then(Boolean, () => false))).toBe(false)
    complaints.length = 0

    await page.reload()
    const calculator = page.locator('k8s-break-even')
    await calculator.locator('canvas').waitFor()
    await calculator.getByRole('button', { name: /^Why/ }).click()
    await calculator.getByRole('heading', { name: 'What would change the answer', level: 4 }).waitFor()
    await calculator.getByRole('button', { name: /^From your files/ }).click()
    await calculator.getByRole('textbox', { name: 'Or paste their text' }).waitFor()

    await page.goto(`${origin}/tools/index.html?services=15`)
    await calculator.getByRole('textbox', { name: 'Services' }).first().waitFor()
    await expect.poll(() => calculator.evaluate((tag: Calculator) => tag.scenario.inputs.services)).toBe(15)
    await page.goto(`${origin}/tools/method.html`)
    expect(await page.locator('h1').innerText()).toBe('How it is worked out')
    await page.goto(`${origin}/tools/article.html`)
    await calculator.locator('canvas').waitFor()
    expect(complaints).toEqual([])
  })

  test('an older version’s files are gone, and those of other sites stay', async () => {
    const { page, origin } = await openPage('/tools/article.html', { folder: inSubfolder(), context: {} })
    const scope = `${origin}/tools/`
    const [older, neighbour, other] = [`k8s-break-even ${scope} 0`, `k8s-break-even ${origin}/ 0`, 'other']
    await page.evaluate(
      (names) => Promise.all(names.map((name) => caches.open(name))),
      [older, neighbour, other],
    )
    await page.goto(`${scope}index.html`)
    await isKept(page)
    await expect.poll(() => cacheNames(page)).not.toContain(older)
    const names = await cacheNames(page)
    expect(names).toHaveLength(3)
    expect(names).toEqual(expect.arrayContaining([neighbour, other]))
  })
})

test.each(['/article.html', '/themed.html', '/frame.html', '/method.html'])(
  '%s leaves no worker with the reader',
  async (path) => {
    const { page } = await openPage(path, { folder })
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  },
)

describe('without scripts, on a phone', () => {
  const open = (path: string) => openPage(path, { folder, width: 360, context: { javaScriptEnabled: false } })
  const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

  test('the demo page reads from its question to an example answer, and on', async () => {
    const { page } = await open('/index.html')
    expect(await texts(page, 'h1, h2')).toEqual([
      'Do you need Kubernetes yet?',
      'What it answers',
      'Start from your Compose or Kubernetes file',
      'Start from a team like yours',
      'Put it on your page',
      'On somebody’s page',
      'How it counts',
    ])
    const table = page.getByRole('table', { name: /example answer/ })
    expect(await table.isVisible()).toBe(true)
    expect(await table.getByRole('row').count()).toBe(4)
    expect(await table.getByRole('row').nth(1).innerText()).toMatch(/Compose[\s\S]*\$3,348/)
    expect(await page.getByText('With JavaScript, a calculator stands here').isVisible()).toBe(true)
    expect(await sideways(page)).toBe(0)
  })

  test('the method reads as a whole', async () => {
    const { page } = await open('/method.html')
    expect(await page.locator('h2').count()).toBe(14)
    expect(await page.locator('figure svg').count()).toBe(11)
    for (const title of await page.locator('nav a').all()) {
      const target = await title.getAttribute('href')
      expect(await page.locator(`${target}`).count(), `${target}`).toBe(1)
    }
    await page.getByText(/^All \d+ assumptions$/).click()
    expect(
      await page
        .getByRole('table', { name: /Every assumption/ })
        .getByRole('row')
        .count(),
    ).toBe(Object.keys(assumptions).length + 1)
    expect(await sideways(page)).toBe(0)
  })
})

test('pictures of the method keep their words at a size that can be read on a phone', async () => {
  const { page } = await openPage('/method.html', { folder, width: 360 })
  const sizes = await page.locator('figure svg').evaluateAll((pictures) =>
    (pictures as SVGSVGElement[]).map((picture) => {
      const scale = picture.getScreenCTM()?.a ?? 0
      return scale * Number.parseFloat(getComputedStyle(picture).fontSize)
    }),
  )
  expect(Math.min(...sizes)).toBeGreaterThan(11)
})

test('nothing in a picture of the method sticks out of it', async () => {
  const { page } = await openPage('/method.html', { folder, width: 360 })
  const outside = await page.locator('figure svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const box = picture.getBoundingClientRect()
      return [...picture.querySelectorAll('text, rect, polyline, circle')].flatMap((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        const sticksOut =
          left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2
        return sticksOut ? [`${picture.querySelector('title')?.textContent}: ${part.outerHTML}`] : []
      })
    }),
  )
  expect(outside).toEqual([])
})

describe('the way in for files', () => {
  test.each([
    ['link', 'paste your Compose or Kubernetes file'],
    ['button', 'Open it in the calculator'],
  ] as const)('%s opens the calculator’s section, ready to paste', async (role, name) => {
    const { page, complaints } = await openPage('/index.html', {
      folder,
      context: { reducedMotion: 'reduce' },
    })
    await page.getByRole(role, { name }).click()
    const field = page.getByRole('textbox', { name: 'Or paste their text' })
    await expect.poll(() => field.evaluate((area) => area.matches(':focus'))).toBe(true)
    await field.fill('services: { web: { image: web }, db: { image: postgres } }')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Found 2 services').waitFor()
    expect(complaints).toEqual([])
  })
})
