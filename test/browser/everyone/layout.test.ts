// With everything opened, is all of it in its place: at twice the text, on a phone, and from right to left?

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostPage, nextFrame } from '../calculator'
import { visit } from '../harness'
import { findBeyond, findCollisions } from './layout'

const stack = 'services: { web: { image: shop/web }, db: { image: "postgres:16" } }'

async function openEverything(calculator: Locator) {
  await calculator.locator('canvas').waitFor()
  const closed = calculator.locator('[aria-expanded=false]')
  while ((await closed.count()) > 0) await closed.first().press('Enter')
  await calculator.getByRole('textbox', { name: 'Or paste their text' }).fill(stack)
  await calculator.getByRole('button', { name: 'Read it' }).click()
  await calculator.getByRole('table', { name: 'What was found' }).waitFor()
  for (const version of ['1', '2']) {
    await calculator.getByRole('button', { name: 'Pin these numbers' }).click()
    await calculator.getByRole('textbox', { name: `Name of version ${version}` }).waitFor()
  }
  await calculator.locator('.tornado .swing-zero').first().waitFor()
  await calculator.locator('.timeline .plot-name').first().waitFor()
}

async function resize(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 })
  await nextFrame(page)
  await nextFrame(page)
}

describe.each([
  { how: 'at twice the text', page: '<style>:root { font-size: 200% }</style>', widths: [1_200, 640] },
  { how: 'at its own size', page: '', widths: [1_200, 768, 360] },
  {
    how: 'from right to left',
    page: `<script>Object.assign(document.documentElement, { dir: 'rtl', lang: 'he' })</script>`,
    widths: [1_200, 768, 360, 328],
  },
])('$how', ({ how, page: head, widths }) => {
  let opened: Awaited<ReturnType<typeof visit>>
  const calculator = () => opened.page.locator('k8s-break-even')

  beforeAll(async () => {
    opened = await visit(hostPage(`${head}<k8s-break-even></k8s-break-even>`))
    await openEverything(calculator())
  })
  afterAll(() => opened.leave())

  test.each(widths)('nothing lies beyond its sides or on something else at %i px', async (width) => {
    await resize(opened.page, width)
    expect(await calculator().evaluate(findBeyond)).toEqual([])
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await calculator().evaluate(findCollisions)).toEqual([])
  })

  if (how === 'at its own size') {
    test('tables have no stray lines, lists stand clear of theirs, and what is opened begins at the top', async () => {
      const { page } = opened
      await resize(page, 768)
      const row = calculator().locator('.complexity tbody tr').first()
      await row.locator('summary').first().click()
      const tops = await row.evaluate((element) => {
        const name = element.querySelector('th')?.firstChild
        const range = document.createRange()
        if (name) range.selectNode(name)
        return range.getBoundingClientRect().top - element.getBoundingClientRect().top
      })
      expect(tops).toBeLessThan(24)
      const styles = (selector: string, property: string) =>
        calculator()
          .locator(selector)
          .evaluateAll(
            (all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
            property,
          )
      expect(await styles('thead td', 'border-top-width')).toEqual(['0px'])
      expect(await styles('.assumption-sources', 'padding-left')).toEqual(['12px'])
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await styles('.whisker', 'background-image')).toEqual([expect.stringContaining('gradient')])
      await page.emulateMedia({ forcedColors: 'none' })
    })
  }

  if (how === 'at its own size') {
    test('words of a column stay whole, and names stand beside their marks and amounts', async () => {
      await resize(opened.page, 1_000)
      const cut = await calculator()
        .locator('.factors tbody td:nth-child(2)')
        .evaluateAll((cells) =>
          cells.flatMap((cell) =>
            [...(cell.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
              const [text] = cell.childNodes
              if (text?.nodeType !== Node.TEXT_NODE) return []
              const range = document.createRange()
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              return range.getClientRects().length > 1 ? [word] : []
            }),
          ),
        )
      expect(cut).toEqual([])
      await resize(opened.page, 360)
      const rows = await calculator()
        .locator('.member-table tbody tr')
        .evaluateAll((all) =>
          all.map((row) => {
            const box = (selector: string) => {
              const range = document.createRange()
              range.selectNodeContents(row.querySelector(selector) as Element)
              return range.getClientRects()[0] as DOMRect
            }
            const [name, amount] = [box('.name'), box('td:not(.member-family)')]
            const mark = (row.querySelector('.line-sample') as Element).getBoundingClientRect()
            const wholeName = (row.querySelector('.name') as Element).getBoundingClientRect()
            return { isLower: Math.abs(name.top - amount.top) > 1, isUnder: wholeName.left < mark.right }
          }),
        )
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
        new Set([JSON.stringify({ isLower: false, isUnder: false })]),
      )
    })

    test('the arrow of a list stays in its middle beside a field of two lines', async () => {
      await resize(opened.page, 1_200)
      const list = calculator().locator('.own-ranges .select')
      await list.locator('select').selectOption('services')
      await calculator().locator('.own-ranges .field').waitFor()
      const off = await list.evaluate((place) => {
        const middle = (selector: string) => {
          const { top, bottom } = (place.querySelector(selector) as Element).getBoundingClientRect()
          return (top + bottom) / 2
        }
        return Math.abs(middle('.chevron') - middle('select'))
      })
      expect(off).toBeLessThan(4)
    })
  }

  if (how === 'from right to left') {
    test('marks stand in one column, pictures and code run from the left', async () => {
      await resize(opened.page, 1_200)
      const sides = await calculator()
        .locator('.member .line-sample')
        .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().right)))
      expect(new Set(sides).size).toBe(1)
      for (const selector of ['.stack textarea', '.whisker-words', '.plot-name']) {
        const style = await calculator()
          .locator(selector)
          .first()
          .evaluate((element) => [getComputedStyle(element).direction, getComputedStyle(element).textAlign])
        expect(style).toEqual(['ltr', 'left'])
      }
    })
  }
})
