import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withStaticImports } from '../tools/sizes'
import { builtPacks } from '../tools/wordPacks'

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }

test('colours that follow the host page survive the build', () => {
  const atOnce = withStaticImports('k8s-break-even.js').map(read).join()
  expect(atOnce).toContain('light-dark(')
  expect(read('k8s-break-even.iife.js')).toContain('light-dark(')
})

test('what is needed at once says so on its first line, where browsers look for it, and nothing else does', () => {
  const chunks = readdirSync('dist/chunks').filter((file) => file.endsWith('.js'))
  const files = ['k8s-break-even.js', ...chunks.map((file) => `chunks/${file}`)]
  const saysSo = files.filter((file) => read(file).startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(saysSo).toEqual(['k8s-break-even.js', expect.stringMatching(/^chunks\/workbench-/)])
})

test('what comes later shares one copy of everything with the script of the tag', () => {
  const chunks = readdirSync('dist/chunks').filter((file) => file.endsWith('.js'))
  expect(chunks).not.toEqual([])
  for (const chunk of chunks) {
    const statements = read(`chunks/${chunk}`).matchAll(
      /\bimport\s*(?:[\w$*{}\s,]*from\s*)?["']([^"']+)["']/g,
    )
    const imports = [...statements].map(([, file]) => file)
    expect(imports.filter((file) => file !== '../k8s-break-even.js' && !file?.startsWith('./'))).toEqual([])
  }
})

test('what may be asked for with a query is imported by nobody without it, so that nothing is there twice', () => {
  const files = ['k8s-break-even.js', ...readdirSync('dist/chunks').map((file) => `chunks/${file}`)]
  const codes = files.filter((file) => file.endsWith('.js')).map(read)
  const queried = codes.flatMap((code) =>
    [...code.matchAll(/import\(`[^`]*\/([^`/]+)`\+/g)].map(([, file]) => `${file}`),
  )
  const packs = Object.values(builtPacks()).flatMap((files) => Object.values(files))
  expect(queried.filter((file) => packs.includes(file)).sort()).toEqual(packs.sort())
  const sections = queried.filter((file) => !packs.includes(file))
  expect(sections.map((file) => file.replace(/-.*/, '')).sort()).toEqual([
    'assumptions',
    'chart',
    'outlook',
    'stack',
    'takeAlong',
    'why',
  ])
  for (const file of queried) expect(codes.filter((code) => code.includes(`from"./${file}"`))).toEqual([])
})

test.each(Object.keys(dependencies))('the licence of %s travels along', (name) => {
  expect(read('LICENSES')).toContain(`## ${name} - `)
})
