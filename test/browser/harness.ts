// What a browser test needs: files on a server, a fresh page, and a record of all the page said and asked for.

import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { type ServeOptions, serve } from '../tools/serve'

export interface OpenOptions extends ServeOptions {
  /** Folder that is served; the built files unless told otherwise. */
  folder?: string
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  forcedColors?: 'active'
  /** Anything else Playwright can set on a context, such as locale or deviceScaleFactor; the page has one of its own then. */
  context?: BrowserContextOptions
  /** Runs before the page is asked for: routes, init scripts. */
  prepare?: (page: Page) => Promise<unknown>
}

export interface OpenedPage {
  page: Page
  origin: string
  /** Warnings and errors on the console, and exceptions nobody caught. */
  complaints: string[]
  /** Every address the page asked for, its own first. */
  requests: string[]
}

let browser: Browser | undefined
let shared: Promise<BrowserContext> | undefined

/**
 * A new page knows nothing of those before it, whose servers were others. What all pages share, a profile and a process
 * kept alive by a page of nothing, takes the browser as long to make as the calculator to arrive.
 */
async function sharedContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const { origin, close } = await serve('', { pages: { '/': '<title>Kept</title>' } })
  await page.goto(origin)
  await close()
  return context
}

/** Opens a page for one test. */
export async function openPage(
  pathOrHtml: string | string[],
  options: OpenOptions = {},
): Promise<OpenedPage> {
  const opened = await visit(pathOrHtml, options)
  onTestFinished(opened.leave)
  return opened
}

/** Opens a path of the served folder ('/article.html') or, given markup, a page made of just that. */
export async function visit(
  pathOrHtml: string | string[],
  options: OpenOptions = {},
): Promise<OpenedPage & { leave(): Promise<void> }> {
  const { folder = 'dist', headers, pages, namesEncoding, width = 1200, height = 900, prepare } = options
  const isPath = typeof pathOrHtml === 'string' && pathOrHtml.startsWith('/')
  const server = await serve(folder, {
    headers: headers ?? {},
    ...(namesEncoding !== undefined && { namesEncoding }),
    pages: isPath ? (pages ?? {}) : { ...pages, '/': pathOrHtml },
  })
  const { colorScheme = 'light', forcedColors = 'none' } = options
  browser ??= await chromium.connect(inject('browserAddress'))
  const own =
    options.context &&
    (await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, ...options.context }))
  shared ??= sharedContext(browser)
  const page = await (own ?? (await shared)).newPage()
  if (!own) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, forcedColors })
  }
  const leave = async () => {
    await (own ?? page).close()
    await server.close()
  }
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  await prepare?.(page)
  await page.goto(server.origin + (isPath ? pathOrHtml : '/'))
  return { page, origin: server.origin, complaints, requests, leave }
}
