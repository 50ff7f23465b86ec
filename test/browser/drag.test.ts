import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type CostDriver, defaultScenario, findCheapestChanges, inputs, withInput } from '../../src/model'
import {
  drawn,
  field,
  hostPage,
  lookAt,
  nextFrame,
  type Picture,
  picture,
  scenarioOf,
  slider,
  thumbOf,
  totalsOf,
} from './calculator'
import { openPage } from './harness'

const sliders: { name: string; driver: CostDriver }[] = [
  { name: 'Compute spend', driver: 'computeSpend' },
  { name: 'Services', driver: 'services' },
  { name: 'Engineers', driver: 'engineers' },
  { name: 'Ops hours', driver: 'opsHours' },
]

async function open(tags?: string, width = 1200): Promise<Page> {
  const { page } = await openPage(hostPage(tags), { width, height: 1400 })
  await drawn(page)
  return page
}

/** Looks at the end of the frame in which the next move of a slider is heard; returns how to get what was seen. */
async function watchNextInput(page: Page): Promise<() => Promise<Picture>> {
  const seen = await page.locator('k8s-break-even').evaluateHandle((host, look) => {
    const lookAt = new Function(`return ${look}`)()
    // In an object, so that nobody waits for it yet.
    return {
      picture: new Promise<Picture>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(lookAt(host))
        const onInput = () => requestAnimationFrame(() => port2.postMessage(null))
        host.shadowRoot?.addEventListener('input', onInput, { capture: true, once: true })
      }),
    }
  }, `${lookAt}`)
  return () => seen.evaluate(({ picture }) => picture)
}

describe.each(sliders)('dragging $name', ({ name, driver }) => {
  test('moves verdict, chart, bars, field and slider within the frame', async () => {
    const page = await open()
    const before = await picture(page)
    const { x, y } = await thumbOf(page, name)
    await page.mouse.move(x, y)
    await page.mouse.down()
    const seen = await watchNextInput(page)
    await page.mouse.move(x + 40, y)
    const after = await seen()
    const unmoved = Object.keys(before).filter(
      (part) => Reflect.get(before, part) === Reflect.get(after, part),
    )
    expect(unmoved).toEqual([])
    await page.mouse.up()
  })

  test('brings the tables along once it rests', async () => {
    const page = await open()
    const tables = page.locator('k8s-break-even table')
    const before = await tables.allTextContents()
    const { x, y } = await thumbOf(page, name)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => unmovedOf(before, await tables.allTextContents())).toEqual([])
    expect(before.length).toBeGreaterThan(1)
  })

  test('is undone as a whole, and done again', async () => {
    const page = await open()
    const before = await picture(page)
    const { x, y } = await thumbOf(page, name)
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (const distance of [10, 25, 40, 60]) {
      await page.mouse.move(x + distance, y)
      await nextFrame(page)
    }
    await page.mouse.up()
    await page.mouse.move(2, 2)
    const dragged = await picture(page)
    expect(dragged.verdict).not.toBe(before.verdict)
    await page.keyboard.press('Control+z')
    await nextFrame(page)
    expect(await picture(page)).toEqual(before)
    expect(await scenarioOf(page)).toEqual(defaultScenario)
    await page.keyboard.press('Control+Shift+z')
    await nextFrame(page)
    expect(await picture(page)).toEqual(dragged)
  })

  test('agrees with the keys, which reach both ends', async () => {
    const page = await open()
    const range = slider(page, name)
    const { min, max } = inputs[driver] as { min: number; max: number }
    const press = async (key: string) => {
      await range.press(key)
      await nextFrame(page)
      return (await scenarioOf(page)).inputs[driver] as number
    }
    expect(await press('Home')).toBe(min)
    const first = await press('ArrowRight')
    expect(first).toBeGreaterThan(min)
    const second = await press('ArrowUp')
    expect(second).toBeGreaterThan(first)
    const third = await press('PageUp')
    expect(third).toBeGreaterThan(second)
    expect(await press('PageDown')).toBeLessThan(third)
    expect(await press('End')).toBe(max)
    expect(await press('ArrowLeft')).toBeLessThan(max)
    await press('End')
    expect(await press('ArrowDown')).toBeLessThan(max)
    await press('End')
    const shown = Number((await field(page, name).inputValue()).replace(/[^\d.]/g, ''))
    expect(shown).toBe(max)
  })
})

test('the wheel changes nothing', async () => {
  const page = await open()
  const before = await picture(page)
  await field(page, 'Services').focus()
  const places = [slider(page, 'Services'), field(page, 'Services'), page.locator('k8s-break-even canvas')]
  for (const place of places) {
    const box = await place.boundingBox()
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    for (const turn of [-120, 120]) await page.mouse.wheel(0, turn)
    await nextFrame(page)
  }
  await page.mouse.move(2, 2)
  await nextFrame(page)
  expect(await picture(page)).toEqual(before)
  expect(await scenarioOf(page)).toEqual(defaultScenario)
})

test('two calculators do not influence each other', async () => {
  const page = await open('<k8s-break-even></k8s-break-even><k8s-break-even services="9"></k8s-break-even>')
  const before = [await picture(page, 0), await picture(page, 1)]
  const { x, y } = await thumbOf(page, 'Engineers')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 40, y, { steps: 3 })
  await page.mouse.up()
  await page.mouse.move(2, 2)
  await nextFrame(page)
  expect((await picture(page, 0)).verdict).not.toBe(before[0]?.verdict)
  expect(await picture(page, 1)).toEqual(before[1])
})

test('the mark "you" on the chart is the slider', async () => {
  const page = await open()
  const canvas = page.locator('k8s-break-even canvas')
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The chart has no size')
  const y = box.y + box.height * 0.4
  let x = box.x
  while (x < box.x + box.width && (await canvas.evaluate(({ style }) => style.cursor)) !== 'ew-resize') {
    x += 5
    await page.mouse.move(x, y)
  }
  const before = await picture(page)
  await page.mouse.down()
  await page.mouse.move(x + 60, y, { steps: 3 })
  await page.mouse.up()
  await nextFrame(page)
  const after = await picture(page)
  expect((await scenarioOf(page)).inputs.computeSpend).toBeGreaterThan(1_500)
  expect(after.sliders).not.toBe(before.sliders)
  expect(after.verdict).not.toBe(before.verdict)
})

describe('a marked break-even', () => {
  const found = findCheapestChanges(defaultScenario, 'computeSpend')
  const changes = found.kind === 'changes' ? found.changes : []

  test('there is more than one', () => expect(changes.length).toBeGreaterThan(1))

  test.each(changes)(
    'of compute spend, at $at, typed into the field, is a tie or about the same',
    async (change) => {
      const page = await open()
      await page.getByRole('button', { name: 'Show as table' }).first().click()
      const marked = page.locator('tr[data-marked=true] th', { hasText: 'becomes the cheapest' })
      const texts = await marked.evaluateAll((cells) =>
        cells.map((cell) => cell.firstChild?.textContent ?? ''),
      )
      const text = texts[changes.indexOf(change)] ?? ''
      await field(page, 'Compute spend').fill(text)
      await field(page, 'Compute spend').press('Enter')
      await nextFrame(page)
      expect((await scenarioOf(page)).inputs.computeSpend).toBe(Math.round(change.at))
      expect((await picture(page)).verdict).toMatch(/about the same|a tie/)
    },
  )

  test.each(changes)(
    'of compute spend, at exactly $at, is a tie',
    async ({ at, cheapestBelow, cheapestAbove }) => {
      const page = await open()
      await page.locator('k8s-break-even').evaluate(
        (host, scenario) => {
          Reflect.set(host, 'scenario', scenario)
        },
        withInput(defaultScenario, 'computeSpend', at),
      )
      await nextFrame(page)
      const totals = await totalsOf(page)
      expect(Math.abs(totals[cheapestBelow] - totals[cheapestAbove])).toBeLessThan(0.01)
      expect((await picture(page)).verdict).toMatch(/a tie/)
    },
  )
})

const unmovedOf = (before: string[], after: string[]) => before.filter((text, index) => text === after[index])
