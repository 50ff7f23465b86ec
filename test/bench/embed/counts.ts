// What does it cost a page besides time? Bytes, memory, rules broken, text that jumps, and what stays when it is removed.

import type { Browser, CDPSession, Page } from 'playwright-core'
import { momentsOf, visit, watchedIn } from './visit'

export interface Counts {
  /** As they go over the wire, until the lines are drawn. */
  bytes: number
  shift: number
  violations: number
  /** Whether the lines were drawn at all under the strict policy. */
  isDrawnUnderPolicy: boolean
  heapBytes: number
  /** After many were mounted and removed. */
  left: Left
}

export interface Left {
  charts: number
  listeners: number
  nodes: number
}

export const mounts = 50
const warmUpMounts = 5

export async function count(browser: Browser, address: string, strictAddress: string): Promise<Counts> {
  const { page, devtools, close } = await visit(browser, address, { moves: false })
  await momentsOf(page, ['painted', 'drawn'])
  const bytes = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const ours = loaded.filter(({ name }) => !name.endsWith('/host.css'))
    return ours.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })
  await page.waitForTimeout(1_000)
  const { shift } = await watchedIn(page)
  await collectGarbage(devtools)
  const { usedSize: heapBytes } = await devtools.send('Runtime.getHeapUsage')
  const left = await whatIsLeft(page, devtools)
  await close()
  return { bytes, shift, heapBytes, left, ...(await countViolations(browser, strictAddress)) }
}

async function countViolations(browser: Browser, address: string) {
  const { page, close } = await visit(browser, address, { moves: false })
  const isDrawnUnderPolicy = await momentsOf(page, ['drawn'], 10_000).then(
    () => true,
    () => false,
  )
  await page.waitForTimeout(1_000)
  const { violations } = await watchedIn(page)
  await close()
  return { violations: violations.length, isDrawnUnderPolicy }
}

async function whatIsLeft(page: Page, devtools: CDPSession): Promise<Left> {
  await page.evaluate(mountAndRemove, warmUpMounts)
  const before = await alive(devtools)
  await page.evaluate(mountAndRemove, mounts)
  const after = await alive(devtools)
  return {
    charts: after.charts - before.charts,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  }
}

/** Runs in the page. */
async function mountAndRemove(times: number) {
  const frames = async (count: number) => {
    for (let index = 0; index < count; index++) await new Promise(requestAnimationFrame)
  }
  const mountTag = async (box: HTMLElement) => {
    const tag = document.createElement('k8s-break-even')
    box.append(tag)
    // A canvas has a height of its own until its chart gives it another.
    while (!tag.shadowRoot?.querySelector('canvas[style*=height]')) await frames(1)
    return () => tag.remove()
  }
  const mountPeer = Reflect.get(globalThis, 'mountPeer') as ((box: HTMLElement) => () => void) | undefined
  for (let index = 0; index < times; index++) {
    const box = document.createElement('div')
    box.className = 'chart'
    document.body.prepend(box)
    const remove = mountPeer ? mountPeer(box) : await mountTag(box)
    await frames(3)
    remove()
    box.remove()
    await frames(2)
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
}

async function collectGarbage(devtools: CDPSession) {
  for (let index = 0; index < 3; index++) await devtools.send('HeapProfiler.collectGarbage')
}

async function alive(devtools: CDPSession): Promise<Left> {
  await collectGarbage(devtools)
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters')
  const canvases = await instancesOf(devtools, 'HTMLCanvasElement')
  const drawings = await instancesOf(devtools, 'SVGSVGElement')
  return { charts: canvases + drawings, listeners, nodes }
}

async function instancesOf(devtools: CDPSession, name: string): Promise<number> {
  const objectGroup = 'instances'
  const { result: prototype } = await devtools.send('Runtime.evaluate', {
    expression: `${name}.prototype`,
    objectGroup,
  })
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
    objectGroup,
  })
  const { result } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
  })
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
  return Number(result.value)
}
