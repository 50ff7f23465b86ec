// Is all of it seen: in every theme, in the system's own colours, by who moves little and by who enlarges much?

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostPage, nextFrame, scenarioOf, slider } from '../calculator'
import { visit } from '../harness'
import { measureContrast, pixelsOfLines } from './contrast'
import { measureTargets } from './targets'

type Opened = Awaited<ReturnType<typeof visit>>

const calculator = (page: Page) => page.locator('k8s-break-even').first()

async function openWhy(page: Page) {
  await calculator(page).locator('canvas').waitFor()
  for (const name of [/^Why/, /^More about/]) await page.getByRole('button', { name }).first().press('Enter')
  await page.getByRole('table', { name: 'What would change the answer' }).waitFor()
  // "Estimated" and every notch are there to be measured.
  await calculator(page).locator('.notch').first().waitFor()
}

async function expectContrast(page: Page) {
  await nextFrame(page)
  await nextFrame(page)
  const { texts, marks } = await calculator(page).evaluate(measureContrast)
  expect(texts).toEqual([])
  expect(Object.entries(marks).filter(([, ratio]) => !(ratio >= 3))).toEqual([])
  expect(Object.keys(marks)).toHaveLength(14)
}

describe.each([
  { where: 'on a page without a theme of its own', path: hostPage(), folder: 'dist' },
  { where: 'in the theme of an author', path: '/themed.html', folder: 'dist-site' },
])('$where', ({ path, folder }) => {
  let opened: Opened

  beforeAll(async () => {
    opened = await visit(path, { folder })
    await openWhy(opened.page)
  })
  afterAll(() => opened.leave())

  test.each(['light', 'dark'] as const)(
    'words have 4.5 : 1, lines and marks 3 : 1 in %s',
    async (colorScheme) => {
      await opened.page.emulateMedia({ colorScheme })
      await expectContrast(opened.page)
      const pixels = () => calculator(opened.page).evaluate(pixelsOfLines)
      await expect.poll(async () => Math.min(...(await pixels()))).toBeGreaterThan(100)
    },
  )

  if (folder === 'dist') {
    test('in the colours of the system all is seen, told apart by dash and name, and used', async () => {
      const { page } = opened
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme })
        await expectContrast(page)
      }
      const dashes = await calculator(page)
        .locator('.pickers .line-sample path')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray))
      expect(new Set(dashes).size).toBe(3)
      await slider(page, 'Services').press('ArrowRight')
      await nextFrame(page)
      expect((await scenarioOf(page)).inputs.services).toBe(7)
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
    })

    test('nothing moves for who asked for less motion', async () => {
      const { page } = opened
      const run = () =>
        calculator(page).evaluate(async (host) => {
          const seen: string[] = []
          const note = (event: Event) => seen.push((event as TransitionEvent).propertyName)
          host.shadowRoot?.addEventListener('transitionrun', note)
          const button = host.shadowRoot?.querySelector<HTMLElement>('.disclosure button')
          button?.click()
          for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
          host.shadowRoot?.removeEventListener('transitionrun', note)
          return seen
        })
      expect(await run()).toEqual(['rotate'])
      await page.emulateMedia({ reducedMotion: 'reduce' })
      expect(await run()).toEqual([])
    })

    test('the mark of an open section points down, from right to left too', async () => {
      const { page } = opened
      const chevron = page.getByRole('button', { name: /^Why/ }).locator('.chevron')
      /** Where its tip is, from its middle, in a picture that is mirrored before it is turned. */
      const turn = () =>
        chevron.evaluate((svg) => [getComputedStyle(svg).scale, getComputedStyle(svg).rotate])
      expect(await turn()).toEqual(['none', '90deg'])
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      await expect.poll(turn).toEqual(['-1 1', '-90deg'])
      await page.evaluate(() => document.documentElement.removeAttribute('dir'))
    })

    test('targets are 24 px or apart for a mouse too', async () => {
      const { crowded } = await calculator(opened.page).evaluate(measureTargets)
      expect(crowded).toEqual([])
    })

    test('enlarged to 200 % and to 400 % it does not scroll sideways', async () => {
      const { page } = opened
      // What is left of a screen of 1,280 px.
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await nextFrame(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      }
    })
  }

  test('nothing was complained of', () => expect(opened.complaints).toEqual([]))
})
