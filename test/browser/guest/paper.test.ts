// Is the calculator right on paper, on a sharper screen, and for those who do not see its canvas?

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../harness'
import { ink } from './ink'
import { document, tag } from './pages'

const canvas = (page: Page, nth = 0) => page.locator('k8s-break-even').nth(nth).locator('canvas')

describe('on paper', () => {
  test('a chart that was never near the screen is drawn, tables are there, and all fits', async () => {
    const body = `${tag}<p style="height:5000px">Text.</p>${tag}`
    const { page, complaints } = await openPage(document({ body }), { width: 1400 })
    await canvas(page).waitFor()
    expect(await page.locator('canvas').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await canvas(page, 1).waitFor()
    await expect.poll(() => canvas(page, 1).evaluate(ink)).toMatchObject({ colours: 3 })
    for (const nth of [0, 1]) {
      expect(await page.locator('k8s-break-even').nth(nth).locator('[part=chart] table').isVisible()).toBe(
        true,
      )
    }
    expect(complaints).toEqual([])
  })

  test('a canvas that is still as wide as the screen was is no wider than its box', async () => {
    const { page } = await openPage(document())
    await expect.poll(() => canvas(page).evaluate(ink)).toMatchObject({ colours: 3 })
    await page.emulateMedia({ media: 'print' })
    const beyond = await canvas(page).evaluate((element) => {
      element.style.width = '3000px'
      return element.getBoundingClientRect().width - (element.parentElement?.clientWidth ?? 0)
    })
    expect(beyond).toBeLessThanOrEqual(0)
  })

  test('is a page of a file that can be printed', async () => {
    const { page } = await openPage(document())
    await canvas(page).waitFor()
    expect((await page.pdf()).length).toBeGreaterThan(20_000)
  })
})

describe('the pixels of the canvas', () => {
  const ratio = (page: Page) =>
    canvas(page).evaluate(
      (element: HTMLCanvasElement) => element.width / (element.parentElement?.clientWidth ?? 1),
    )

  test.each([
    { screen: 1, drawn: 1 },
    { screen: 1.5, drawn: 1.5 },
    { screen: 2, drawn: 2 },
    { screen: 4, drawn: 3 },
  ])('are $drawn to one of a screen of $screen', async ({ screen, drawn }) => {
    const { page } = await openPage(document(), { width: 800, context: { deviceScaleFactor: screen } })
    await canvas(page).waitFor()
    await expect.poll(() => ratio(page)).toBeCloseTo(drawn, 2)
  })

  test('follow to a sharper screen, though the window keeps its size and no resize is told', async () => {
    const { page } = await openPage(document(), { context: { viewport: null } })
    await canvas(page).waitFor()
    const session = await page.context().newCDPSession(page)
    const onScreen = (deviceScaleFactor: number) =>
      session.send('Emulation.setDeviceMetricsOverride', {
        width: 800,
        height: 900,
        deviceScaleFactor,
        mobile: false,
      })
    await onScreen(1)
    await expect.poll(() => canvas(page).evaluate((element) => element.clientWidth)).toBeLessThan(800)
    await page.evaluate(() => {
      addEventListener('resize', () => Object.assign(window, { resized: true }))
    })
    for (const factor of [2, 1, 3]) {
      await onScreen(factor)
      // A browser without a screen looks at its media queries again only when told of another medium.
      for (const reducedMotion of ['reduce', null] as const) await page.emulateMedia({ reducedMotion })
      await expect.poll(() => ratio(page)).toBeCloseTo(factor, 2)
    }
    expect(await page.evaluate(() => 'resized' in window)).toBe(false)
  })
})

describe('without the canvas', () => {
  test('its name says what it shows, and the table what it holds', async () => {
    const { page } = await openPage(document())
    const image = page.getByRole('img', { name: /a month/i })
    await image.waitFor()
    await page.getByRole('button', { name: 'Show as table' }).first().click()
    const table = page.locator('k8s-break-even [part=chart] table')
    expect(await table.locator('caption').textContent()).toBe(await image.getAttribute('aria-label'))
    expect(await table.locator('tr').count()).toBeGreaterThan(5)
  })

  test('a verdict is spoken once a drag has come to rest, and not before', async () => {
    const { page } = await openPage(document())
    await canvas(page).waitFor()
    const spoken = page.locator('k8s-break-even [part=verdict] [role=status]')
    expect(await spoken.textContent()).toBe('')
    const said = await spoken.evaluateHandle((element) => {
      const said: string[] = []
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      })
      return said
    })
    // In the page, since keys from here may come too far apart on a busy machine.
    await page.getByRole('slider', { name: 'Services' }).evaluate(async (slider) => {
      for (let step = 0; step < 12; step++) {
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
        await new Promise(requestAnimationFrame)
      }
    })
    await expect.poll(() => spoken.textContent()).not.toBe('')
    expect((await said.jsonValue()).filter(Boolean)).toHaveLength(1)
  })

  test('forced colours are drawn in those of the system', async () => {
    const { page } = await openPage(document())
    await canvas(page).waitFor()
    await expect.poll(() => canvas(page).evaluate(ink)).toMatchObject({ colours: 3 })
    await page.emulateMedia({ forcedColors: 'active' })
    await expect.poll(() => canvas(page).evaluate(ink)).toMatchObject({ colours: 0 })
  })
})
