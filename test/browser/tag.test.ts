import { expect, test } from 'vitest'
import { type OpenedPage, openPage } from './harness'

const moduleTag = '<script type="module" src="/k8s-break-even.js"></script>'
const classicTag = '<script src="/k8s-break-even.iife.js" async></script>'
const page = (script: string) =>
  `<!doctype html><html lang="en"><title>Host</title>${script}<k8s-break-even></k8s-break-even></html>`

const strictPolicy = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'" }

const scripts = [
  { how: 'as a module', script: moduleTag },
  { how: 'as one classic file', script: classicTag },
  { how: 'with a query on its address', script: moduleTag.replace('.js', '.js?ver=6.4') },
  { how: 'under a strict content security policy', script: moduleTag, headers: strictPolicy },
]

for (const { how, script, headers = {} } of scripts) {
  test(`the tag ${how} becomes the calculator, draws its chart and asks nobody else`, async () => {
    const opened = await openPage(page(script), { headers })
    await opened.page.locator('k8s-break-even canvas').waitFor()
    expect(opened.complaints).toEqual([])
    expect(foreign(opened)).toEqual([])
  })
}

test('the style sheet keeps the height until the script arrives', async () => {
  const { page: host } = await openPage(page('<link rel="stylesheet" href="/k8s-break-even.css">'))
  const box = await host.locator('k8s-break-even').boundingBox()
  expect(box?.height).toBe(640)
})

function foreign({ requests, origin }: OpenedPage) {
  return requests.filter((address) => !address.startsWith(`${origin}/`))
}
