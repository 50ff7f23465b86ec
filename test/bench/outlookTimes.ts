// How long does a reader's computer work for two thousand draws and for the map, and how long at once?

import { chromium } from 'playwright-core'
import { launchOptions } from '../tools/launchBrowser'
import { serve } from '../tools/serve'
import { outlookInPage } from './outlookInPage'
import { readTrace, traceCategories } from './trace'

/** Milliseconds of processor time of the main thread. */
export interface OutlookTimes {
  name: string
  draws: number
  map: number
  longestTask: number
}

const teams = [
  ['the defaults', ''],
  ['$20k, 20 services, 12 engineers', 'compute-spend="20000" services="20" engineers="12"'],
] as const

const pageOf = (
  attributes: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<script type="module" src="/k8s-break-even.js"></script>
<body style="margin:28px"><k8s-break-even ${attributes}></k8s-break-even></body></html>`

export async function measureOutlook(): Promise<OutlookTimes[]> {
  const pages = Object.fromEntries(
    teams.map(([, attributes], index) => [`/${index}.html`, pageOf(attributes)]),
  )
  const server = await serve('dist', { pages })
  const browser = await chromium.launch(launchOptions())
  const times: OutlookTimes[] = []
  for (const [index, [name]] of teams.entries()) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    await page.goto(`${server.origin}/${index}.html`)
    await page.locator('k8s-break-even canvas').waitFor()
    await page.waitForTimeout(1_000)
    await browser.startTracing(page, { categories: traceCategories })
    await page.evaluate(outlookInPage)
    const { steps, longestTask } = readTrace(await browser.stopTracing())
    const [draws = 0, map = 0] = steps
    times.push({ name, draws, map, longestTask })
    await page.close()
  }
  await browser.close()
  await server.close()
  return times
}
