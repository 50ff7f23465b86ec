import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, packNames } from '../../../src/ui/text/languages'
import { packs } from '../../../src/ui/text/packs'
import type { WordSet } from '../../../src/ui/text/words'

const isWordSet = (value: unknown): value is WordSet<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'english' in value

const files = import.meta.glob('../../../src/ui/text/en/*.ts', { eager: true }) as Record<
  string,
  Record<string, unknown>
>

/** By file: 'why' has whyWords and flipWords. */
const setsOf = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [
    posix.basename(path, '.ts'),
    Object.values(file).filter(isWordSet),
  ]),
)
const sets = Object.values(setsOf).flat()

test('all languages promised have all packs', () => {
  expect(Object.keys(packs).sort()).toEqual([...languages].sort())
  for (const of of Object.values(packs)) expect(Object.keys(of)).toEqual(packNames)
})

describe.each(Object.entries(packs))('%s', (_language, of) => {
  test('says all that English says, each in one pack', async () => {
    const loaded = await Promise.all(packNames.map((name) => of[name]('')))
    const ids = loaded.flatMap(({ default: words }) => Object.keys(words))
    expect(ids.sort()).toEqual(sets.map(({ id }) => id).sort())
  })

  test('has no sentence left in English', async () => {
    const loaded = await Promise.all(packNames.map((name) => of[name]('')))
    const words = Object.assign({}, ...loaded.map(({ default: each }) => each))
    const same = sets.flatMap(({ id, english }) =>
      sentences(english).filter((text) => sentences(words[id]).includes(text)),
    )
    expect(same).toEqual([])
  })
})

const sameEverywhere =
  /^(AWS|App Runner|Azure|Cloud Run|Compute Engine|Container Apps|DO|Fly|GKE|Google|Heroku|Hetzner|Railway|Render|scale to zero)\b/

/** Texts of three words or more, but for what is called so in every language, and what may be typed in English everywhere. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string')
    return /\p{L}+ \p{L}+ \p{L}+/u.test(value) && !sameEverywhere.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'typed' ? [] : sentences(inner)))
}

describe('a section waits for all the words it says', () => {
  const sections = [
    ...readFileSync('src/ui/workbench/Sections.tsx', 'utf8').matchAll(
      /lazy\(\(\) => import\('\.\.\/(\w+)'\), \[(.*?)\]\)/g,
    ),
  ].map(([, folder = '', wanted = '']) => ({
    folder,
    wanted: [...wanted.matchAll(/\w+/g)].map(([pack]) => pack),
  }))

  test('of which there are five', () => {
    expect(sections).toHaveLength(5)
  })

  test.each([...sections, { folder: 'workbench', wanted: [] }, { folder: 'chart', wanted: [] }])(
    '$folder',
    ({ folder, wanted }) => {
      const packOf = packsByFile()
      const said = [...wordFilesOf(`src/ui/${folder}/index.ts`)]
      const missing = said.filter((file) => !['first', ...wanted].includes(packOf[file] ?? 'none'))
      expect(missing).toEqual([])
    },
  )
})

/** Which pack of German has the file, as its imports say. */
function packsByFile(): Record<string, string> {
  const entries = packNames.flatMap((pack) =>
    importsOf(`src/ui/text/de/packs/${pack}.ts`).map((file) => [posix.basename(file, '.ts'), pack] as const),
  )
  return Object.fromEntries(entries)
}

/** Files of English word sets that a module needs to run. */
function wordFilesOf(start: string): Set<string> {
  const seen = new Set<string>()
  const words = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const name = /ui\/text\/en\/(\w+)\.ts$/.exec(file)?.[1]
    if (name && (setsOf[name] ?? []).length > 0) words.add(name)
    for (const imported of importsOf(file)) visit(imported)
  }
  visit(start)
  return words
}

/** Files of ours that are imported for more than their types, without those that are fetched later. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /\b(?:import|export)\s+(?!type\s)[^'"`;()]*?\bfrom\s*'(\.[^']+)'/g,
  )
  return [...statements]
    .map(([, specifier]) => resolved(file, `${specifier}`))
    .filter((path) => path !== null)
}

function resolved(file: string, specifier: string): string | null {
  const path = posix.join(dirname(file), specifier)
  const beside = readdirSync(dirname(path)).map((name) => join(dirname(path), name))
  return (
    [`${path}.ts`, `${path}.tsx`].find((candidate) => beside.includes(candidate)) ??
    (path.includes('?') ? null : `${path}/index.ts`)
  )
}
