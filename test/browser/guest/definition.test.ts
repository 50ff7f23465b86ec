// Who defines the tag when several scripts want to?

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../harness'
import { classic, document, module, tag } from './pages'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')

/** The classic file as another release would be. */
const other = '9.9.9'
const otherRelease = read('k8s-break-even.iife.js').replaceAll(`\`${version}\``, `\`${other}\``)
const otherClassic = `<script>${otherRelease.replaceAll('</script', '<\\/script')}</script>`

const definedVersion = (page: Page) =>
  page.evaluate(() => Reflect.get(customElements.get('k8s-break-even') ?? {}, 'version'))

test.each([
  { scripts: 'a module and the classic file', head: module + classic },
  { scripts: 'the classic file twice and a module', head: classic + classic + module },
  { scripts: 'a module from two addresses', head: module + module.replace('.js', '.js?again') },
])('$scripts of one version are silent, and the calculator works', async ({ head }) => {
  const { page, complaints } = await openPage(document({ head }))
  await page.locator('k8s-break-even canvas').waitFor()
  expect(await definedVersion(page)).toBe(version)
  expect(complaints).toEqual([])
})

test.each([
  { first: other, second: version, scripts: otherClassic + classic },
  { first: version, second: other, scripts: classic + otherClassic },
  { first: other, second: version, scripts: otherClassic + module },
])(
  '$first stays when $second comes after it, and one warning names both',
  async ({ first, second, scripts }) => {
    const { page, complaints } = await openPage(document({ head: '', body: scripts + tag }))
    await page.locator('k8s-break-even canvas').waitFor()
    await expect.poll(() => complaints.length).toBe(1)
    expect(await definedVersion(page)).toBe(first)
    expect(complaints[0]).toContain(`defined by version ${first}; version ${second} is not used`)
  },
)
