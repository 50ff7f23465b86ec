import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violations } from './axe'
import { drawn, field, hostPage, nextFrame } from './calculator'
import { openPage } from './harness'

interface State {
  state: string
  tags?: string
  enter?: (page: Page) => Promise<unknown>
}

const states: State[] = [
  { state: 'as it arrives' },
  { state: 'with everything open', enter: openEverything },
  {
    state: 'with two versions pinned beside it',
    enter: async (page) => {
      await page.getByRole('button', { name: /^Compare/ }).click()
      await page.getByRole('button', { name: 'Pin these numbers' }).click()
      await field(page, 'Services').first().fill('40')
      await page.getByRole('button', { name: 'Pin these numbers' }).click()
      await page.getByRole('textbox', { name: 'Name of version 2' }).waitFor()
    },
  },
  {
    state: 'with wrong values in its fields',
    enter: async (page) => {
      await field(page, 'Services').fill('a few')
      await field(page, 'Compute spend').fill('999,999')
      await page.getByText('Still using $1,500').waitFor()
    },
  },
  { state: 'with a stack read', enter: readStack },
  { state: 'compact', tags: '<k8s-break-even view="compact"></k8s-break-even>' },
]

// Colours do not depend on the width, nor the rest on the colours.
const places = [
  { width: 360, colorScheme: 'dark' },
  { width: 1200, colorScheme: 'light' },
] as const

describe.each(places)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(states)(
    'the calculator $state has nothing that hinders a reader, nor to scroll sideways',
    async ({ tags, enter }) => {
      const { page, complaints, requests, origin } = await openPage(hostPage(tags), { width, colorScheme })
      await drawn(page)
      await enter?.(page)
      await nextFrame(page)
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([])
      if (width === 1200) await expectNothingSideways(page)
    },
  )
})

test('wide bars do not scroll sideways at any width', async () => {
  // Compute takes nearly all of each bar, so the other labels crowd at its end.
  const tag = `<k8s-break-even compute-spend="5000" services="1" engineers="1" loaded-hourly-rate="20"></k8s-break-even>`
  const { page } = await openPage(hostPage(tag), { width: 1200 })
  await drawn(page)
  await expectNothingSideways(page)
})

async function expectNothingSideways(page: Page) {
  for (const width of [1200, 720, 360, 280]) {
    await page.setViewportSize({ width, height: 900 })
    await nextFrame(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
}

const stack = `services:
  web: { image: web, scale: 2, cpus: 0.5 }
  db: { image: postgres, mem_limit: 2g }
  migrate: { image: web, command: migrate }
include: [more.yaml]
`

async function readStack(page: Page) {
  await page.getByRole('button', { name: 'From your files' }).click()
  await page.getByRole('textbox', { name: 'Or paste their text' }).fill(stack)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('Found 2 services').waitFor()
}

test('what hinders a reader inside the calculator would be found', async () => {
  const { page } = await openPage(hostPage())
  await drawn(page)
  await page.locator('k8s-break-even').evaluate((host) => {
    host.shadowRoot?.querySelector('[part=inputs]')?.append(document.createElement('input'))
  })
  expect(await violations(page)).toEqual([expect.stringContaining('label')])
})

async function openEverything(page: Page): Promise<void> {
  const calculator = page.locator('k8s-break-even')
  await calculator.evaluate(openAll)
  for (const name of ['Pin these numbers', 'Download JSON', 'Read it', /^Draw again/]) {
    await calculator.getByRole('button', { name }).waitFor()
  }
  await calculator.getByRole('table', { name: 'What would change the answer' }).waitFor()
  await field(page, 'Search').waitFor()
  // What arrived has more to open.
  await calculator.evaluate(openAll)
}

/** For the page: what is opened may bring more that is closed. */
async function openAll(host: Element): Promise<void> {
  const closed = () => host.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []
  while (closed().length > 0) {
    for (const button of closed()) button.click()
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
