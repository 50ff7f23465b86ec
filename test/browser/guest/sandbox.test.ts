// What does a reader get out of a frame that may do nothing but run scripts?

import { expect, test } from 'vitest'
import { field } from '../calculator'
import { openPage } from '../harness'
import { document } from './pages'

test('a download that is refused leaves the text to select, and copying says that it failed', async () => {
  const { page } = await openPage(
    '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/inner.html" style="width:100%;height:2000px"></iframe>',
    { pages: { '/inner.html': document() }, headers: { 'Access-Control-Allow-Origin': '*' } },
  )
  const frame = page.frames()[1]
  if (!frame) throw new Error('The page has no frame')
  await frame.getByRole('button', { name: /^Take it along/ }).click()
  await frame.getByRole('button', { name: 'Download JSON' }).click()
  await frame.getByText('If no download begins').waitFor()
  const text = field(frame, 'Scenario as JSON')
  expect(JSON.parse(await text.inputValue())).toMatchObject({ version: 1, inputs: { services: 6 } })
  await text.focus()
  const selected = await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(selected).toBe((await text.inputValue()).length)
  await frame.getByRole('button', { name: 'Copy JSON' }).click()
  await frame.getByText('This page does not allow copying').waitFor()
})

test('on a page of its own the file arrives, and the text is copied', async () => {
  const { page } = await openPage(document(), {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  })
  await page.getByRole('button', { name: /^Take it along/ }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download JSON' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('k8s-break-even.json')
  expect(await field(page, 'Scenario as JSON').count()).toBe(0)
  await page.getByRole('button', { name: 'Copy JSON' }).click()
  await page.getByText('Copied.').waitFor()
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toMatchObject({ version: 1 })
})
