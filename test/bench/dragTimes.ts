// How long does a reader's computer work for one step of a slider, beside the chart alone?

import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { launchOptions } from '../tools/launchBrowser'
import { type Server, serve } from '../tools/serve'
import { type DragCase, dragCases, stepCount } from './dragCases'
import { dragInPage } from './dragInPage'
import { openPanels } from './openPanels'
import { type Busy, readTrace, traceCategories } from './trace'

export interface DragTimes {
  name: string
  throttling: number
  calculator: Busy
  /** With all its panels open; null where that is not measured. */
  opened: Busy | null
  bare: Busy
}

export interface DragReport {
  browser: string
  times: DragTimes[]
}

interface Setting {
  browser: Browser
  server: Server
  bareScript: string
}

export async function measureDrags(): Promise<DragReport> {
  const server = await serve('dist', {
    pages: Object.fromEntries(dragCases().map(({ attributes }) => [pathOf(attributes), pageOf(attributes)])),
  })
  const browser = await chromium.launch(launchOptions())
  const setting = { browser, server, bareScript: await bundleBareChart() }
  const times: DragTimes[] = []
  for (const throttling of [1, 4]) {
    for (const drag of dragCases()) times.push(await measure(setting, drag, throttling))
  }
  await browser.close()
  await server.close()
  return { browser: browser.version(), times }
}

/** Six sections, two tables and more about the situation. */
const fewestPanels = 9

const pathOf = (attributes: string) => `/host${attributes && '-with-hours'}.html`

const pageOf = (
  attributes: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<script type="module" src="/k8s-break-even.js"></script>
<body style="margin:28px"><k8s-break-even ${attributes}></k8s-break-even></body></html>`

async function bundleBareChart(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'test/bench/bareChart.ts', formats: ['iife'], name: 'bare' },
    },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}

/** Calculator and chart by turns, so that a slow moment of the machine falls on both. */
const rounds = 3

async function measure(setting: Setting, drag: DragCase, throttling: number): Promise<DragTimes> {
  const calculator: Busy[] = []
  const bare: Busy[] = []
  for (let round = 0; round < rounds; round++) {
    const { page, box } = await openCalculator(setting, drag)
    calculator.push(await record(setting, page, { ...drag, throttling }))
    bare.push(await measureBare(setting, drag, box, throttling))
  }
  const opened = throttling > 1 ? await measureOpened(setting, drag, throttling) : null
  return { name: drag.name, throttling, calculator: together(calculator), opened, bare: together(bare) }
}

const together = (records: readonly Busy[]): Busy => ({
  steps: records.flatMap(({ steps }) => steps),
  longestTask: Math.max(...records.map(({ longestTask }) => longestTask)),
})

async function measureBare(
  setting: Setting,
  { positions, lines }: DragCase,
  box: { width: number; height: number },
  throttling: number,
): Promise<Busy> {
  const page = await setting.browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.setContent(`<!doctype html><canvas width="${box.width}" height="${box.height}"></canvas>
    <p><input type="range" min="0" max="${stepCount - 1}"></p>`)
  await page.addScriptTag({ content: setting.bareScript })
  await page.evaluate((lines) => {
    const [canvas, slider] = document.querySelectorAll('canvas, input')
    Reflect.get(globalThis, 'drawBareChart')(canvas, slider, lines)
  }, lines)
  return record(setting, page, { slider: 0, positions: positions.map((_, index) => index), throttling })
}

async function openCalculator({ browser, server }: Setting, { attributes }: DragCase) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.goto(server.origin + pathOf(attributes))
  const canvas = page.locator('k8s-break-even canvas')
  await canvas.waitFor()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('The chart has no size')
  return { page, box }
}

/** Verdict, chart, bars, table and sliders follow every step; what else is open follows at rest. */
async function measureOpened(setting: Setting, drag: DragCase, throttling: number): Promise<Busy> {
  const { page } = await openCalculator(setting, drag)
  const panels = await page.evaluate(openPanels)
  if (panels < fewestPanels) throw new Error(`Only ${panels} panels were opened`)
  return record(setting, page, { ...drag, throttling })
}

interface Recording {
  slider: number
  positions: number[]
  throttling: number
}

async function record(
  { browser }: Setting,
  page: Page,
  { slider, positions, throttling }: Recording,
): Promise<Busy> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  await page.bringToFront()
  await browser.startTracing(page, { categories: traceCategories })
  // Pressed as in a drag by hand: a page may do less for what is out of sight meanwhile.
  await page.locator('input[type=range]').nth(slider).hover()
  await page.mouse.down()
  const seen = await page.evaluate(dragInPage, { slider, positions })
  const busy = readTrace(await browser.stopTracing())
  await page.close()
  if (seen < positions.length) throw new Error(`Only ${seen} of ${positions.length} steps changed anything`)
  return busy
}
