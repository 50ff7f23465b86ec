// How much does a reader download? Gzipped, from the built files.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtPacks } from './wordPacks'

const dist = 'dist'

export interface Size {
  name: string
  files: string[]
  kilobytes: number
  budget: number
}

/** The file and whatever it imports before it can run. */
export function withStaticImports(file: string): string[] {
  const code = readFileSync(join(dist, file), 'utf8')
  const imports = [...code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.\.?\/[^"']+\.js)["']/g)].map((match) =>
    posix.join(posix.dirname(file), `${match[1]}`),
  )
  return [file, ...imports.flatMap(withStaticImports)]
}

const chunksNamed = (name: string) =>
  readdirSync(join(dist, 'chunks'))
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
    .map((file) => `chunks/${file}`)

/** What the classic file may weigh beyond the parts that it holds. */
const joinery = 2

export function sizes(): Size[] {
  const parts = [
    size('First answer (`k8s-break-even.js`)', withStaticImports('k8s-break-even.js'), 34),
    size('Inputs and costs, right after it', chunksNamed('workbench'), 22),
    size('Chart, when it comes into view', chunksNamed('chart'), 52),
    size('Why and assumptions, when opened', ['why', 'assumptions'].flatMap(chunksNamed), 25),
    size('Compare and take along, when opened', chunksNamed('takeAlong'), 12),
    size('Their prose and sources', chunksNamed('evidence'), 16),
    size('Reading Compose and Kubernetes files, when asked for', chunksNamed('stack'), 40),
    size('How sure, and when, when opened', chunksNamed('outlook'), 20),
  ]
  const sum = parts.reduce((total, { kilobytes }) => total + kilobytes, 0)
  const classic = ['k8s-break-even.iife.js']
  const packs = Object.values(builtPacks()).flatMap((files) => Object.values(files))
  const largestPack = packs
    .map((file) => size('Words of another language, the largest of their files', [`chunks/${file}`], 8))
    .sort((a, b) => b.kilobytes - a.kilobytes)
    .slice(0, 1)
  return [
    ...parts,
    ...largestPack,
    size('All in one classic file (`k8s-break-even.iife.js`)', classic, Math.ceil(sum + joinery)),
    size('For the page around a frame (`frame-height.js`)', ['frame-height.js'], 0.4),
  ]
}

function size(name: string, files: string[], budget: number): Size {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
  return { name, files, budget, kilobytes: bytes.reduce((sum, length) => sum + length, 0) / 1024 }
}

export function sizeTable(): string {
  const rows = sizes().map(
    ({ name, kilobytes, budget }) => `| ${name} | ${kilobytes.toFixed(1)} KB | ${budget} KB |`,
  )
  return ['| | gzipped | budget |', '|---|---:|---:|', ...rows].join('\n')
}
