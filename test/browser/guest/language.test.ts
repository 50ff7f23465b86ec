// Does the calculator write numbers and run as the place does where it stands?

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { field, nextFrame, slider } from '../calculator'
import { openPage } from '../harness'
import { ink } from './ink'
import { document, module, tag } from './pages'

const total = (page: Page) => page.locator('k8s-break-even .bar-total strong').first()

describe('the language of numbers', () => {
  test.each([
    {
      from: 'the element',
      html: document({ body: '<k8s-break-even lang="de"></k8s-break-even>' }),
      written: /3\.348/,
    },
    {
      from: 'what is around it',
      html: document({ body: `<main lang="de-CH">${tag}</main>` }),
      written: /3[’']348/,
    },
    {
      from: 'around the shadow tree it is in',
      html: document({ body: `<main lang="de"><template shadowrootmode="open">${tag}</template></main>` }),
      written: /3\.348/,
    },
    { from: 'the document', html: document({ root: 'lang="fr"' }), written: /3\s348/ },
    { from: 'nowhere, which is English', html: document({ root: '' }), written: /3,348/ },
    {
      from: 'a mistake, which is English',
      html: document({ root: 'lang="no such language"' }),
      written: /3,348/,
    },
  ])('comes from $from, not from the browser', async ({ html, written }) => {
    const { page } = await openPage(html, { context: { locale: 'hi-IN' } })
    await expect.poll(() => total(page).textContent()).toMatch(written)
  })

  test('changes with the page', async () => {
    const { page } = await openPage(document())
    await expect.poll(() => total(page).textContent()).toMatch(/3,348/)
    await page.evaluate(() => window.document.documentElement.setAttribute('lang', 'de'))
    await expect.poll(() => total(page).textContent()).toMatch(/3\.348/)
  })
})

describe('from right to left', () => {
  const html = document({ root: 'lang="he" dir="rtl"', head: module })

  test('the verdict starts at the right, and the thumb of a slider runs from there', async () => {
    const { page, complaints } = await openPage(html)
    await page.locator('canvas').waitFor()
    const { root, heading } = await page.locator('k8s-break-even').evaluate((host) => {
      const h2 = host.shadowRoot?.querySelector('h2')
      const range = window.document.createRange()
      if (h2) range.selectNodeContents(h2)
      return { root: h2?.getBoundingClientRect().right, heading: range.getBoundingClientRect().right }
    })
    expect(Math.abs((root ?? 0) - heading)).toBeLessThan(2)
    const services = slider(page, 'Services')
    const value = () =>
      page
        .locator('k8s-break-even')
        .evaluate((host: HTMLElementTagNameMap['k8s-break-even']) => host.scenario.inputs.services)
    await services.press('ArrowLeft')
    expect(await value()).toBe(7)
    await services.press('ArrowRight')
    expect(await value()).toBe(6)
    const fill = await page.locator('k8s-break-even .slider .fill').nth(1).boundingBox()
    const track = await page.locator('k8s-break-even .slider .track').nth(1).boundingBox()
    expect(
      Math.abs((fill?.x ?? 0) + (fill?.width ?? 0) - (track?.x ?? 0) - (track?.width ?? 0)),
    ).toBeLessThan(2)
    expect(complaints).toEqual([])
  })

  test('every text of ours still reads from left to right, at the right edge of its place', async () => {
    const { page } = await openPage(html)
    await page.locator('canvas').waitFor()
    await page.locator('k8s-break-even .disclosure > h3 button').nth(1).click()
    await page.locator('k8s-break-even .lines h4').first().waitFor()
    const backwards = await page.locator('k8s-break-even').evaluate((host) => {
      const texts = window.document.createTreeWalker(host.shadowRoot ?? host, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      const at = (node: Node, index: number) => {
        const range = window.document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        return range.getBoundingClientRect()
      }
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? ''
        const first = text.search(/\S/)
        const last = text.trimEnd().length - 1
        if (last <= first || !/[a-z]/i.test(text) || /[\u0590-\u05ff]/.test(text)) continue
        const [begin, end] = [at(node, first), at(node, last)]
        const isOneLine = begin.width > 0 && Math.abs(begin.top - end.top) < 2
        if (isOneLine && begin.left >= end.left) found.push(text)
      }
      return found
    })
    expect(backwards).toEqual([])
    const edges = await page
      .locator('k8s-break-even .bar-name')
      .first()
      .evaluate((name) => {
        const range = window.document.createRange()
        range.selectNodeContents(name.querySelector('h4') ?? name)
        return [name.getBoundingClientRect().right, range.getBoundingClientRect().right]
      })
    expect(Math.abs((edges[0] ?? 0) - (edges[1] ?? 0))).toBeLessThan(1)
  })

  test('the chart is as it is from left to right, and takes its pointer where it is seen', async () => {
    const rightToLeft = await openPage(html)
    const leftToRight = await openPage(document({ root: 'lang="he"' }))
    for (const { page } of [rightToLeft, leftToRight]) {
      await expect.poll(() => page.locator('canvas').evaluate(ink)).toMatchObject({ colours: 3 })
    }
    const { page } = rightToLeft
    await field(page, 'Compute spend').fill('1500')
    const box = await page.locator('canvas').boundingBox()
    const before = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await nextFrame(page)
    expect(await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())).not.toBe(
      before,
    )
  })
})
