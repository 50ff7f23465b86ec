import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages, packNames } from '../../src/ui/text/languages'
import { withStaticImports } from '../tools/sizes'
import { builtPacks } from '../tools/wordPacks'

const packs = builtPacks()
const files = Object.values(packs).flatMap((of) => Object.values(of))
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')

test('every language has every pack', () => {
  const expected = languages.map((language) => [language, [...packNames].sort()])
  expect(Object.entries(packs).map(([language, of]) => [language, Object.keys(of).sort()])).toEqual(
    expect.arrayContaining(expected),
  )
  expect(files).toHaveLength(languages.length * packNames.length)
})

describe.each(files)('%s', (file) => {
  const code = read(`chunks/${file}`)

  test('needs no other file', () => {
    expect(withStaticImports(`chunks/${file}`)).toEqual([`chunks/${file}`])
    expect(code.includes('import(')).toBe(false)
  })

  test('is no more than 8 KB', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024)
  })

  test('is named by the module and by the classic file, and is in neither', () => {
    const [said = ''] = /\w+(Words|Texts|Ends):\{/.exec(code) ?? []
    expect(said).not.toBe('')
    for (const script of ['k8s-break-even.js', 'k8s-break-even.iife.js']) {
      const holds = { itsName: read(script).includes(file), itsWords: read(script).includes(said) }
      expect({ script, said, ...holds }).toEqual({ script, said, itsName: true, itsWords: false })
    }
  })
})
