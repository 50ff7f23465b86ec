import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type OpenOptions, openPage } from './harness'

const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Host</title><script type="module" src="/k8s-break-even.js"></script>
<main><h1>Post</h1><k8s-break-even></k8s-break-even></main></html>`

/** Opened with the keyboard, and all that follows in slices there. */
async function openWhy(options: OpenOptions = {}) {
  const opened = await openPage(html, options)
  const { page } = opened
  const why = page.getByRole('button', { name: /^Why/ })
  await why.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'How it is worked out' }).waitFor()
  await page.getByRole('button', { name: 'Compare Railway as PaaS' }).waitFor()
  await page.getByRole('table', { name: 'What would change the answer' }).waitFor()
  return opened
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'))

test('opens by keyboard, complains of nothing and asks nobody else', async () => {
  const { page, complaints, requests, origin } = await openWhy()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Compute, Compose on GCE: $1,500')
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: 'How it is worked out' })
    .getByText('Compose on GCE, compute')
    .waitFor()
  expect(complaints).toEqual([])
  expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
})

test('goes where the answer flips and back, by keyboard', async () => {
  const { page } = await openWhy()
  const services = () =>
    page
      .locator('k8s-break-even')
      .evaluate((tag: HTMLElementTagNameMap['k8s-break-even']) => tag.scenario.inputs.services)
  await page.getByRole('button', { name: /^Set Services to 20/ }).press('Enter')
  expect(await services()).toBe(20)
  await page.getByRole('button', { name: 'Back' }).waitFor()
  await page.keyboard.press('Enter')
  expect(await services()).toBe(6)
})

test.each([280, 360, 720, 1200])('does not scroll sideways at %i px, whatever is picked', async (width) => {
  const { page } = await openWhy({ width })
  await page.getByText('Assumptions that would flip it').click()
  const amounts = page.getByRole('region', { name: 'Every line' }).getByRole('button')
  const tooWide = await amounts.evaluateAll(async (buttons) => {
    const { documentElement } = document
    const found: (string | null)[] = []
    for (const button of buttons) {
      ;(button as HTMLElement).click()
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (documentElement.scrollWidth !== documentElement.clientWidth) found.push(button.ariaLabel)
    }
    return { picked: buttons.length, found }
  })
  expect(tooWide).toEqual({ picked: expect.any(Number), found: [] })
  expect(tooWide.picked).toBeGreaterThan(20)
})
