// What is left of the calculator when a part of its code cannot be loaded?

import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openPage } from '../harness'
import { document, module } from './pages'

type LoadPart = 'workbench' | 'chart' | 'why' | 'assumptions' | 'evidence'

interface Case {
  chunk: LoadPart
  /** What has to be opened first. */
  button?: RegExp
  message: string
  /** Parts that then cannot be had. */
  tells: string
  /** Still there. */
  left: string
  /** There when it has come after all. */
  arrives: string
}

const cases: Case[] = [
  {
    chunk: 'workbench',
    message: 'The calculator could not be loaded.',
    tells: 'workbench',
    left: 'h2',
    arrives: '[part=inputs]',
  },
  {
    chunk: 'chart',
    message: 'The chart could not be loaded.',
    tells: 'chart',
    left: '[part=inputs]',
    arrives: 'canvas',
  },
  {
    chunk: 'why',
    button: /^Why/,
    message: 'This section could not be loaded.',
    tells: 'why',
    left: 'canvas',
    arrives: '.disclosure-content table',
  },
  {
    chunk: 'assumptions',
    button: /^Assumptions/,
    message: 'This section could not be loaded.',
    tells: 'assumptions',
    left: 'canvas',
    arrives: '.assumption-tools',
  },
  {
    chunk: 'evidence',
    button: /^Why/,
    message: 'This section could not be loaded.',
    tells: 'why',
    left: 'canvas',
    arrives: '.disclosure-content table',
  },
]

/** Others import the rest by its address, and nothing may be there twice. */
const hasQuery: LoadPart[] = ['chart', 'why', 'assumptions']

const listening = `<script>
  errors = []
  addEventListener('k8s-break-even-error', ({ detail }) => errors.push(detail))
  addEventListener('unhandledrejection', ({ reason }) => errors.push({ code: 'unhandled', message: String(reason) }))
</script>`

/** Refuses the chunk as long as `refuses` says so, told the address. */
async function open(chunk: LoadPart, refuses: (address: string, count: number) => boolean, head = '') {
  const asked: string[] = []
  const answer = (route: Route) => {
    const address = route.request().url()
    asked.push(address.replace(/.*\//, '').replace(/-[^?]*/, ''))
    return refuses(address, asked.length) ? route.fulfill({ status: 503 }) : route.continue()
  }
  const opened = await openPage(document({ head: listening + head + module }), {
    prepare: (page) => page.route(new RegExp(`/chunks/${chunk}-[^/]*\\.js`), answer),
  })
  return { ...opened, asked }
}

const errorsOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'errors'))

describe.each(cases)('$chunk', ({ chunk, button, message, tells, left, arrives }) => {
  const start = async (page: Page) => {
    if (button) await page.getByRole('button', { name: button }).click()
  }

  test('refused for good is a line and an event; what is there stays, and it can be tried again', async () => {
    let isDown = true
    const { page, asked, complaints } = await open(chunk, () => isDown)
    await start(page)
    const line = page.getByRole('alert').filter({ hasText: message })
    await line.waitFor()
    expect(asked).toEqual([chunk, chunk, hasQuery.includes(chunk) ? `${chunk}?retry=1` : chunk])
    expect(await page.locator(`k8s-break-even ${left}`).first().isVisible()).toBe(true)
    expect(await errorsOf(page)).toEqual([{ code: 'load', message: `The ${tells} could not be loaded` }])
    expect(complaints.filter((complaint) => !/503/.test(complaint))).toEqual([])
    isDown = false
    await line.getByRole('button', { name: 'Try again' }).click()
    await page.locator(`k8s-break-even ${arrives}`).first().waitFor()
    expect(await errorsOf(page)).toHaveLength(1)
  })

  test('refused once is asked for again', async () => {
    const { page } = await open(chunk, (_, count) => count === 1)
    await start(page)
    await page.locator(`k8s-break-even ${arrives}`).first().waitFor()
    expect(await errorsOf(page)).toEqual([])
  })
})

describe('an address that fails for ever', () => {
  test('is asked for with a query, and what comes then works with all that was there', async () => {
    const { page, asked } = await open('chart', (address) => !address.includes('?'))
    await page.locator('k8s-break-even canvas').waitFor()
    expect(asked).toEqual(['chart', 'chart', 'chart?retry=1'])
    await page.getByRole('textbox', { name: 'Services' }).fill('60')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('k8s-break-even h2').textContent()).not.toContain('$3,350')
  })

  test('is left alone where integrity is given for it, which another address would go round', async () => {
    const map = '<script type="importmap">{ "integrity": { "/chunks/other.js": "sha384-none" } }</script>'
    const { page, asked } = await open('chart', () => true, map)
    await page.getByRole('alert').waitFor()
    expect(asked).toEqual(['chart', 'chart'])
  })
})

test('the table has what a chart that cannot be loaded would have shown', async () => {
  const { page } = await open('chart', () => true)
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Show as table' }).first().click()
  expect(await page.locator('k8s-break-even [part=chart] tr').count()).toBeGreaterThan(5)
})
