import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawn, hostPage } from './calculator'
import { openPage } from './harness'

const stack = 'services:\n  web:\n    image: shop\n  db:\n    image: postgres\n  odd: [\n'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Nothing is of the numbers before, and nothing is being worked out. */
const worked = (page: Page) => {
  const waiting = page.locator('[data-behind="true"], [data-stale="true"], .outlook .working')
  return expect.poll(() => waiting.count(), { timeout: 30_000 }).toBe(0)
}

/** Each section, and what a reader does in it for its controls to be there. */
const sections: readonly [name: string, use: (page: Page) => Promise<unknown>][] = [
  [
    'From your files',
    async (page) => {
      await page.getByRole('textbox', { name: 'Or paste their text' }).fill(stack)
      await press(page, 'Read it')
      await page.locator('.stack-said .said').first().waitFor()
    },
  ],
  [
    'Why',
    async (page) => {
      await page.locator('.flip').first().waitFor()
      await page.locator('.member').last().waitFor()
    },
  ],
  [
    'How sure',
    async (page) => {
      await page.getByRole('combobox', { name: /not sure of/ }).selectOption('services')
      await page.locator('.own-ranges .box').waitFor()
      await page.locator('.winners').scrollIntoViewIfNeeded()
      await page.getByRole('button', { name: /^you: / }).waitFor({ timeout: 60_000 })
      await worked(page)
    },
  ],
  ['Assumptions', (page) => page.locator('.assumption-search').waitFor()],
  ['Compare', (page) => press(page, 'Pin these numbers')],
  [
    'Take it along',
    async (page) => {
      await page.getByRole('textbox', { name: 'Paste JSON or a link' }).fill('{')
      await press(page, 'Load')
      await page.locator('.import .said p').waitFor()
    },
  ],
]

const open = (page: Page, index: number) => page.locator('.disclosure h3 button').nth(index).click()

/** How the controls and messages of one section look. */
const looks = (page: Page, index: number) =>
  page
    .locator('.disclosure-content')
    .nth(index)
    .locator('button, input, select, textarea, label, .button, .box, .said, .help, .wrong, h4')
    .evaluateAll((controls) =>
      controls.map((control) => {
        const style = getComputedStyle(control)
        const names = [
          'display',
          'font-family',
          'font-size',
          'font-weight',
          'line-height',
          'color',
          'background-color',
          'border',
          'padding',
          'margin',
          'width',
        ]
        const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`)
        return `${control.localName}.${control.className} ${values.join('; ')}`
      }),
    )

test.each(sections.map(([name, use], index) => ({ name, use, index })))(
  '$name looks alone as it does beside all others',
  async ({ use, index }) => {
    const { page } = await openPage(hostPage())
    page.setDefaultTimeout(10_000)
    await drawn(page)
    await open(page, index)
    await use(page)
    await page.mouse.move(0, 0)
    const alone = await looks(page, index)
    expect(alone.length).toBeGreaterThan(2)
    for (const other of sections.keys()) if (other !== index) await open(page, other)
    await page.mouse.move(0, 0)
    await page.locator('.disclosure-content:empty').waitFor({ state: 'detached' })
    await page.getByText('One moment.').waitFor({ state: 'detached' })
    await worked(page)
    expect(await looks(page, index)).toEqual(alone)
  },
)
