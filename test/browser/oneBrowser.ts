// One Chromium for the whole run; every test file connects to it.

import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { launchOptions } from '../tools/launchBrowser'

export default async function startBrowser(project: TestProject) {
  const server = await chromium.launchServer({ ...launchOptions(), host: '127.0.0.1' })
  project.provide('browserAddress', server.wsEndpoint())
  return () => server.close()
}

declare module 'vitest' {
  export interface ProvidedContext {
    browserAddress: string
  }
}
