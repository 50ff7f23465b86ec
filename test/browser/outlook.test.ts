import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hostPage } from './calculator'
import { type OpenOptions, openPage } from './harness'

const worked = { timeout: 60_000 }

/** Opened with the keyboard. */
async function openOutlook(options: OpenOptions = {}) {
  const opened = await openPage(
    hostPage(`<main><h1>Post</h1><k8s-break-even></k8s-break-even></main>`),
    options,
  )
  const section = opened.page.getByRole('button', { name: /^How sure, and when/ })
  await section.focus()
  await opened.page.keyboard.press('Enter')
  return opened
}

const drawn = (page: Page) => page.getByRole('heading', { name: /is the cheapest in/ }).waitFor(worked)
/** In the verdict, as it is seen. */
const likelihood = (page: Page) =>
  page.locator('k8s-break-even [part=verdict] .pays', { hasText: /is the cheapest in \d+ of 100 draws\./ })

test('is fetched when it is opened, says how far it is, stops and goes on, and tells the verdict', async () => {
  const { page, complaints, requests, origin } = await openPage(hostPage())
  const chunks = () => requests.filter((address) => address.includes('/outlook-'))
  await page.getByRole('button', { name: /^How sure, and when/ }).waitFor()
  await page.locator('canvas').waitFor()
  expect(chunks()).toEqual([])
  await page.getByRole('button', { name: /^How sure, and when/ }).press('Enter')
  await page.getByRole('button', { name: /^Stop: How sure is the answer/ }).click()
  expect(chunks()).toHaveLength(1)
  const progress = page.getByRole('progressbar', { name: 'How sure is the answer' })
  const reached = await progress.getAttribute('value')
  // The rest stays usable, and what is stopped stays so.
  await page.getByRole('textbox', { name: 'Compute spend grows' }).fill('5')
  expect(await progress.getAttribute('value')).toBe(reached)
  await page.getByRole('button', { name: /^Go on: How sure is the answer/ }).click()
  await drawn(page)
  await likelihood(page).waitFor()
  await page.getByRole('button', { name: /^How sure, and when/ }).press('Enter')
  await page.getByRole('slider', { name: 'Services' }).press('ArrowRight')
  await likelihood(page).waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
  expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
})

test('draws in slices: the page answers to many frames meanwhile', async () => {
  const { page } = await openOutlook()
  // Slow enough that a quick machine, too, has frames to answer to.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.getByRole('progressbar', { name: 'How sure is the answer' }).waitFor()
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const root = document.querySelector('k8s-break-even')?.shadowRoot
        let count = 0
        const frame = () => {
          count++
          if (root?.querySelector('.share-strip')) resolve(count)
          else requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
  )
  // Two thousand draws in one task would leave time for a handful.
  expect(frames).toBeGreaterThan(30)
})

test('fits every width, with nothing to scroll sideways', async () => {
  const { page } = await openOutlook()
  await drawn(page)
  await page.getByRole('region', { name: 'Who is cheapest where' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: /^you: / }).waitFor(worked)
  for (const width of [280, 360, 480, 720, 1000, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    // The chart takes a moment to follow its place.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `${width} px` })
      .toBeLessThanOrEqual(width)
  }
})

test('a range typed into a field is drawn from at once', async () => {
  const { page } = await openOutlook()
  await drawn(page)
  await page.getByRole('textbox', { name: 'Services', exact: true }).fill('3 to 40')
  await page.keyboard.press('Enter')
  await page.getByText('65 uncertain values').waitFor(worked)
  await page.getByText('3 to 40 when asked how sure.').waitFor()
})
