// Everyone on every condition, in turn and several times over, so that whatever else the machine does befalls them alike.

import { type Browser, chromium } from 'playwright-core'
import { launchOptions } from '../../tools/launchBrowser'
import { serve } from '../../tools/serve'
import { type Counts, count } from './counts'
import { calculator, peers } from './peers'
import { prepareSite } from './site'
import { type Condition, momentsOf, visit } from './visit'
import type { Moments } from './watchPage'

export const conditions: readonly Condition[] = [
  { name: 'processor slowed 4 ×', throttling: 4 },
  {
    name: '1.6 Mbit/s',
    throttling: 1,
    link: { kilobitsPerSecond: 1_600, latencyMilliseconds: 0 },
  },
]

export const policy = "default-src 'none'; script-src 'self'; style-src 'self'"

export interface Result {
  id: string
  /** For each condition, one of each round. */
  moments: Moments[][]
  counts: Counts
}

export interface EmbedReport {
  browser: string
  rounds: number
  results: Result[]
  /** Whether a slider of the calculator answers while the code of its chart is kept back. */
  isUsableWithoutChart: boolean
}

export async function measureEmbeds(rounds: number): Promise<EmbedReport> {
  const site = await prepareSite()
  const options = { pages: site.pages, isCompressed: true }
  const server = await serve(site.folder, options)
  const strict = await serve(site.folder, { ...options, headers: { 'Content-Security-Policy': policy } })
  const browser = await chromium.launch(launchOptions())
  try {
    const results: Result[] = []
    for (const { id } of [calculator, ...peers]) {
      const path = `/${id}.html`
      const counts = await count(browser, server.origin + path, strict.origin + path)
      results.push({ id, counts, moments: conditions.map(() => []) })
    }
    for (let round = 0; round < rounds; round++) {
      for (const [index, condition] of conditions.entries()) {
        for (const { id, moments } of results) {
          moments[index]?.push(await time(browser, `${server.origin}/${id}.html`, condition))
        }
      }
    }
    const isUsableWithoutChart = await answersWithoutChart(browser, server.origin)
    return { browser: browser.version(), rounds, results, isUsableWithoutChart }
  } finally {
    await browser.close()
    await server.close()
    await strict.close()
    site.remove()
  }
}

async function time(browser: Browser, address: string, condition: Condition): Promise<Moments> {
  const { page, close } = await visit(browser, address, { moves: true, condition })
  const moments = await momentsOf(page, ['painted', 'usable', 'drawn'])
  await close()
  return moments
}

/** The chart must come once its code may, or something else was kept back. */
async function answersWithoutChart(browser: Browser, origin: string): Promise<boolean> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const { page, close } = await visit(browser, `${origin}/${calculator.id}.html`, {
    moves: true,
    prepare: (page) => page.route('**/chunks/chart-*.js', (route) => released.then(() => route.continue())),
  })
  const isUsable = await momentsOf(page, ['usable'], 10_000).then(
    ({ usable }) => usable > 0,
    () => false,
  )
  const isDrawnEarly = await momentsOf(page, ['drawn'], 1_000).then(
    () => true,
    () => false,
  )
  release()
  await momentsOf(page, ['drawn'])
  await close()
  return isUsable && !isDrawnEarly
}
