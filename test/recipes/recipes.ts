// Does each recipe of the README show the calculator once its generator has built the site?
// Names after the command choose some of them.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { launchOptions } from '../tools/launchBrowser'
import { serve } from '../tools/serve'
import { type Generator, generators } from './generators'
import { readRecipe, readRecipeFile } from './readme'

const quiet = { CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }

const say = (line: string) => process.stdout.write(`${line}\n`)

function run(command: string, cwd: string) {
  // Vite's runner, which started us, has set NODE_ENV; a generator must choose its own.
  const { NODE_ENV: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, env: { ...env, ...quiet } })
  if (status !== 0) throw new Error(`${command} failed\n${stdout}${stderr}`)
}

/** A generator that is no npm package comes from Debian, where we may install it. */
function isMissing({ name, packages }: Generator) {
  const answers = () => spawnSync(name, ['version']).status === 0
  if (packages.length > 0 || answers()) return false
  if (process.getuid?.() === 0) spawnSync('apt-get', ['install', '-y', name])
  return !answers()
}

/** Hugo takes the lines for plain HTML in Markdown as well, below the title that a post has. */
const inMarkdown = (address: string) => ({
  'content/raw.md': `---\ntitle: Raw\n---\n\n${readRecipeFile('html', 'body.html', address)}\n`,
})

function makeSite(generator: Generator, folder: string, address: string) {
  const recipe = readRecipe(generator.name, address)
  const more = generator.name === 'hugo' ? inMarkdown(address) : {}
  const files = { ...recipe, ...more, ...generator.files(recipe) }
  for (const [file, text] of Object.entries({ 'package.json': '{ "private": true }', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const { packages, build } = generator
  if (packages.length > 0) run(`npm install --no-audit --no-fund ${packages.join(' ')}`, folder)
  run(build, folder)
}

/** Verdict and ink on the chart, for the numbers of the recipe. */
async function look(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.goto(address)
  const calculator = page.locator('k8s-break-even')
  await calculator.locator('canvas').waitFor({ timeout: 15_000 })
  const verdict = await calculator.locator('[part=verdict] h2').innerText()
  const services = await calculator.evaluate((tag: HTMLElementTagNameMap['k8s-break-even']) => {
    return tag.scenario.inputs.services
  })
  const ink = await calculator.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas
    return canvas
      .getContext('2d')
      ?.getImageData(0, 0, width, height)
      .data.some((value) => value > 0)
  })
  await page.close()
  if (services !== 15 || !ink || !/Compose/.test(verdict)) {
    throw new Error(
      `${address} shows "${verdict}" for ${services} services, ${ink ? 'with' : 'without'} a chart`,
    )
  }
  return verdict
}

async function check(generator: Generator, browser: Browser, address: string) {
  const folder = mkdtempSync(join(tmpdir(), `recipe-${generator.name}-`))
  try {
    makeSite(generator, folder, address)
    const site = await serve(join(folder, generator.folder))
    try {
      for (const path of generator.pages)
        say(`ok   ${generator.name}${path}: ${await look(browser, site.origin + path)}`)
    } finally {
      await site.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (!existsSync('dist-site/frame.html')) run('npm run -s build', '.')
const files = await serve('dist-site', { headers: { 'Access-Control-Allow-Origin': '*' } })
const browser = await chromium.launch(launchOptions())
const chosen = process.argv.slice(2).filter((name) => generators.some((generator) => generator.name === name))
for (const generator of generators) {
  if (chosen.length > 0 && !chosen.includes(generator.name)) continue
  if (isMissing(generator)) {
    say(`skip ${generator.name}: not installed`)
    continue
  }
  try {
    await check(generator, browser, `${files.origin}/`)
  } catch (error) {
    say(`FAIL ${generator.name}: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
await browser.close()
await files.close()
