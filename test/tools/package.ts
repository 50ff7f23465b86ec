// Is the package one that Node, bundlers and TypeScript can use? Asked of the tarball that npm would publish.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'package-'))

/** Whether it went well; what it has to say goes where ours goes. */
const run = (command: string) => spawnSync(command, { stdio: 'inherit', shell: true }).status === 0

/** What nobody imports has no types to be right or wrong. */
const untyped = 'k8s-break-even.css frame-height.js'

try {
  if (!run(`npm pack --silent --pack-destination "${folder}"`)) throw new Error('npm pack failed')
  const tarball = join(folder, readdirSync(folder).join())
  const isPublishable = run(`npx publint "${tarball}" --strict`)
  const areTypesRight = run(
    `npx attw "${tarball}" --profile esm-only --format ascii --exclude-entrypoints ${untyped}`,
  )
  if (!isPublishable || !areTypesRight) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
