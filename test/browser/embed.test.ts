import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from './calculator'
import { type OpenOptions, openPage } from './harness'

const folder = 'dist-site'
const headers = { 'Access-Control-Allow-Origin': '*' }

/** The demo page of a site, with the calculator set to one of its stories. */
async function openBuilder(options: OpenOptions = {}) {
  const opened = await openPage('/index.html', { folder, headers, ...options })
  const story = opened.page.getByRole('button', { name: 'Fifteen services at $5k' })
  await story.click()
  await opened.page.locator('button[data-preset="fifteen"][aria-pressed="true"]').waitFor()
  await opened.page.locator('#embed').scrollIntoViewIfNeeded() // it is built when it comes near
  return opened
}

const form = (page: Page) => page.getByRole('form', { name: 'How to embed it' })
const printed = async (page: Page) => (await page.locator('.builder code').textContent()) ?? ''
const choose = (page: Page, name: string) =>
  form(page)
    .getByRole('radio', { name: new RegExp(`^${name}`) })
    .check()

const hostPage = (code: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Host</title><body>${code}</body></html>`

/** The author's page, on another site than the files and the frame. */
const openHost = (code: string, options?: OpenOptions) => openPage(hostPage(code), options)

const accentOf = (place: Page | Frame) =>
  place
    .locator('k8s-break-even')
    .evaluate((tag) => getComputedStyle(tag).getPropertyValue('--k8s-break-even-accent'))

async function shownIn(place: Page | Frame) {
  const calculator = place.locator('k8s-break-even')
  await calculator.locator('canvas').waitFor()
  return {
    inputs: (await calculator.evaluate((tag: HTMLElementTagNameMap['k8s-break-even']) => tag.scenario))
      .inputs,
    accent: await accentOf(place),
    isCompact: (await calculator.getByRole('button', { name: 'Open the full calculator' }).count()) === 1,
    scheme: await calculator.evaluate((tag) => getComputedStyle(tag).colorScheme),
  }
}

const wished = { accent: '#ff0080', isCompact: true, scheme: 'dark' }

async function wish(page: Page) {
  await choose(page, 'Compact')
  await choose(page, 'Dark')
  await form(page).getByLabel('Accent').fill(wished.accent)
}

describe('the printed code shows the calculator as it was set', () => {
  test.each(['Script', 'One classic file'])('%s', async (way) => {
    const { page } = await openBuilder()
    await choose(page, way)
    await wish(page)
    const host = await openHost(await printed(page))
    expect(await shownIn(host.page)).toMatchObject({ ...wished, inputs: (await scenarioOf(page)).inputs })
    expect(host.complaints).toEqual([])
    const box = await host.page.locator('k8s-break-even').boundingBox()
    expect(box?.height).toBe(840)
  })

  test('Frame', async () => {
    const { page } = await openBuilder()
    await choose(page, 'Frame')
    await wish(page)
    const host = await openHost(await printed(page))
    const frame = await (await host.page.locator('iframe').elementHandle())?.contentFrame()
    if (!frame) throw new Error('There is no frame')
    expect(await shownIn(frame)).toMatchObject({ ...wished, inputs: (await scenarioOf(page)).inputs })
    const grown = () =>
      frame.locator('k8s-break-even').evaluate((tag) => {
        return Math.ceil(tag.getBoundingClientRect().height) === window.innerHeight
      })
    await expect.poll(grown).toBe(true)
    expect(host.complaints).toEqual([])
  })

  test('Address', async () => {
    const { page, complaints } = await openBuilder()
    await choose(page, 'Address')
    await wish(page)
    const { inputs } = await scenarioOf(page)
    await page.goto(await printed(page))
    expect(await shownIn(page)).toMatchObject({ ...wished, inputs })
    expect(complaints).toEqual([])
  })

  test('with overrides, which no attribute can say', async () => {
    const { page } = await openBuilder()
    await page.locator('k8s-break-even').evaluate((tag: HTMLElementTagNameMap['k8s-break-even']) => {
      tag.scenario = { ...tag.scenario, overrides: { 'packing.compose': 0.5 } }
    })
    await expect.poll(() => printed(page)).toContain('application/json')
    const host = await openHost(await printed(page))
    await host.page.locator('k8s-break-even canvas').waitFor()
    expect(await scenarioOf(host.page)).toEqual(await scenarioOf(page))
    await choose(page, 'Address')
    const address = await printed(page)
    const expected = await scenarioOf(page)
    await page.goto(address)
    await page.locator('k8s-break-even canvas').waitFor()
    expect(await scenarioOf(page)).toEqual(expected)
  })
})

describe('an exact version', () => {
  const release = () => {
    const built = ['k8s-break-even.js', 'k8s-break-even.iife.js', 'frame-height.js']
    const chunks = readdirSync(`${folder}/chunks`).map((file) => `chunks/${file}`)
    const files = [...built, ...chunks].filter((file) => file.endsWith('.js'))
    const hash = (file: string) =>
      createHash('sha384')
        .update(readFileSync(`${folder}/${file}`))
        .digest('base64')
    return {
      version: '1.2.3',
      files: Object.fromEntries(files.map((file) => [file, `sha384-${hash(file)}`])),
    }
  }

  test.each(['Script', 'One classic file', 'Frame'])('has its hashes as %s, and runs', async (way) => {
    const pages = { '/integrity.json': JSON.stringify(release()) }
    const { page } = await openBuilder({ pages })
    await choose(page, way)
    await form(page).getByLabel('This exact version').check()
    await page.getByText('version 1.2.3').waitFor()
    if (way === 'Script') await form(page).getByLabel('Fetch the chart at once').check()
    const code = await printed(page)
    expect(code).toContain('integrity="sha384-')
    const host = await openHost(code)
    const place = way === 'Frame' ? host.page.frameLocator('iframe') : host.page
    await place.locator('k8s-break-even canvas').waitFor()
    expect(host.complaints).toEqual([])
  })

  test('that is not to be had says why', async () => {
    const { page } = await openBuilder({
      context: { serviceWorkers: 'block' }, // the site's own would answer in place of this route
      prepare: (page) => page.route('**/integrity.json', (r) => r.abort()),
    })
    const box = form(page).getByLabel('This exact version')
    await box.click()
    await page.getByText('beside this page is no integrity.json').waitFor()
    expect(await box.isChecked()).toBe(false)
    expect(await printed(page)).not.toContain('integrity')
  })
})

describe('beside the code', () => {
  test('a preview is made of exactly it', async () => {
    const { page, complaints } = await openBuilder()
    for (const way of ['Script', 'One classic file', 'Frame']) {
      await choose(page, way)
      const code = await printed(page)
      await page.locator('.stage').scrollIntoViewIfNeeded()
      const source = () => page.locator('.stage iframe').getAttribute('srcdoc')
      await expect.poll(source).toContain(`\n${code}\n`)
      const preview = page.frameLocator('.stage iframe')
      const place = way === 'Frame' ? preview.frameLocator('iframe') : preview
      await place.locator('k8s-break-even canvas').waitFor()
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    const ground = () =>
      page.locator('.stage').evaluate((stage) => {
        const scheme = getComputedStyle(
          stage.querySelector('iframe')?.contentDocument?.documentElement as Element,
        )
        return `${scheme.colorScheme} on ${getComputedStyle(stage).backgroundColor}`
      })
    await expect.poll(ground).toBe('light on rgb(255, 255, 255)')
    await page.getByLabel('On a dark page').check()
    await expect.poll(ground).toBe('dark on rgb(18, 18, 18)')
    await choose(page, 'Address')
    await expect.poll(async () => page.locator('.stage iframe').getAttribute('src')).toBe(await printed(page))
    expect(complaints).toEqual([])
  })

  test('the height is proposed for view and width, until the author says another', async () => {
    const { page } = await openBuilder()
    await form(page).getByLabel('Width of your column').fill('360')
    expect(await printed(page)).toContain('min-height:2600px')
    await choose(page, 'Compact')
    expect(await printed(page)).toContain('min-height:1140px')
    await form(page).getByLabel('Height').fill('900')
    expect(await printed(page)).toContain('min-height:900px')
  })

  test('our colours come back', async () => {
    const { page } = await openBuilder()
    const plain = await printed(page)
    await form(page).getByLabel('Kubernetes').fill('#123456')
    expect(await printed(page)).toContain('--k8s-break-even-kubernetes:#123456')
    await form(page).getByRole('button', { name: 'Back to ours' }).click()
    expect(await printed(page)).toBe(plain)
  })

  test('a button copies it', async () => {
    const permissions = ['clipboard-write', 'clipboard-read']
    const { page } = await openBuilder({ context: { permissions } })
    await page.getByRole('button', { name: 'Copy the code' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await printed(page))
  })

  test('it is selected where the clipboard is refused', async () => {
    const { page } = await openBuilder({
      prepare: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
        }),
    })
    await page.getByRole('button', { name: 'Copy the code' }).click()
    await page.getByText('The code is selected').waitFor()
    expect(await page.evaluate(() => `${getSelection()}`.trim())).toBe((await printed(page)).trim())
  })

  test('everything is within reach of the keyboard', async () => {
    const { page } = await openBuilder()
    await form(page)
      .getByRole('radio', { name: /^Script/ })
      .focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await printed(page)).toContain('<iframe')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await printed(page)).toContain('view=compact')
  })
})
