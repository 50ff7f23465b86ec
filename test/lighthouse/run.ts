// One look at one page: Lighthouse starts the browser, and leaves what it found in a file.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../tools/findBrowser'
import { launchOptions } from '../tools/launchBrowser'
import type { Installed } from './install'
import { categories, type Form, type Scores } from './report'

/** The part of its result that we read. */
export interface Result {
  readonly lighthouseVersion: string
  readonly environment: { readonly hostUserAgent: string; readonly benchmarkIndex: number }
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>
  readonly runtimeError?: { readonly message: string }
}

export async function look({ command, folder }: Installed, address: string, form: Form): Promise<Result> {
  const output = join(folder, 'result.json')
  const args = [
    command,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${output}`,
    `--only-categories=${categories.join()}`,
    `--chrome-flags=--headless=new ${launchOptions().args.join(' ')}`,
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const env = { ...process.env, CHROME_PATH: findBrowser() }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => (said += data))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`Lighthouse failed at ${address}:\n${said}`)
  const result = JSON.parse(readFileSync(output, 'utf8')) as Result
  if (result.runtimeError) throw new Error(`Lighthouse failed at ${address}: ${result.runtimeError.message}`)
  return result
}

/** Out of a hundred. */
export const scoresOf = ({ categories: found }: Result): Scores =>
  Object.fromEntries(
    categories.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)]),
  ) as unknown as Scores

/** What costs points, by its title. */
export function shortcomings({ categories: found, audits }: Result): string[] {
  const weighty = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  return weighty.flatMap(({ id }) => {
    const { title, score } = audits[id] ?? { title: id, score: null }
    return score !== null && score < 0.9 ? [`${title} (${Math.round(score * 100)})`] : []
  })
}
