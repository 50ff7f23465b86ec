// What do page and calculator leave of themselves on each other?

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawn } from '../calculator'
import { openPage } from '../harness'
import { classic, document, module, tag } from './pages'

const looks = [
  'textTransform',
  'letterSpacing',
  'wordSpacing',
  'whiteSpace',
  'lineHeight',
  'textAlign',
  'textIndent',
  'fontStyle',
  'fontWeight',
  'cursor',
  'textShadow',
  'color',
  'hyphens',
  'listStyle',
  'padding',
  'margin',
  'border',
] as const

/** Of every kind of element inside. */
const looksOf = (page: Page) =>
  page.locator('k8s-break-even').evaluate((host, looks) => {
    const elements = ['h2', 'p', 'button', 'input[type=text]', 'table', 'th', 'td', '.root', 'select']
    return elements.map((selector) => {
      const element = host.shadowRoot?.querySelector(selector)
      return element
        ? looks.map((look) => `${selector} ${look}: ${getComputedStyle(element)[look]}`)
        : selector
    })
  }, looks)

const inherited = `text-transform: uppercase; letter-spacing: 0.5em; word-spacing: 1em; white-space: nowrap; line-height: 3;
  text-align: right; text-indent: 2em; font-style: italic; font-weight: 900; cursor: wait; text-shadow: 2px 2px red; color: hotpink;
  hyphens: auto; list-style: square`

const important = inherited.replaceAll(';', ' !important;')

describe('a style of the page does not reach inside', () => {
  test.each([
    { how: 'inherited', css: `body { ${inherited} }` },
    {
      how: 'of everything, with !important',
      css: `* { ${important} !important; margin: 7px !important; padding: 3px !important; border: 1px solid red !important }`,
    },
    { how: 'of the tag, with !important', css: `k8s-break-even { ${important} !important }` },
    {
      how: 'of elements by name',
      css: 'h2, p, button, input, table, th, td, select { all: unset !important; display: none !important }',
    },
    { how: 'of the root, where 1 rem is 10 px', css: 'html { font-size: 62.5% } body { font-size: 16px }' },
  ])('$how', async ({ css }) => {
    const reference = await openPage(document())
    await drawn(reference.page)
    const styled = await openPage(document({ head: `<style>${css}</style>${module}` }))
    await drawn(styled.page)
    expect(await looksOf(styled.page)).toEqual(await looksOf(reference.page))
  })

  test('but its font and its size do', async () => {
    const head = `<style>body { font: 20px monospace }</style>${module}`
    const { page } = await openPage(document({ head }))
    const [family, size] = await page.locator('k8s-break-even .root').evaluate((root) => {
      const { fontFamily, fontSize } = getComputedStyle(root)
      return [fontFamily, fontSize]
    })
    expect([family, size]).toEqual(['monospace', '20px'])
  })
})

test('no style of the calculator reaches the page', async () => {
  const body =
    '<h2>Head</h2><p class="root answer failed">Text</p><table class="chart"><tr><td>1</td></tr></table><button class="link">B</button><input class="box">'
  const look = (page: Page) =>
    page.evaluate(() =>
      [...window.document.querySelectorAll('h2, p, table, td, button, input')].map((element) =>
        [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)).join(),
      ),
    )
  const bare = await openPage(document({ head: '', body }))
  const { page } = await openPage(document({ body: body + tag }))
  await drawn(page)
  expect(await look(page)).toEqual(await look(bare.page))
})

test.each([module, classic])('%s leaves nothing on page and window', async (script) => {
  const head = `<script>Object.defineProperty(window, 'before', { value: Object.getOwnPropertyNames(window) })</script>${script}`
  const { page, requests, complaints } = await openPage(document({ head }))
  await drawn(page)
  const left = await page.evaluate(async () => ({
    names: Object.getOwnPropertyNames(window).filter(
      (name) => !Reflect.get(window, 'before').includes(name) && name !== 'before',
    ),
    stored:
      localStorage.length +
      sessionStorage.length +
      (await indexedDB.databases()).length +
      (await caches.keys()).length,
    cookie: window.document.cookie,
    ids: window.document.querySelectorAll('[id]').length,
    styles:
      window.document.querySelectorAll('style, link').length + window.document.adoptedStyleSheets.length,
    scripts: window.document.scripts.length,
    body: window.document.body.children.length,
    attributes: window.document.querySelector('k8s-break-even')?.attributes.length,
  }))
  expect(left).toEqual({
    names: [],
    stored: 0,
    cookie: '',
    ids: 0,
    styles: 0,
    scripts: 2,
    body: 1,
    attributes: 0,
  })
  const named = requests.map((address) => new URL(address).pathname).slice(1)
  expect(named.filter((path) => !/^\/(k8s-break-even\.|chunks\/)/.test(path))).toEqual([])
  expect(complaints).toEqual([])
})

test('several are strangers', async () => {
  const { page, complaints } = await openPage(
    document({ body: `${tag}<k8s-break-even services="15"></k8s-break-even>${tag}` }),
  )
  await page.getByRole('textbox', { name: 'Services' }).nth(2).waitFor()
  await page.getByRole('textbox', { name: 'Services' }).first().fill('40')
  await page.keyboard.press('Tab')
  const read = () =>
    page
      .locator('k8s-break-even')
      .evaluateAll((hosts) => hosts.map((host) => Reflect.get(host, 'scenario').inputs.services))
  await expect.poll(read).toEqual([40, 15, 6])
  expect(complaints).toEqual([])
})

describe('what may be styled', () => {
  const readme = readFileSync('README.md', 'utf8')
  const looksSection = readme.slice(readme.indexOf('### Looks'), readme.indexOf('### The engine alone'))
  const [promises = '', names = ''] = looksSection.split('`--k8s-break-even-`')
  const wordsIn = (text: string) => [...text.matchAll(/`([\w-]+)`/g)].map(([, word]) => word ?? '')
  const documentedParts = wordsIn(promises)
  const documentedProperties = wordsIn(names.split('\n\n')[0] ?? '')
  const code = readFileSync('dist/k8s-break-even.iife.js', 'utf8')

  test('is the custom properties that the README names, no more and no fewer', () => {
    const used = [...code.matchAll(/var\(--k8s-break-even-([\w-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual([...documentedProperties].sort())
  })

  test('is the parts that the README names, no more and no fewer', async () => {
    const { page } = await openPage(document())
    await drawn(page)
    const parts = await page
      .locator('k8s-break-even')
      .evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])].map((element) =>
          element.getAttribute('part'),
        ),
      )
    expect([...new Set(parts)].sort()).toEqual([...documentedParts].sort())
  })

  test('takes effect, each property and each part', async () => {
    const colours = documentedProperties.filter((name) => !['font', 'radius'].includes(name))
    const css = [
      `k8s-break-even { ${colours.map((name, index) => `--k8s-break-even-${name}: rgb(1, 2, ${index + 3})`).join(';')};
        --k8s-break-even-font: monospace; --k8s-break-even-radius: 11px }`,
      ...documentedParts.map((part) => `k8s-break-even::part(${part}) { outline: 3px solid rgb(9, 9, 9) }`),
    ]
    const { page } = await openPage(document({ head: `<style>${css.join('\n')}</style>${module}` }))
    await drawn(page)
    const { values, outlined } = await page.locator('k8s-break-even').evaluate((host) => {
      const all = [...(host.shadowRoot?.querySelectorAll('*') ?? [])]
      const values = new Set<string>()
      for (const element of all) {
        for (const pseudo of [
          null,
          '::before',
          '::after',
          '::-webkit-slider-thumb',
          '::-webkit-slider-runnable-track',
        ]) {
          const style = getComputedStyle(element, pseudo)
          for (const name of [
            'color',
            'backgroundColor',
            'borderTopColor',
            'borderBottomColor',
            'fill',
            'stroke',
            'borderTopLeftRadius',
            'fontFamily',
            'outlineColor',
          ] as const)
            values.add(style[name])
        }
      }
      const outlined = all.filter((element) => getComputedStyle(element).outlineColor === 'rgb(9, 9, 9)')
      return {
        values: [...values],
        outlined: [...new Set(outlined.map((element) => element.getAttribute('part')))],
      }
    })
    const missing = colours.filter((_, index) => !values.includes(`rgb(1, 2, ${index + 3})`))
    expect(missing).toEqual([])
    expect(values).toEqual(expect.arrayContaining(['monospace', '11px']))
    expect(outlined.sort()).toEqual([...documentedParts].sort())
  })
})
