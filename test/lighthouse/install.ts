// Lighthouse in a temporary folder: it brings more packages than the project has, for one command that few people run.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The last that runs on our Node. */
export const version = '12.8'

export interface Installed {
  /** Of its command. */
  readonly command: string
  readonly folder: string
  remove(): void
}

export function installLighthouse(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lighthouse: `~${version}.0` } }),
  )
  const { status, stderr } = spawnSync('npm install --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  })
  if (status !== 0) {
    remove()
    throw new Error(`Lighthouse could not be installed:\n${stderr}`)
  }
  return { command: join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js'), folder, remove }
}
