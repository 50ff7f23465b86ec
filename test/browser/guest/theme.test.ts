// Is the calculator dark where the page is, however the page came to be so?

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../harness'
import { ink } from './ink'
import { document, module, tag } from './pages'

const calculator = (page: Page) => page.locator('k8s-break-even')

/** By what is seen: light words are for a dark ground, and most of the ink is a grid that is near to the ground. */
async function expectScheme(page: Page, scheme: 'light' | 'dark') {
  const words = () =>
    calculator(page)
      .locator('h2')
      .evaluate((heading) =>
        Number(getComputedStyle(heading).color.match(/\d+/)?.[0]) > 127 ? 'dark' : 'light',
      )
  const canvas = async () =>
    (await calculator(page).locator('canvas').evaluate(ink)).lightness < 130 ? 'dark' : 'light'
  await expect.poll(words).toBe(scheme)
  await expect.poll(canvas).toBe(scheme)
}

const dark = '#14171a'

/** A page that is light, with a look that somebody can switch. */
async function openSite(css: string, body = tag) {
  const head = `<meta name="color-scheme" content="light"><style>${css}</style>${module}`
  const opened = await openPage(document({ head, body }))
  await calculator(opened.page).locator('canvas').waitFor()
  await expectScheme(opened.page, 'light')
  return opened
}

const attributes = {
  'data-theme': 'dark',
  'data-color-mode': 'dark',
  'data-bs-theme': 'dark',
  class: 'is-dark',
}

test.each(['html', 'body'])('an attribute of %s is followed there and back', async (name) => {
  const looks = Object.entries(attributes).map(
    ([attribute, value]) => `${name}[${attribute}="${value}"] { background: ${dark}; color: white }`,
  )
  const css = `${name} { background: white } ${looks.join(' ')}`
  const { page, complaints } = await openSite(css)
  for (const [attribute, value] of Object.entries(attributes)) {
    const element = page.locator(name)
    await element.evaluate((element, [name, value]) => element.setAttribute(name, value), [
      attribute,
      value,
    ] as const)
    await expectScheme(page, 'dark')
    await element.evaluate((element, name) => element.removeAttribute(name), attribute)
    await expectScheme(page, 'light')
  }
  expect(complaints).toEqual([])
})

/** Two looks of one page, by whatever else a site would switch. */
const sites: { how: string; css?: string; body?: string; toDark: string; toLight: string }[] = [
  {
    how: 'the style of body',
    toDark: `document.body.style.background = '${dark}'`,
    toLight: "document.body.style.background = ''",
  },
  {
    how: 'the color-scheme of html',
    toDark: "document.documentElement.style.colorScheme = 'dark'",
    toLight: "document.documentElement.style.colorScheme = ''",
  },
  {
    how: 'a class of html that sets color-scheme alone',
    css: '.dark { color-scheme: dark }',
    toDark: "document.documentElement.classList.add('dark')",
    toLight: "document.documentElement.classList.remove('dark')",
  },
  {
    how: 'the meta tag',
    toDark: "document.querySelector('meta[name=color-scheme]').content = 'dark'",
    toLight: "document.querySelector('meta[name=color-scheme]').content = 'light'",
  },
  {
    how: 'a class of a box around it',
    css: `.dark { background: ${dark} }`,
    body: `<main><div>${tag}</div></main>`,
    toDark: "document.querySelector('main').classList.add('dark')",
    toLight: "document.querySelector('main').classList.remove('dark')",
  },
  {
    how: 'a class whose background fades',
    css: `body { background: white; transition: background-color 80ms } .dark { background: ${dark} }`,
    toDark: "document.body.classList.add('dark')",
    toLight: "document.body.classList.remove('dark')",
  },
  {
    how: 'another box to stand in',
    body: `${tag}<div id="dark" style="background: ${dark}"></div>`,
    toDark: "document.querySelector('#dark').append(document.querySelector('k8s-break-even'))",
    toLight: "document.body.append(document.querySelector('k8s-break-even'))",
  },
]

test.each(sites)('$how is followed there and back', async ({ css = '', body = tag, toDark, toLight }) => {
  const { page, complaints } = await openSite(css, body)
  await page.evaluate(toDark)
  await expectScheme(page, 'dark')
  await page.evaluate(toLight)
  await expectScheme(page, 'light')
  expect(complaints).toEqual([])
})

test('the system is followed by a page of either scheme', async () => {
  const head = `<meta name="color-scheme" content="light dark">${module}`
  const { page } = await openPage(document({ head }))
  await calculator(page).locator('canvas').waitFor()
  await expectScheme(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectScheme(page, 'dark')
})

test('the system is followed by a page that turns its ground by a media query', async () => {
  const head = `<style>body { background: white } @media (prefers-color-scheme: dark) { body { background: ${dark} } }</style>${module}`
  const { page } = await openPage(document({ head }))
  await calculator(page).locator('canvas').waitFor()
  await expectScheme(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectScheme(page, 'dark')
})

describe('a theme set by the author', () => {
  test.each(['light', 'dark'] as const)('is %s whatever the page is', async (theme) => {
    const other = theme === 'light' ? dark : 'white'
    const body = `<div style="background: ${other}"><k8s-break-even theme="${theme}"></k8s-break-even></div>`
    const { page } = await openPage(document({ body }))
    await calculator(page).locator('canvas').waitFor()
    await expectScheme(page, theme)
    await calculator(page).evaluate((host) => host.setAttribute('theme', 'auto'))
    await expectScheme(page, theme === 'light' ? 'dark' : 'light')
  })
})

test.each([
  {
    ground: 'a ground in oklch',
    style: 'background: oklch(0.2 0.02 260)',
    colorScheme: 'light',
    expected: 'dark',
  },
  {
    ground: 'a light ground on a dark system',
    style: 'background: white',
    colorScheme: 'dark',
    expected: 'light',
  },
  { ground: 'no ground on a dark system', style: '', colorScheme: 'dark', expected: 'light' },
] as const)('$ground is $expected', async ({ style, colorScheme, expected }) => {
  const { page } = await openPage(document({ body: `<div style="${style}">${tag}</div>` }), { colorScheme })
  await calculator(page).locator('canvas').waitFor()
  await expectScheme(page, expected)
})
