// Does the published import map keep changed files off a page, and let the right ones through?

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Integrity } from '../tools/integrity'
import { openPage } from './harness'

const { importMap } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity

const page = `<!doctype html><html lang="en"><title>Host</title><body>
  <script type="importmap">${JSON.stringify(importMap)}</script>
  <script>heard = []; thrown = []
    document.addEventListener('k8s-break-even-error', ({ detail }) => heard.push(detail.code + ': ' + detail.message))
    addEventListener('error', ({ message }) => thrown.push(message))
    addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)))</script>
  <script type="module" src="/k8s-break-even.js"></script>
  <k8s-break-even></k8s-break-even></body></html>`

/** The files as they are, but for those whose path matches: they have one harmless comment more. */
const open = (changed?: RegExp) =>
  openPage(page, {
    prepare: async (tab) => {
      if (!changed) return
      await tab.route(changed, async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: `${await response.text()}\n// changed on the way` })
      })
    },
  })

const told = (tab: Awaited<ReturnType<typeof open>>['page']) =>
  tab.evaluate(() => {
    const { heard, thrown } = window as unknown as { heard: string[]; thrown: string[] }
    return { heard, thrown }
  })

test('files as published run', async () => {
  const { page: tab, complaints } = await open()
  await tab.locator('k8s-break-even canvas').waitFor()
  expect(complaints).toEqual([])
})

test('a changed chart is not run; the calculator says so and throws nothing', async () => {
  const { page: tab, complaints } = await open(/\/chunks\/chart-[^/]+\.js/)
  await tab.locator('k8s-break-even').getByText('The chart could not be loaded').waitFor()
  expect(await tab.locator('k8s-break-even [part=verdict] h2').textContent()).toContain('cheapest')
  expect(await tab.locator('k8s-break-even canvas').count()).toBe(0)
  expect(await told(tab)).toEqual({ heard: ['load: The chart could not be loaded'], thrown: [] })
  expect(complaints.join()).toContain('integrity')
})

test('a changed script of the tag is not run', async () => {
  const { page: tab, complaints } = await open(/\/k8s-break-even\.js/)
  await expect.poll(() => complaints.join()).toContain('integrity')
  expect(await tab.locator('k8s-break-even:not(:defined)').count()).toBe(1)
})
