// Does a finger do one thing at a time, and does it reach what it aims at?

import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultScenario } from '../../../src/model'
import { drawn, field, hostPage, nextFrame, scenarioOf, slider } from '../calculator'
import { visit } from '../harness'
import { measureTargets } from './targets'

type Calculator = HTMLElementTagNameMap['k8s-break-even']
interface Place {
  x: number
  y: number
}

let opened: Awaited<ReturnType<typeof visit>>
let session: CDPSession

beforeAll(async () => {
  const body =
    '<main style="margin: 16px"><k8s-break-even></k8s-break-even><p style="height: 2000px">Text.</p></main>'
  opened = await visit(hostPage(body), {
    width: 360,
    height: 740,
    context: { hasTouch: true, isMobile: true },
  })
  session = await opened.page.context().newCDPSession(opened.page)
  await drawn(opened.page)
  await opened.page.evaluate(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    addEventListener('k8s-break-even-change', (event) => {
      heard.push((event as CustomEvent).detail.scenario.inputs.computeSpend)
    })
  })
})
afterAll(() => opened.leave())

const spend = async () => (await scenarioOf(opened.page)).inputs.computeSpend
const scrolled = () => opened.page.evaluate(() => scrollY)
const chart = () => opened.page.locator('k8s-break-even canvas')
const heard = () => opened.page.evaluate(() => Reflect.get(window, 'heard').splice(0))

/** In the middle of the screen, where there is room to scroll, and still: an earlier swipe may be running out. */
const bringUp = (locator: ReturnType<typeof chart>) =>
  locator.evaluate(async (element) => {
    for (let stillFor = 0; stillFor < 6; ) {
      const before = scrollY
      element.scrollIntoView({ block: 'center' })
      await new Promise(requestAnimationFrame)
      stillFor = scrollY === before ? stillFor + 1 : 0
    }
  })

/** A place of it, brought up. */
async function at(locator: ReturnType<typeof chart>, across: number, down = 0.5): Promise<Place> {
  await bringUp(locator)
  const { x, y, width, height } = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + across * width, y: y + down * height }
}

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...touchPoints: Place[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints })

async function put({ x, y }: Place, dx: number, dy: number) {
  await touch('touchStart', { x, y })
  for (const share of [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1])
    await touch('touchMove', { x: x + dx * share, y: y + dy * share })
  await nextFrame(opened.page)
}

async function swipe(place: Place, dx: number, dy: number) {
  await put(place, dx, dy)
  await touch('touchEnd')
  await nextFrame(opened.page)
}

beforeEach(async () => {
  await opened.page.locator('k8s-break-even').evaluate((host: Calculator) => host.reset())
  await nextFrame(opened.page)
  await heard()
})

/** Where the thumb of compute spend is, of the width of its slider. */
const onThumb = 0.47

describe('a slider', () => {
  const range = () => slider(opened.page, 'Compute spend')

  test.each([
    { how: 'up from the thumb', from: onThumb, dx: 0 },
    { how: 'up from the track', from: 0.8, dx: 0 },
    { how: 'steeply from the thumb', from: onThumb, dx: 40 },
    { how: 'steeply from the track', from: 0.8, dx: -40 },
  ])('swiped $how scrolls the page and changes nothing, not even for a moment', async ({ from, dx }) => {
    const place = await at(range(), from)
    const before = await scrolled()
    await swipe(place, dx, -120)
    await expect.poll(scrolled).toBeGreaterThan(before)
    expect(await scenarioOf(opened.page)).toEqual(defaultScenario)
    expect(await heard()).toEqual([])
    expect(Number(await range().inputValue())).toBeCloseTo(468.77, 1)
  })

  test('swiped sideways moves its thumb, as one step to undo, and the page stays', async () => {
    const place = await at(range(), onThumb)
    await swipe(place, 80, 12)
    expect(await spend()).toBeGreaterThan(5_000)
    // The verdict above may be longer now, and the browser holds the slider where it is.
    expect((await at(range(), onThumb)).y).toBeCloseTo(place.y, 0)
    await opened.page.getByRole('button', { name: 'Undo' }).press('Enter')
    expect(await scenarioOf(opened.page)).toEqual(defaultScenario)
  })

  test('tapped goes there', async () => {
    const { x, y } = await at(range(), 0.8)
    await touch('touchStart', { x, y })
    await touch('touchEnd')
    await expect.poll(spend).toBeGreaterThan(20_000)
  })

  test('goes back where it was when the browser takes the finger away', async () => {
    const place = await at(range(), onThumb)
    await put(place, 80, 0)
    expect(await spend()).toBeGreaterThan(5_000)
    await touch('touchCancel')
    await expect.poll(spend).toBe(1_500)
    await swipe(place, -60, 0)
    expect(await spend()).toBeLessThan(800)
  })
})

describe('the chart', () => {
  const painted = () => chart().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())

  /** Where the pointer becomes one that moves things sideways. */
  const youAt = async (): Promise<Place> => {
    await bringUp(chart())
    return chart().evaluate((canvas) => {
      const { left, top, width, height } = canvas.getBoundingClientRect()
      const y = top + height * 0.5
      const found = Array.from({ length: Math.floor(width) }, (_, x) => left + x).filter((clientX) => {
        const move = { clientX, clientY: y, pointerType: 'mouse', bubbles: true }
        canvas.dispatchEvent(new PointerEvent('pointermove', move))
        return canvas.style.cursor === 'ew-resize'
      })
      canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }))
      return { x: ((found[0] ?? 0) + (found.at(-1) ?? 0)) / 2, y }
    })
  }

  test('swiped up scrolls the page and says nothing', async () => {
    const place = await at(chart(), 0.8)
    const [before, picture] = [await scrolled(), await painted()]
    await swipe(place, 0, -120)
    await expect.poll(scrolled).toBeGreaterThan(before)
    expect(await painted()).toBe(picture)
  })

  test('swiped sideways is walked along, and what it says stays to be read until something else is touched', async () => {
    const place = await at(chart(), 0.75)
    const [before, picture] = [await scrolled(), await painted()]
    await put(place, 60, 4)
    const said = await painted()
    expect(said).not.toBe(picture)
    await touch('touchEnd')
    await nextFrame(opened.page)
    expect(await painted()).toBe(said)
    expect(await scrolled()).toBe(before)
    const { x, y } = await at(opened.page.locator('.bar-total').first(), 0.5)
    await touch('touchStart', { x, y })
    await touch('touchEnd')
    await expect.poll(painted).toBe(picture)
  })

  test('lets "you" be dragged by a finger', async () => {
    const you = await youAt()
    const before = await scrolled()
    await swipe(you, 80, 10)
    expect(await spend()).toBeGreaterThan(5_000)
    expect(await scrolled()).toBe(before)
  })

  test('lets "you" be dragged by a pen', async () => {
    const { x, y } = await youAt()
    const pen = { button: 'left', buttons: 1, pointerType: 'pen' } as const
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, clickCount: 1, ...pen })
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + 80, y, ...pen })
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x: x + 80, y, ...pen })
    await expect.poll(spend).toBeGreaterThan(5_000)
  })

  test('keeps "you" where it is when a slanting swipe from it scrolls', async () => {
    const you = await youAt()
    const before = await scrolled()
    await swipe(you, 35, -120)
    await expect.poll(scrolled).toBeGreaterThan(before)
    expect(await scenarioOf(opened.page)).toEqual(defaultScenario)
  })
})

test('every target is 24 px or apart, and is hit within 44', async () => {
  const { page } = opened
  for (const name of [/^More about/, /^From your files/, /^Why/, /^Compare What/, /^Take it along/])
    await page.getByRole('button', { name }).press('Enter')
  await page.getByRole('table', { name: 'What would change the answer' }).waitFor()
  await page.getByRole('button', { name: 'Pin these numbers' }).press('Enter')
  await page.getByRole('button', { name: 'Download JSON' }).waitFor()
  await page.getByRole('button', { name: 'Read it' }).waitFor()
  await field(page, 'Ops hours').fill('30')
  await field(page, 'Ops hours').press('Enter')
  await page.getByRole('button', { name: 'Use the estimate' }).waitFor()
  expect(await page.locator('k8s-break-even').evaluate(measureTargets)).toEqual({
    crowded: [],
    outOfReach: [],
  })
})
