import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Integrity, integrityOf } from '../tools/integrity'

const { version, files, importMap } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity
const chunks = readdirSync('dist/chunks')
  .filter((file) => file.endsWith('.js'))
  .map((file) => `chunks/${file}`)

test('is of this version', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

test('names all that a script tag may load, and nothing for bundlers', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['k8s-break-even.js', 'k8s-break-even.iife.js', 'k8s-break-even.css', ...chunks]),
  )
  expect(Object.keys(files).filter((file) => /^(index|define|model)\.js$|^shared\//.test(file))).toEqual([])
})

test.each(Object.entries(files))('%s is what its hash says', async (file, hash) => {
  const digest = await crypto.subtle.digest('SHA-384', readFileSync(`dist/${file}`))
  expect(hash).toBe(`sha384-${Buffer.from(digest).toString('base64')}`)
})

test('the import map holds the module and its chunks, beside the page', () => {
  const expected = ['k8s-break-even.js', ...chunks].map((file) => [`./${file}`, files[file]])
  expect(importMap.integrity).toEqual(Object.fromEntries(expected))
})

test('or at the address where they are published', () => {
  const published = integrityOf('dist', version, 'https://example.org/1.0.0/').importMap.integrity
  expect(published['https://example.org/1.0.0/k8s-break-even.js']).toBe(files['k8s-break-even.js'])
  expect(Object.keys(published).every((address) => address.startsWith('https://example.org/1.0.0/'))).toBe(
    true,
  )
})
