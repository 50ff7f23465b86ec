import { launchOptions } from './test/tools/launchBrowser'
import { chromium } from 'playwright-core'
import { serve } from './test/tools/serve'
import { hostPage } from './test/browser/calculator'
import { readFileSync } from 'node:fs'
const server = await serve('dist', { pages: { '/': hostPage() } })
const browser = await chromium.launch(launchOptions())
const mixed = `x-base: &base
  restart: always
services:
  web:
    <<: *base
    image: registry.example.org/shop/web:1.4
    ports: ["80:80"]
    deploy: { replicas: 3, resources: { limits: { cpus: "0.5", memory: 512M } } }
  worker:
    image: registry.example.org/shop/worker:1.4
    scale: \${WORKERS}
  migrate:
    image: registry.example.org/shop/web:1.4
    command: npm run migrate
  db:
    image: postgres:16
    mem_limit: 2g
  redis:
    image: redis:7-alpine
  adminer:
    image: adminer
    profiles: [debug]
include: [monitoring.yaml]
`
const cases: [string, string][] = [['compose', mixed], ['k8s', readFileSync('../shared/stacks/article.k8s.yaml','utf8')], ['flat', readFileSync('../shared/stacks/article-flat.compose.yaml','utf8')]]
for (const width of [360, 800, 1200]) for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, colorScheme })
  for (const [name, text] of cases) {
    if (colorScheme === 'dark' && (name !== 'compose' || width === 800)) continue
    const page = await context.newPage()
    page.on('console', (m) => console.log(m.type(), m.text())); page.on('pageerror', (e) => console.log(String(e)))
    await page.goto(server.origin)
    await page.getByRole('button', { name: /From your files/ }).click()
    await page.getByRole('textbox', { name: 'Or paste their text' }).fill(text)
    if (name === 'k8s') { await page.keyboard.press('Tab'); await page.keyboard.press('Enter') } else await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.stack-said p').first().waitFor()
    if (name === 'k8s') { const b = page.getByRole('button', { name: 'Use: Services' }); await b.focus(); await page.keyboard.press('Enter'); await page.waitForTimeout(200) }
    const el = page.locator('.disclosure').first()
    await el.screenshot({ path: `/tmp/six-scratch/shots/${name}-${width}-${colorScheme}.png` })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (wide) console.log('scrolls sideways', name, width)
    await page.close()
  }
  await context.close()
}
await browser.close(); await server.close()
