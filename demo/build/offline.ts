// Lets the site be read without a network: fills the worker's list with every built file that a reader may come to need.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export const workerFile = 'offline.js'

/** Not the classic file, which holds the others once more, nor what other programs and developers read. */
const isKept = (file: string) =>
  /^[^/]+\.(html|css)$|^(assets|chunks)\/[^/]+\.(js|css|svg)$|^(k8s-break-even|frame-height)\.js$|^integrity\.json$/.test(
    file,
  )

export interface OfflineFiles {
  /** Of what is in the files, so that a change in any is another version. */
  readonly version: string
  /** By their path below the folder. */
  readonly files: readonly string[]
}

export function offlineFiles(folder: string): OfflineFiles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isKept)
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return { version: hash.digest('hex').slice(0, 16), files }
}

export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  writeBundle({ dir = 'dist-site' }) {
    const worker = join(dir, workerFile)
    const list = JSON.stringify(offlineFiles(dir))
    writeFileSync(
      worker,
      readFileSync(worker, 'utf8').replace('__OFFLINE_FILES__', () => list),
    )
  },
})
