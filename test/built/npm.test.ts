import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | Record<string, string>>
}
const promised = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? target : Object.values(target),
)

// A project that has installed the package.
const author = mkdtempSync(join(tmpdir(), 'author-'))
mkdirSync(join(author, 'node_modules'))
writeFileSync(join(author, 'package.json'), '{ "type": "module" }')
symlinkSync(resolve('.'), join(author, 'node_modules/k8s-break-even'))
afterAll(() => rmSync(author, { recursive: true }))

test.each(promised)('%s is in the package', (file) => {
  expect(existsSync(file)).toBe(true)
})

test.each(['k8s-break-even', 'k8s-break-even/model'])('%s loads where there is no DOM', (name) => {
  const script = `import('${name}').then((module) => console.log(typeof module.compare))`
  expect(execFileSync(process.execPath, ['-e', script], { cwd: author, encoding: 'utf8' })).toBe('function\n')
})

test('the model offers what is promised and nothing else', async () => {
  const model = await import(/* @vite-ignore */ resolve('dist/model.js'))
  const classes = ['ScenarioError']
  const data = ['assumptions', 'defaultScenario', 'inputs', 'modelVersion', 'platforms', 'prices']
  const functions = [
    'compare',
    'evaluateFactors',
    'findBreakEvens',
    'findCheapestChanges',
    'parseScenario',
    'sensitivity',
    'serializeScenario',
    'simulate',
    'simulateInSlices',
    'timeline',
    'winnerMap',
    'winnerMapInSlices',
    'withInput',
  ]
  expect(Object.keys(model).sort()).toEqual([...classes, ...data, ...functions].sort())
})

test('the model needs no other package', () => {
  expect(importedBy('model.js').filter((specifier) => !specifier.startsWith('.'))).toEqual([])
})

test.each(['node16', 'bundler'])('types resolve the %s way', (moduleResolution) => {
  const file = join(author, `${moduleResolution}.ts`)
  writeFileSync(
    file,
    `import 'k8s-break-even/define'
     import { compare as compareHere } from 'k8s-break-even'
     import { compare } from 'k8s-break-even/model'
     const notANumber: number = compare // must be refused, or compare has no type at all
     export default [compareHere, notANumber]`,
  )
  const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    module,
    '--moduleResolution',
    moduleResolution,
  ]
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, file], { cwd: author, encoding: 'utf8' })
  expect(stdout.match(/error TS\d+/g)).toEqual(['error TS2322'])
})

/** Every specifier reached from a built module. */
function importedBy(file: string): string[] {
  const code = readFileSync(resolve('dist', file), 'utf8')
  const specifiers = [...code.matchAll(/^(?:import|export)\b[^'"]*['"]([^'"]+)['"]/gm)].map(
    (match) => `${match[1]}`,
  )
  const further = specifiers.filter((specifier) => specifier.startsWith('.'))
  return [...specifiers, ...further.flatMap((specifier) => importedBy(join(dirname(file), specifier)))]
}
