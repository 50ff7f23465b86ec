// Is the calculator in the language of its place from its first word on, and what if that language does not arrive?

import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type OpenOptions, openPage } from '../harness'
import { classic, document, module } from './pages'

const names = {
  de: 'Kubernetes-Break-even-Rechner',
  fr: 'Calculateur du seuil de rentabilité de Kubernetes',
  es: 'Calculadora del punto de equilibrio de Kubernetes',
  pt: 'Calculadora do ponto de equilíbrio do Kubernetes',
  ja: 'Kubernetes 損益分岐点計算ツール',
  zh: 'Kubernetes 盈亏平衡点计算器',
}
const english = 'Kubernetes break-even calculator'

/** Notes every event, and every name that a calculator has had in a frame. */
const listening = `<script>
  events = []
  for (const name of ['ready', 'change', 'error']) {
    addEventListener('k8s-break-even-' + name, ({ type, detail: { code, message } }) =>
      events.push([type.replace('k8s-break-even-', ''), code, message].filter(Boolean).join(' ')))
  }
  addEventListener('unhandledrejection', ({ reason }) => events.push('unhandled ' + reason))
  names = new Set()
  const look = () => {
    for (const host of document.querySelectorAll('k8s-break-even')) {
      const root = host.shadowRoot?.querySelector('[part=root]')
      if (root) names.add(root.ariaLabel)
    }
    requestAnimationFrame(look)
  }
  look()
</script>`

const eventsOf = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'events'))
const namesSeen = (page: Page): Promise<string[]> => page.evaluate(() => [...Reflect.get(window, 'names')])

const in_ = (lang: string, head: string = module, body?: string) =>
  document({ root: `lang="${lang}"`, head: listening + head, ...(body && { body }) })

const open = (html: string, options: OpenOptions = {}) => openPage(html, options)

const bars = (page: Page) => page.locator('k8s-break-even .bar-total').first()

/** From your files, Why and Assumptions, which between them say all packs. */
async function openSections(page: Page): Promise<void> {
  const buttons = page.locator('k8s-break-even .disclosure > h3 button')
  for (const index of [0, 1, 3]) await buttons.nth(index).click()
  await page.locator('k8s-break-even .lines h4').first().waitFor()
  await page.locator('k8s-break-even .assumption-tools').waitFor()
}

/** Of the address, the language and the pack. */
const packsAskedFor = (requests: string[]): string[] =>
  requests.flatMap((address) => /\/chunks\/([a-z]{2}-[a-z]+)-/.exec(address)?.[1] ?? []).sort()

const all = (lang: string) =>
  ['assumptions', 'evidence', 'first', 'more', 'why'].map((pack) => `${lang}-${pack}`)

describe.each(Object.entries(names))('%s', (lang, name) => {
  test('is what its first frame says, and its words are fetched as they are wanted', async () => {
    const { page, complaints, requests } = await open(in_(lang))
    await bars(page).waitFor()
    expect(await namesSeen(page)).toEqual([name])
    expect(await eventsOf(page)).toEqual(['ready'])
    expect(packsAskedFor(requests)).toEqual([`${lang}-first`])
    await openSections(page)
    expect(packsAskedFor(requests)).toEqual(all(lang))
    expect(complaints).toEqual([])
  })
})

test('English asks for no words', async () => {
  const { page, requests } = await open(in_('en-GB'))
  await bars(page).waitFor()
  await openSections(page)
  expect(packsAskedFor(requests)).toEqual([])
})

describe('while the words are under way', () => {
  const fallback = '<k8s-break-even style="margin: 0"><p>Fallback</p></k8s-break-even><p id="after">After</p>'
  const head = `<link rel="stylesheet" href="/k8s-break-even.css">${module}`
  const topOf = (page: Page) =>
    page.locator('#after').evaluate((element) => element.getBoundingClientRect().top)

  test('what stands inside the tag stays, and nothing below it moves', async () => {
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    const { page, requests } = await open(in_('de', head, fallback), {
      prepare: (page) =>
        page.route(/\/chunks\/de-first-/, async (route) => {
          await isReleased
          await route.continue()
        }),
    })
    await expect.poll(() => requests.some((address) => address.includes('de-first'))).toBe(true)
    await expect.poll(() => requests.some((address) => address.includes('workbench'))).toBe(true)
    const before = await topOf(page)
    expect(before).toBeGreaterThan(1_000)
    expect(await page.getByText('Fallback').isVisible()).toBe(true)
    expect(await eventsOf(page)).toEqual([])
    release()
    await bars(page).waitFor()
    expect(await namesSeen(page)).toEqual([names.de])
    expect(await eventsOf(page)).toEqual(['ready'])
    expect(Math.abs((await topOf(page)) - before)).toBeLessThan(1)
  })

  test('a tag that is taken away and put back waits on', async () => {
    const { page } = await open(in_('de', module, '<main></main>'))
    await page.evaluate(async () => {
      await customElements.whenDefined('k8s-break-even')
      const main = window.document.querySelector('main')
      const host = window.document.createElement('k8s-break-even')
      main?.append(host)
      host.remove()
      main?.append(host)
    })
    await bars(page).waitFor()
    expect(await eventsOf(page)).toEqual(['ready'])
  })
})

describe('words that cannot be had', () => {
  const refusing = (pack: string): OpenOptions => ({
    prepare: (page) => page.route(new RegExp(`/chunks/${pack}-`), (route) => route.fulfill({ status: 503 })),
  })
  const missing = 'error load The words could not be loaded'

  test.each([
    { file: 'the module', script: module },
    { file: 'the classic file', script: classic },
  ])('of $file leave English and one event', async ({ script }) => {
    const { page, complaints } = await open(in_('de', script), refusing('de-first'))
    await bars(page).waitFor()
    expect(await namesSeen(page)).toEqual([english])
    expect(await eventsOf(page)).toEqual([missing, 'ready'])
    expect(await bars(page).textContent()).toMatch(/3\.348/)
    expect(complaints.filter((complaint) => !/503/.test(complaint))).toEqual([])
  })

  test('of a section leave it in English, and the rest as it is', async () => {
    const { page } = await open(in_('fr'), refusing('fr-why'))
    await bars(page).waitFor()
    await openSections(page)
    expect(await eventsOf(page)).toEqual(['ready', missing])
    expect(await page.locator('k8s-break-even .lines h4').first().textContent()).toBe('Every line')
    expect(await namesSeen(page)).toEqual([names.fr])
  })

  test('of the classic file on a disk without the others leave English and one event', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'words-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    await copyFile('dist/k8s-break-even.iife.js', join(folder, 'k8s-break-even.iife.js'))
    await writeFile(join(folder, 'index.html'), in_('de', classic.replace('"/', '"')))
    const { page } = await open('<title>Not this one</title>')
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await bars(page).waitFor()
    expect(await namesSeen(page)).toEqual([english])
    expect(await eventsOf(page)).toEqual([missing, 'ready'])
  })
})

test('the classic file takes the words that lie beside it', async () => {
  const { page, complaints, requests } = await open(in_('ja', classic))
  await bars(page).waitFor()
  expect(await namesSeen(page)).toEqual([names.ja])
  await openSections(page)
  expect(packsAskedFor(requests)).toEqual(all('ja'))
  expect(complaints).toEqual([])
})

describe.each(["script-src 'self' 'nonce-x'", "script-src 'nonce-x'"])('under the policy %s', (scripts) => {
  test.each([
    { file: 'the module', script: module },
    { file: 'the classic file', script: classic },
  ])('$file has its words', async ({ script }) => {
    const policy = `default-src 'none'; ${scripts}; style-src 'none'; require-trusted-types-for 'script'`
    const { page, complaints } = await open(in_('de', script).replaceAll('<script', '<script nonce="x"'), {
      headers: { 'Content-Security-Policy': policy },
    })
    await bars(page).waitFor()
    expect(await namesSeen(page)).toEqual([names.de])
    expect(complaints).toEqual([])
  })
})

test('two calculators speak two languages on one page', async () => {
  const body =
    '<k8s-break-even lang="es"></k8s-break-even><main lang="zh"><k8s-break-even></k8s-break-even></main>'
  const { page } = await open(in_('en', module, body))
  await expect.poll(() => page.locator('k8s-break-even .bar-total').count()).toBe(6)
  expect(new Set(await namesSeen(page))).toEqual(new Set([names.es, names.zh]))
})

describe('another language', () => {
  test.each([
    { where: 'on the tag', selector: 'k8s-break-even' },
    { where: 'around it', selector: 'html' },
  ])('$where is spoken in the sections that are open, which stay', async ({ selector }) => {
    const { page } = await open(in_('en'))
    await bars(page).waitFor()
    await openSections(page)
    const heading = page.locator('k8s-break-even .lines h4').first()
    const kept = await heading.elementHandle()
    expect(await heading.textContent()).toBe('Every line')
    await page.locator(selector).evaluate((element) => element.setAttribute('lang', 'de'))
    await expect.poll(() => heading.textContent()).not.toBe('Every line')
    expect(await kept?.evaluate((element) => element.isConnected)).toBe(true)
    expect(await namesSeen(page)).toEqual([english, names.de])
    expect(await eventsOf(page)).toEqual(['ready'])
  })
})
