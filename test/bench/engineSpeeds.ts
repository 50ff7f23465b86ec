// How fast is the engine on one core? Each part in a fresh process, so that none profits from what another has warmed up.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import type { CostDriver } from '../../src/model'

const folder = 'node_modules/.bench'
const drivers: CostDriver[] = ['computeSpend', 'services', 'engineers', 'opsHours', 'downtimeCost']

export interface EngineSpeeds {
  /** Calls a second. */
  compare: number
  totals: number
  /** Milliseconds for the curves, break-evens and changes along a driver. */
  charts: { driver: CostDriver; estimated: number; given: number }[]
}

export async function measureEngine(): Promise<EngineSpeeds> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'test/bench/engine.ts', outDir: folder, emptyOutDir: true },
  })
  return {
    compare: speedOf('compare'),
    totals: speedOf('totals'),
    charts: drivers.map((driver) => ({
      driver,
      estimated: 1_000 / speedOf(driver),
      given: 1_000 / speedOf(`${driver}:given`),
    })),
  }
}

function speedOf(part: string): number {
  const said = execFileSync(process.execPath, [join(folder, 'engine.js'), part], { encoding: 'utf8' })
  return (JSON.parse(said) as { speed: number }).speed
}
