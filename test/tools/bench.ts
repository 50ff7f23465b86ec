// How long does a reader wait? The calculation in Node, the calculator in Chromium from the built files.
// With --write the README quotes it.

import { cpus } from 'node:os'
import { chromium } from 'playwright-core'
import { compare, defaultScenario, findCheapestChanges, inputs, withInput } from '../../src/model'
import { launchOptions } from './launchBrowser'
import { writeSection } from './section'
import { serve } from './serve'

const page = `<!doctype html><html lang="en"><title>Host</title>
<script type="module" src="/k8s-break-even.js"></script><k8s-break-even></k8s-break-even></html>`

// A new scenario each time, so that nothing remembered from the last one helps.
const scenarios = Array.from({ length: 300 }, (_, index) =>
  withInput(defaultScenario, 'services', inputs.services.min + (index % 50)),
)

const server = await serve('dist', { pages: { '/': page } })
const browser = await chromium.launch(launchOptions())
const loads = []
for (let round = 0; round < 9; round++) loads.push(await load())
await browser.close()
await server.close()

const rows = [
  ['Compare the three platforms', median(scenarios.map((scenario) => time(() => compare(scenario))))],
  ['Find where the cheapest changes', median(scenarios.map((scenario) => time(() => changes(scenario))))],
  ['From opening a page to the answer', median(loads.map(({ ready }) => ready))],
  ['From opening a page to the chart', median(loads.map(({ chart }) => chart))],
] as const

const lines = rows.map(([name, milliseconds]) => `| ${name} | ${Number(milliseconds.toPrecision(2))} ms |`)
const machine = `Medians on ${cpus().length} cores of ${cpus()[0]?.model.trim()}, the page from this machine.`
const report = ['| | |', '|---|---:|', ...lines, '', machine].join('\n')
console.log(report)
if (process.argv.includes('--write')) writeSection('bench', report)

function changes(scenario: typeof defaultScenario) {
  return findCheapestChanges(scenario, 'computeSpend')
}

function time(work: () => unknown) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: number[]) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Milliseconds since the page was asked for, each time with an empty cache. */
async function load() {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    addEventListener('k8s-break-even-ready', () => performance.mark('ready'))
  })
  await tab.goto(server.origin)
  const chart = await tab.waitForFunction(() => {
    const canvas = document.querySelector('k8s-break-even')?.shadowRoot?.querySelector('canvas')
    return canvas?.width ? performance.now() : 0
  })
  const ready = await tab.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN)
  const times = { ready, chart: await chart.jsonValue() }
  await context.close()
  return times
}
