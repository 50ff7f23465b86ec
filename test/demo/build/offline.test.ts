import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { offlineFiles } from '../../../demo/build/offline'

let folder: string | undefined
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true })
})

function filesOf(content: Record<string, string>) {
  folder = mkdtempSync(join(tmpdir(), 'offline-'))
  for (const [file, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return offlineFiles(folder)
}

const site = {
  'index.html': 'page',
  'k8s-break-even.css': 'heights',
  'k8s-break-even.js': 'tag',
  'integrity.json': '{}',
  'assets/page-1.css': 'style',
  'chunks/chart-1.js': 'chart',
}

test('every file that a reader may need is kept', () => {
  expect(filesOf(site).files).toEqual(Object.keys(site).sort())
})

test.each([
  'k8s-break-even.js.map',
  'chunks/chart-1.js.map',
  'k8s-break-even.iife.js',
  'custom-elements.json',
  'social-2026-01-01.png',
  'offline.js',
  'LICENSES',
])('%s is not', (file) => {
  expect(filesOf({ ...site, [file]: '' }).files).not.toContain(file)
})

test('the same files are the same version, and a change in any is another', () => {
  const { version } = filesOf(site)
  expect(filesOf(site).version).toBe(version)
  expect(filesOf({ ...site, 'chunks/chart-1.js': 'other' }).version).not.toBe(version)
})
