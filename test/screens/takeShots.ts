// What does the calculator look like? Pictures in shots/, at the widths it may have, in every state worth a look.
// Names of states, looks or widths as arguments take only these.

import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserContextOptions, chromium } from 'playwright-core'
import { serializeScenario } from '../../src/formats'
import { launchOptions } from '../tools/launchBrowser'
import { serve } from '../tools/serve'
import { type Scene, scenes } from './scenes'

interface Look {
  name: string
  direction: 'ltr' | 'rtl'
  options: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>
}

const looks: Look[] = (['ltr', 'rtl'] as const).flatMap((direction) =>
  [
    { name: 'light', options: { colorScheme: 'light' } as const },
    { name: 'dark', options: { colorScheme: 'dark' } as const },
    { name: 'forced', options: { forcedColors: 'active' } as const },
  ].map(({ name, options }) => ({
    name: direction === 'rtl' ? `${name}-rtl` : name,
    direction,
    options,
  })),
)
/** Of the calculator; a phone's page is as wide as the phone. */
const usualWidths = [280, 360, 720, 1200]
const margin = 28

if (!existsSync('dist/k8s-break-even.js')) execSync('npm run -s build', { stdio: 'inherit' })
const asked = process.argv.slice(3)
const all = scenes()
const server = await serve('dist', {
  pages: Object.fromEntries(
    all.flatMap((scene) => looks.map((look) => [pathOf(scene, look), pageOf(scene, look)])),
  ),
})
const browser = await chromium.launch(launchOptions())

for (const scene of among(all, ({ name }) => name)) {
  for (const width of among(scene.widths ?? usualWidths, String)) {
    for (const look of among(looks, ({ name }) => name)) await take(scene, width, look)
  }
}
await browser.close()
await server.close()

/** Those whose name is an argument; all, where none is. */
function among<Kind>(kinds: readonly Kind[], nameOf: (kind: Kind) => string): readonly Kind[] {
  const named = kinds.filter((kind) => asked.includes(nameOf(kind)))
  return named.length > 0 ? named : kinds
}

function pathOf({ name }: Scene, { direction }: Look) {
  return `/${name}-${direction}.html`
}

function pageOf({ scenario, view }: Scene, { direction }: Look) {
  const preset = scenario && `<script type="application/json">${serializeScenario(scenario)}</script>`
  return `<!doctype html><html lang="en" dir="${direction}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>Calculator</title>
<style>
  body { margin: ${margin}px; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #14171a) }
  @media (width <= 360px) { body { margin-inline: 16px } }
  @media (width <= 280px) { body { margin-inline: 0 } }
</style>
<script type="module" src="/k8s-break-even.js"></script>
<k8s-break-even view="${view ?? 'full'}">${preset ?? ''}</k8s-break-even></html>`
}

async function take(scene: Scene, width: number, look: Look) {
  const isPhone = width <= 360
  const options: BrowserContextOptions = {
    viewport: { width: isPhone ? width : width + 2 * margin, height: 900 },
    deviceScaleFactor: width === 360 ? 2 : 1,
    ...look.options,
  }
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(server.origin + pathOf(scene, look))
  const calculator = page.locator('k8s-break-even')
  await calculator.locator('canvas').waitFor()
  await scene.act?.(calculator, page)
  // What follows a change at rest, such as the table, has followed by then.
  await page.waitForTimeout(500)
  const path = `shots/${width}-${look.name}-${scene.name}.png`
  await page.screenshot({ path, fullPage: true })
  process.stdout.write(`${path}\n`)
  await context.close()
}
