// The picture that other sites show of the demo: the calculator itself, above the edge of a page of that size.
// Committed, because a build has no browser; taken anew when the model or the look changes.

import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { pictureFile, pictureSize } from '../../demo/build/sharing'
import { modelVersion } from '../../src/model'
import { launchOptions } from '../tools/launchBrowser'
import { serve } from '../tools/serve'

const page = `<!doctype html><html lang="en" style="color-scheme: light"><meta charset="utf-8"><title>Picture</title>
<style>
  html { background: #fff; color: #1a1d21; font: 18px/1.4 Inter, "DejaVu Sans", system-ui, sans-serif; overflow: hidden }
  body { margin: 0; padding: 24px 56px 0 }
  h1 { margin: 0 0 16px; font-size: 22px; font-weight: 400; color: #5a626b; letter-spacing: -0.01em }
  k8s-break-even::part(inputs) { display: none }
</style>
<script type="module" src="/k8s-break-even.js"></script>
<h1>Do you need Kubernetes yet?</h1>
<k8s-break-even view="compact"></k8s-break-even></html>`

const server = await serve('dist', { pages: { '/': page } })
const browser = await chromium.launch(launchOptions())
const tab = await browser.newPage({ viewport: pictureSize, colorScheme: 'light', reducedMotion: 'reduce' })
await tab.goto(server.origin)
await tab.locator('k8s-break-even canvas').waitFor()
await tab.waitForTimeout(500) // what follows at rest has followed
const file = `demo/${pictureFile(modelVersion)}`
writeFileSync(file, await tab.screenshot({ type: 'png' }))
await browser.close()
await server.close()
process.stdout.write(`${file}\n`)
