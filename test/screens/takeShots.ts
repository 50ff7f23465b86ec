// What does the calculator look like? Pictures in shots/, at the widths it may have, in every state worth a look.
// Names of states as arguments take only these.

import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserContextOptions, chromium } from 'playwright-core'
import { serializeScenario } from '../../src/formats'
import { launchOptions } from '../tools/launchBrowser'
import { serve } from '../tools/serve'
import { type Scene, scenes } from './scenes'

const schemes = ['light', 'dark'] as const
/** Of the calculator; a phone's page is as wide as the phone. */
const usualWidths = [280, 360, 720, 1200]
const margin = 28

if (!existsSync('dist/k8s-break-even.js')) execSync('npm run -s build', { stdio: 'inherit' })
const asked = process.argv.slice(3)
const chosen = scenes().filter(({ name }) => asked.length === 0 || asked.includes(name))
const server = await serve('dist', {
  pages: Object.fromEntries(chosen.map((scene) => [pathOf(scene), pageOf(scene)])),
})
const browser = await chromium.launch(launchOptions())

for (const scene of chosen) {
  for (const width of scene.widths ?? usualWidths) {
    for (const colorScheme of schemes) await take(scene, width, colorScheme)
  }
}
await browser.close()
await server.close()

function pathOf({ name }: Scene) {
  return `/${name}.html`
}

function pageOf({ scenario, view }: Scene) {
  const preset = scenario && `<script type="application/json">${serializeScenario(scenario)}</script>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>Calculator</title>
<style>
  body { margin: ${margin}px; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #14171a) }
  @media (width <= 360px) { body { margin-inline: 16px } }
  @media (width <= 280px) { body { margin-inline: 0 } }
</style>
<script type="module" src="/k8s-break-even.js"></script>
<k8s-break-even view="${view ?? 'full'}">${preset ?? ''}</k8s-break-even></html>`
}

async function take(scene: Scene, width: number, colorScheme: 'light' | 'dark') {
  const isPhone = width <= 360
  const options: BrowserContextOptions = {
    viewport: { width: isPhone ? width : width + 2 * margin, height: 900 },
    deviceScaleFactor: width === 360 ? 2 : 1,
    colorScheme,
  }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(server.origin + pathOf(scene))
  const calculator = page.locator('k8s-break-even')
  await calculator.locator('canvas').waitFor()
  await scene.act?.(calculator, page)
  // What follows a change at rest, such as the table, has followed by then.
  await page.waitForTimeout(500)
  const path = `shots/${width}-${colorScheme}-${scene.name}.png`
  await page.screenshot({ path, fullPage: true })
  process.stdout.write(`${path}\n`)
  await context.close()
}
