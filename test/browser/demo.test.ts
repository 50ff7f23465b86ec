import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe'
import { nextFrame } from './calculator'
import { type OpenOptions, openPage } from './harness'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

const withCalculator = ['/index.html', '/article.html', '/themed.html', '/frame.html']
const paths = [...withCalculator, '/method.html']
const schemes = ['light', 'dark'] as const
const widths = [1200, 720, 360, 280]

/** Opened and scrolled to the calculator, which draws its chart only there. */
async function openDemo(path: string, options: OpenOptions = {}) {
  const opened = await openPage(path, { folder: 'dist-site', ...options })
  for (const calculator of await opened.page.locator('k8s-break-even').all()) {
    await calculator.evaluate((tag) => tag.scrollIntoView())
    await calculator.locator('canvas').waitFor()
  }
  return opened
}

const cheapest = (page: Page) =>
  page.locator('k8s-break-even').evaluate((tag: Calculator) => tag.comparison.cheapest)

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(paths)('%s', (path) => {
  test.each(schemes)('is as it should be, %s', async (colorScheme) => {
    const { page, complaints, requests, origin } = await openDemo(path, { colorScheme })
    // Two calculators on a page are two regions of one name.
    expect(await violations(page, 'html', ['landmark-unique'])).toEqual([])
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await nextFrame(page)
      expect(await sideways(page), `at ${width} px`).toBe(0)
    }
    expect(complaints).toEqual([])
    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
  })
})

test.each(withCalculator)('%s says the answer where scripts do not run', async (path) => {
  const { page } = await openPage(path, {
    folder: 'dist-site',
    context: { javaScriptEnabled: false },
  })
  expect(await page.locator('p', { hasText: 'comes to about $' }).first().isVisible()).toBe(true)
})

describe('a story', () => {
  test('clicked, sets the calculator, is marked and brings the calculator into view', async () => {
    const { page, complaints } = await openDemo('/index.html', { context: { reducedMotion: 'reduce' } })
    const story = page.getByRole('button', { name: 'Platform team' })
    const before = await cheapest(page)
    await story.click()
    expect(await cheapest(page)).not.toEqual(before)
    await page.locator('button[data-preset="platform"][aria-pressed="true"]').waitFor()
    const top = await page.locator('k8s-break-even').evaluate((tag) => tag.getBoundingClientRect().top)
    expect(Math.abs(top)).toBeLessThan(40)
    expect(complaints).toEqual([])
  })

  test('is no longer marked once the reader changes a number', async () => {
    const { page } = await openDemo('/index.html')
    const story = page.getByRole('button', { name: 'Seed start-up' })
    await story.press('Enter')
    await page.locator('button[data-preset="seed"][aria-pressed="true"]').waitFor()
    await page.locator('k8s-break-even').evaluate((tag: Calculator) => {
      const { inputs, overrides } = tag.scenario
      tag.scenario = { inputs: { ...inputs, services: 7 }, overrides }
    })
    await page.locator('button[data-preset="seed"][aria-pressed="false"]').waitFor()
  })
})
