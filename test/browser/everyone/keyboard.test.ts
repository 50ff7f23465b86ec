// Can somebody who has keys alone, or hears instead of seeing, come to a decision and take it away?

import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultScenario } from '../../../src/model'
import { drawn, field, hostPage, nextFrame, scenarioOf, slider } from '../calculator'
import { visit } from '../harness'

type Calculator = HTMLElementTagNameMap['k8s-break-even']

let opened: Awaited<ReturnType<typeof visit>>
let page: Page

const form =
  '<form action="/sent"><input aria-label="Before"><k8s-break-even></k8s-break-even><button>Send</button></form>'

beforeAll(async () => {
  opened = await visit(hostPage(form))
  page = opened.page
  await drawn(page)
})
afterAll(() => opened.leave())

beforeEach(async () => {
  await page.locator('k8s-break-even').evaluate((host: Calculator) => host.reset())
  await nextFrame(page)
})

/** What has the focus, as it would be named. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const labels = 'labels' in element ? [...((element.labels ?? []) as NodeListOf<HTMLLabelElement>)] : []
    const root = element.getRootNode() as ShadowRoot
    const by = root.getElementById?.(element.getAttribute('aria-labelledby') ?? '')
    const name = element.ariaLabel ?? by?.textContent ?? labels[0]?.textContent ?? element.textContent
    return `${element.role ?? (element as HTMLInputElement).type ?? element.localName}: ${name?.trim()}`
  })

/** Tab by Tab, as far as the first that is called so. */
async function tabTo(name: RegExp, most = 60): Promise<string> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const now = await focused()
    if (name.test(now)) return now
  }
  throw new Error(`${name} is not within ${most} tabs`)
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
  await nextFrame(page)
}

const status = (part: string) => page.locator(`k8s-break-even [part=${part}] [role=status]`)

test('a whole decision is made with keys alone', async () => {
  await page.getByRole('textbox', { name: 'Before' }).focus()

  // What hangs on the chart comes before the inputs, as it is read.
  await tabTo(/^radio: compute spend$/)
  await tabTo(/^application: Total a month by compute spend/)
  await press('b')
  const found = 'Kubernetes on GKE becomes cheaper than Cloud Run.'
  await expect.poll(() => status('chart').textContent()).toMatch(/^5,\d{3} dollars of compute a month: /)
  expect(await status('chart').textContent()).toContain(found)

  await tabTo(/^text: Compute spend$/)
  await page.keyboard.type('5000')
  await tabTo(/^range: Services$/)
  await press('PageUp', 'PageUp', 'ArrowRight')
  await tabTo(/^range: Engineers$/)
  await press('End', 'Home', 'PageUp', 'ArrowUp')
  await tabTo(/^text: Ops hours$/)
  await page.keyboard.type('40')
  await press('Enter')
  const { inputs } = await scenarioOf(page)
  expect(inputs).toMatchObject({ computeSpend: 5_000, services: 11, engineers: 3, opsHours: 40 })
  const heading = await page.locator('k8s-break-even h2').textContent()
  await expect.poll(() => status('verdict').textContent()).toContain(heading)

  await tabTo(/^button: Why/)
  await press('Enter')
  expect(await focused()).toMatch(/^button: Why/)
  await page.getByRole('table', { name: 'What would change the answer' }).waitFor()
  const amount = await tabTo(/^button: People, Kubernetes on GKE/)
  await press('Enter')
  expect(await focused()).toBe(amount)
  const working = page.getByRole('region', { name: 'How it is worked out' })
  expect(await working.textContent()).toContain('Kubernetes on GKE, people')

  await tabTo(/^button: Take it along/, 150)
  await press('Enter')
  await page.getByRole('button', { name: 'Download JSON' }).waitFor()
  await tabTo(/^button: Download JSON/)
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  const file = JSON.parse(await text(await download.createReadStream()))
  expect(file.inputs).toMatchObject({ computeSpend: 5_000, services: 11, engineers: 3, opsHours: 40 })

  // And out again: nothing holds the focus.
  await tabTo(/^submit: Send$/)
  await page.keyboard.press('Shift+Tab')
  expect(await focused()).not.toMatch(/Send/)
}, 120_000)

describe('the chart', () => {
  const chart = () => page.getByRole('application', { name: /^Total a month/ })
  const said = () => status('chart').textContent()

  test('is one stop, whose points, break-evens and ends are walked, each a sentence', async () => {
    await chart().focus()
    expect(await said()).toBe('')
    await press('Home')
    expect(await said()).toMatch(
      /^20 dollars of compute a month: Cloud Run .+ dollars between first and second\.$/,
    )
    await press('ArrowRight')
    const second = await said()
    expect(second).toMatch(/^\d\d dollars of compute/)
    await press('ArrowRight', 'ArrowLeft')
    expect(await said()).toBe(second)
    const stops = new Set<string | null>()
    for (let stop = 0; stop < 3; stop++) {
      await press('b')
      stops.add(await said())
    }
    expect(stops.size).toBe(3)
    for (const stop of stops) expect(stop).toMatch(/becomes cheaper than .+\.$/)
    await press('Shift+B')
    expect([...stops].indexOf(await said())).toBe(1)
    await press('End')
    expect(await said()).toMatch(/^200,000 dollars of compute a month: Kubernetes/)
  })

  test('leaves Escape to the page when it has nothing to put away', async () => {
    await page.evaluate(() => {
      const left: boolean[] = []
      Object.assign(window, { left })
      addEventListener('keydown', (event) => event.key === 'Escape' && left.push(event.defaultPrevented))
    })
    await chart().focus()
    await press('End', 'Escape')
    expect(await said()).toBe('')
    await press('Escape')
    expect(await page.evaluate(() => Reflect.get(window, 'left'))).toEqual([false])
  })

  test('says each point of it in a table too, with you and every break-even', async () => {
    const table = page.getByRole('table', { name: 'Total a month by compute spend' })
    const rows = await table.locator('tbody tr th').allTextContents()
    expect(rows.length).toBeGreaterThan(12)
    expect(rows.filter((row) => row.includes('you'))).toEqual(['$1,500you'])
    expect(rows.filter((row) => row.includes('becomes'))).toHaveLength(3)
  })
})

describe('the focus stays in the calculator', () => {
  const own = async () => {
    await field(page, 'Ops hours').fill('40')
    await field(page, 'Ops hours').press('Enter')
  }

  test('when what was pressed has nothing more to do', async () => {
    await field(page, 'Services').fill('9')
    await field(page, 'Services').press('Enter')
    for (const name of ['Undo', 'Redo', 'Reset']) {
      const button = page.getByRole('button', { name, exact: true })
      await button.focus()
      while ((await button.getAttribute('aria-disabled')) === 'false') await press('Enter')
      expect(await focused()).toContain(name)
      const before = await scenarioOf(page)
      await press('Enter')
      expect(await scenarioOf(page)).toEqual(before)
    }
  })

  test('when the way back to the estimate goes', async () => {
    await own()
    await page.getByRole('button', { name: 'Use the estimate' }).focus()
    await press('Enter')
    expect(await focused()).toBe('range: Ops hours')
  })

  test.each(['Use these hours', 'Use the estimate', 'Change nothing'])(
    'when the question about hours is answered with "%s"',
    async (answer) => {
      const more = page.getByRole('button', { name: /^More about/ })
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter')
      await own()
      const platform = page.getByRole('combobox', { name: 'Runs today on' })
      await platform.selectOption('kubernetes')
      await page
        .getByRole('group', { name: /^Your hours/ })
        .getByRole('button', { name: answer })
        .focus()
      await press('Enter')
      expect(await focused()).toBe('select-one: Runs today on')
    },
  )

  test('when a pinned version goes', async () => {
    await page.getByRole('button', { name: /^Compare What/ }).press('Enter')
    await page.getByRole('button', { name: 'Pin these numbers' }).press('Enter')
    await page.getByRole('button', { name: 'Remove' }).focus()
    await press('Enter')
    expect(await focused()).toMatch(/Side by side$/)
  })
})

describe('a field', () => {
  test('does not send the form it stands in', async () => {
    await field(page, 'Services').fill('9')
    await field(page, 'Services').press('Enter')
    await slider(page, 'Services').press('Enter')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await page.evaluate(() => [...new FormData(document.forms[0]).keys()])).toEqual([])
  })

  test('takes what is pasted, as it is copied elsewhere', async () => {
    const spend = field(page, 'Compute spend')
    await spend.focus()
    for (const [pasted, meant] of [
      ['$5,000/mo', 5_000],
      ['00500', 500],
      ['2.5e3', 2_500],
    ] as const) {
      await press('Control+a')
      await page.keyboard.insertText(pasted)
      await nextFrame(page)
      expect((await scenarioOf(page)).inputs.computeSpend).toBe(meant)
      expect(await spend.inputValue()).toBe(pasted)
    }
    await spend.press('Enter')
    expect(await spend.inputValue()).toBe('$2,500')
  })

  test('knows no zero below zero', async () => {
    await field(page, 'Ops hours').fill('-0')
    await field(page, 'Ops hours').press('Enter')
    expect(await field(page, 'Ops hours').inputValue()).toBe('0')
    expect(Object.is((await scenarioOf(page)).inputs.opsHours, 0)).toBe(true)
  })

  test('undoes what is being typed letter by letter, and the model follows', async () => {
    await field(page, 'Services').focus()
    await page.keyboard.type('1')
    await nextFrame(page)
    await page.keyboard.type('5')
    await press('Control+z')
    const typed = await field(page, 'Services').inputValue()
    expect(typed).not.toBe('15')
    expect((await scenarioOf(page)).inputs.services).toBe(Number(typed))
  })

  test('leaves keys to an input method that is composing', async () => {
    const services = field(page, 'Services')
    await services.focus()
    await press('Control+a')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '１２', selectionStart: 2, selectionEnd: 2 })
    await services.evaluate((input) => {
      for (const key of ['ArrowUp', 'PageDown', 'Enter', 'Escape'])
        input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }))
    })
    await nextFrame(page)
    expect(await services.inputValue()).toBe('１２')
    expect((await scenarioOf(page)).inputs.services).toBe(12)
    await session.send('Input.insertText', { text: '12' })
    await session.detach()
  })

  test('steps in tenths without the dust of adding them', async () => {
    const more = page.getByRole('button', { name: /^More about/ })
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.press('Enter')
    const peak = field(page, 'Peak to average')
    await peak.fill('1.1')
    for (const shown of ['1.2', '1.3', '1.4']) {
      await peak.press('ArrowUp')
      await nextFrame(page)
      expect(await peak.inputValue()).toBe(shown)
      expect((await scenarioOf(page)).inputs.peakToAverage).toBe(Number(shown))
    }
  })
})

test('keys move compute spend by a tenth of its size, and pages by 1, 1.5, 2, 3, 5 and 7', async () => {
  const spend = slider(page, 'Compute spend')
  const said: (string | null)[] = []
  await field(page, 'Compute spend').fill('900')
  for (const key of [
    'ArrowRight',
    'ArrowRight',
    'PageUp',
    'ArrowRight',
    'ArrowLeft',
    'ArrowLeft',
    'PageUp',
    'PageUp',
    'PageDown',
  ]) {
    await spend.press(key)
    await nextFrame(page)
    said.push(await spend.getAttribute('aria-valuetext'))
  }
  const values = ['910', '920', '1,000', '1,100', '1,000', '990', '1,000', '1,500', '1,000']
  expect(said).toEqual(values.map((value) => `${value} dollars a month`))
})

test('after a reload, and on the way back, what is shown is what is calculated with', async () => {
  const shown = () =>
    page.locator('k8s-break-even').evaluate((host: Calculator) => {
      const all = <Kind extends Element>(selector: string) => [
        ...(host.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
      ]
      return {
        fields: all<HTMLInputElement>('.sliders input[type=text]').map(({ value }) => value),
        said: all('input[type=range]').map((input) => input.getAttribute('aria-valuetext')),
        thumbs: all<HTMLInputElement>('input[type=range]').map(({ value }) => Math.round(Number(value))),
        members: all<HTMLSelectElement>('.pickers select').map(({ value }) => value),
        scenario: host.scenario,
      }
    })
  const first = await shown()
  const change = async () => {
    await field(page, 'Services').fill('40')
    await slider(page, 'Compute spend').press('End')
    await page.getByRole('combobox', { name: 'Cloud' }).selectOption('aws')
    await field(page, 'Engineers').fill('a few')
  }
  expect(first.scenario).toEqual(defaultScenario)
  await change()
  await page.reload()
  await drawn(page)
  expect(await shown()).toEqual(first)
  await change()
  await page.goto(`${opened.origin}/integrity.json`)
  await page.goBack()
  await drawn(page)
  const back = await shown()
  // The page may have been kept as it was left, or be there anew.
  expect(back.fields[1]).toBe(String(back.scenario.inputs.services))
  if (back.scenario.inputs.services === 6) expect(back).toEqual(first)
})

test('nothing was complained of', () => expect(opened.complaints).toEqual([]))
