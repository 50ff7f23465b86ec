// How is a host page opened so that a test knows all that it noticed of its guest?

import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { type OpenedPage, visit } from '../harness'
import type { HostPage } from './pages'

export interface Visit extends OpenedPage {
  /** Where the calculator is. */
  frame: Frame
  /** Whether the page says what may be loaded and done on it. */
  hasPolicy: boolean
  leave(): Promise<void>
}

/** In every frame: violations on the console, and the shortcuts of a page that wants every key for itself. */
function listen() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    reportError(new Error(`Violation of ${violatedDirective}: ${blockedURI}`))
  })
  const heard: string[] = []
  Object.defineProperty(window, 'heardKeys', { value: heard })
  for (const target of [document, window]) {
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      target.addEventListener(name, (event) => {
        const { key } = event as KeyboardEvent
        heard.push(key)
        if (key.length === 1) event.preventDefault()
      })
    }
  }
}

export const heardKeys = (frame: Page | Frame): Promise<string[]> =>
  frame.evaluate(() => Reflect.get(window, 'heardKeys'))

export async function visitHost({ html, framed, fromDisk, ...options }: HostPage): Promise<Visit> {
  const folder = fromDisk && (await toDisk(html))
  const opened = await visit(folder ? '<title>Not this one</title>' : html, {
    ...options,
    prepare: (page) => page.addInitScript(listen),
  })
  if (folder) await opened.page.goto(pathToFileURL(join(folder, 'index.html')).href)
  const frame = framed ? opened.page.frames()[1] : opened.page.mainFrame()
  if (!frame) throw new Error('The page has no frame')
  const leave = async () => {
    await opened.leave()
    if (folder) await rm(folder, { recursive: true })
  }
  return { ...opened, frame, hasPolicy: 'headers' in options, leave }
}

async function toDisk(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guest-'))
  await copyFile('dist/k8s-break-even.iife.js', join(folder, 'k8s-break-even.iife.js'))
  await writeFile(join(folder, 'index.html'), html)
  return folder
}
