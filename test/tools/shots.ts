// What does each demo page look like? Pictures in shots/, at the widths a reader may have.

import { readdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { launchOptions } from './launchBrowser'
import { serve } from './serve'

const site = 'dist-site'
const widths = [360, 720, 1200]
const schemes = ['light', 'dark'] as const

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
)
const server = await serve(site)
const browser = await chromium.launch(launchOptions())

for (const file of pages) {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      await page.goto(`${server.origin}/${file}`, { waitUntil: 'networkidle' })
      const path = `shots/${file.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`
      await page.screenshot({ path, fullPage: true })
      console.log(path)
      await page.close()
    }
  }
}

await browser.close()
await server.close()
