import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './axe'
import { drawn, field, hostPage, nextFrame, scenarioOf } from './calculator'
import { type OpenOptions, openPage } from './harness'

const cluster = 'Hours for the first cluster'

/** Opened by keyboard alone. */
async function openAssumptions(options: OpenOptions = {}, tag = '<k8s-break-even></k8s-break-even>') {
  const opened = await openPage(hostPage(tag), options)
  await drawn(opened.page)
  await opened.page.getByRole('button', { name: /^Assumptions/ }).press('Enter')
  await field(opened.page, 'Search').waitFor()
  return opened
}

/** Several groups, several sources, a change and a message. */
async function fillSection(page: Page) {
  await field(page, 'Search').fill('cluster')
  await field(page, cluster).fill('40')
  await field(page, cluster).press('Enter')
  await page
    .getByRole('button', { name: /^\d+ sources/ })
    .first()
    .click()
  await field(page, 'Hours per further cluster').fill('90')
  await page.getByRole('button', { name: 'Use 90 h a month anyway' }).waitFor()
  await nextFrame(page)
}

test('are searched, changed, insisted on and put back by keyboard alone', async () => {
  const { page, complaints, requests, origin } = await openAssumptions()
  const { keyboard } = page
  await field(page, 'Search').focus()
  await keyboard.type('cluster')
  await page.getByText(/^\d+ found$/).waitFor()
  await field(page, cluster).focus()
  await keyboard.type('40')
  await keyboard.press('Enter')
  expect((await scenarioOf(page)).overrides).toEqual({ 'opsHours.kubernetes.basePerCluster': 40 })
  await page
    .getByText(/stays the cheapest; Kubernetes on GKE rises by/)
    .first()
    .waitFor()
  await keyboard.press('Control+a')
  await keyboard.type('80')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  expect((await scenarioOf(page)).overrides).toEqual({
    'opsHours.kubernetes.basePerCluster': { value: 80, outsideRange: true },
  })
  expect(await field(page, cluster).evaluate((input) => input.matches(':focus'))).toBe(true)
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  expect((await scenarioOf(page)).overrides).toEqual({})
  expect(complaints).toEqual([])
  expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
})

test.each(['light', 'dark'])('have nothing that axe objects to, %s', async (theme) => {
  const { page } = await openAssumptions({}, `<k8s-break-even theme="${theme}"></k8s-break-even>`)
  await fillSection(page)
  expect(await violations(page)).toEqual([])
})

test.each([280, 360, 720, 1200])('do not scroll sideways at %i px', async (width) => {
  const { page, complaints } = await openAssumptions({ width })
  await fillSection(page)
  await field(page, 'Search').fill('second')
  await nextFrame(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  expect(complaints).toEqual([])
})
