// One reader who comes for the first time: a browser without a cache, a page that is watched from its first moment.

import type { Browser, CDPSession, Page } from 'playwright-core'
import { type Moments, type Watched, type WatchOptions, watchPage } from './watchPage'

export interface Condition {
  name: string
  /** How many times slower than this machine. */
  throttling: number
  /** Missing where the link is this machine's own. */
  link?: { kilobitsPerSecond: number; latencyMilliseconds: number }
}

export interface VisitOptions extends WatchOptions {
  condition?: Condition
  /** Before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>
}

export async function visit(browser: Browser, address: string, options: VisitOptions) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1400 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  if (options.condition) await impose(devtools, options.condition)
  await page.addInitScript(watchPage, { moves: options.moves })
  await options.prepare?.(page)
  await page.goto(address, { waitUntil: 'commit' })
  return { page, devtools, close: () => context.close() }
}

async function impose(devtools: CDPSession, { throttling, link }: Condition) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  if (!link) return
  const bytesPerSecond = (link.kilobitsPerSecond * 1_000) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: link.latencyMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
}

export const watchedIn = (page: Page): Promise<Watched> =>
  page.evaluate(() => Reflect.get(globalThis, 'watched'))

/** Waits until all of these have come; says which has not. */
export async function momentsOf<Name extends keyof Moments>(
  page: Page,
  names: readonly Name[],
  timeout = 60_000,
): Promise<Pick<Moments, Name>> {
  const haveCome = (names: readonly string[]) => {
    const { moments } = Reflect.get(globalThis, 'watched') as Watched
    return names.every((name) => name in moments)
  }
  await page.waitForFunction(haveCome, names, { timeout, polling: 50 }).catch(() => undefined)
  const { moments } = await watchedIn(page)
  const missing = names.filter((name) => moments[name] === undefined)
  if (missing.length > 0) throw new Error(`${page.url()} was never ${missing.join(' and ')}`)
  return moments as Pick<Moments, Name>
}
