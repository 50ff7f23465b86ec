// Which exact bytes belong to this release? Hashes of every file a script tag or its chunks may load.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export interface Integrity {
  version: string
  /** By path below the folder. */
  files: Record<string, string>
  /** Text of an import map: modules by their address on the page. */
  importMap: { integrity: Record<string, string> }
}

export const sha384 = (content: Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`

/** `address`: where the folder is published, '' if nowhere yet, else an address that ends in a slash. */
export function integrityOf(folder: string, version: string, address: string): Integrity {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(chunks\/)?[^/]+\.(js|css)$/.test(file))
    .sort()
    .map((file) => [file, sha384(readFileSync(join(folder, file)))] as const)
  const modules = files.filter(([file]) => /^(k8s-break-even\.js|chunks\/.+\.js)$/.test(file))
  return {
    version,
    files: Object.fromEntries(files),
    importMap: {
      integrity: Object.fromEntries(modules.map(([file, hash]) => [(address || './') + file, hash])),
    },
  }
}

/** For the last build whose files a script tag may name; those for bundlers come after it. */
export const integrity = (version: string, address: string): Plugin => ({
  name: 'integrity',
  writeBundle({ dir = 'dist' }) {
    const hashes = integrityOf(dir, version, address)
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`)
  },
})
