// Type declarations for npm, with the file endings that Node's own way of resolving asks for.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folder = 'dist/types'
const relative = /(?<=(?:from |import |import\()(['"]))\.[^'"]*(?=\1)/g

const tsc = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit', shell: true })
process.exitCode = tsc.status ?? 1

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue
  const path = join(folder, file)
  const complete = (specifier: string) => `${specifier}${ending(join(dirname(path), specifier))}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(relative, complete))
}

function ending(path: string) {
  return ['.js', '/index.js'].find((end) => existsSync(path + end.replace(/js$/, 'd.ts'))) ?? ''
}
