import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'

// Each layer may import itself and those before it.
const layers = ['src/model', 'src/formats', 'src/store', 'src/ui', 'widget', 'demo']
const [model, , store, ui] = layers

// What another layer may name: the index of a folder, and the scripts that put the tag on a page.
const door = /(^|\/)index(\.tsx?)?$|^widget\/(define|k8s-break-even)(\.ts)?$/

interface Import {
  file: string
  specifier: string
  isType: boolean
  /** The imported file, when it is one of ours. */
  target: string | undefined
}

const sources = new Map(
  layers
    .filter(existsSync)
    .flatMap(sourceFiles)
    .map((file) => [file, withoutComments(file)]),
)
const folders = new Set([...sources.keys()].map((file) => dirname(file)))
const imports = [...sources].flatMap(([file, code]) => importsOf(file, code))
const between = imports.filter(({ file, target }) => target && layerOf(target) !== layerOf(file))

test('imports point one way', () => {
  const backwards = between.filter(
    ({ file, target = '' }) => layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file)),
  )
  expect(backwards.map(show)).toEqual([])
})

test('another layer is entered through an index', () => {
  expect(between.filter(({ target = '' }) => !door.test(target)).map(show)).toEqual([])
})

test('nothing is imported from outside the layers', () => {
  expect(between.filter(({ target = '' }) => !layerOf(target)).map(show)).toEqual([])
})

test('the model needs no package and no page', () => {
  const page = /\b(document|window|navigator|localStorage|HTMLElement)\b\s*[.(]|\bfetch\(/
  expect(
    packages()
      .filter(({ file }) => layerOf(file) === model)
      .map(show),
  ).toEqual([])
  expect(filesWith(page).filter((file) => layerOf(file) === model)).toEqual([])
})

test('one file runs Chart.js; those beside it may know its types', () => {
  const chart = packages('chart.js')
  expect(
    outside(
      chart.filter(({ isType }) => !isType),
      'src/ui/chart/CostChart.tsx',
    ),
  ).toEqual([])
  expect(outside(chart, 'src/ui/chart/')).toEqual([])
})

test('zustand is the vanilla one and stays in the store', () => {
  expect(
    packages('zustand')
      .filter(({ specifier }) => specifier !== 'zustand/vanilla')
      .map(show),
  ).toEqual([])
  expect(outside(packages('zustand'), `${store}/`)).toEqual([])
})

test('one file joins Preact to the store', () => {
  const subscribers = filesWith(/\.subscribe\(|\buseSyncExternalStore\b/).filter(
    (file) => layerOf(file) === ui,
  )
  expect(subscribers.filter((file) => file !== 'src/ui/StoreContext.tsx')).toEqual([])
})

function sourceFiles(layer: string) {
  const files = readdirSync(layer, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => posix.join(layer, file))
}

function layerOf(path: string) {
  return layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? ''
}

/** Imports of a package, or of every package. */
function packages(name?: string) {
  return imports.filter(({ specifier, target }) =>
    name ? specifier === name || specifier.startsWith(`${name}/`) : target === undefined,
  )
}

function filesWith(pattern: RegExp) {
  return [...sources].filter(([, code]) => pattern.test(code)).map(([file]) => file)
}

function outside(some: Import[], place: string) {
  return some.filter(({ file }) => !file.startsWith(place)).map(show)
}

function show({ file, specifier }: Import) {
  return `${file} imports ${specifier}`
}

function importsOf(file: string, code: string): Import[] {
  const statements = code.matchAll(
    /\b(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*(['"])([^'"]+)\2|\bimport\s*\(?\s*(['"])([^'"]+)\4/g,
  )
  return [...statements].map((statement) => {
    const specifier = (statement[3] ?? statement[5] ?? '').replace(/\?.*/, '')
    return { file, specifier, isType: Boolean(statement[1]), target: targetOf(file, specifier) }
  })
}

/** '../model' of src/ui/Verdict.tsx is src/model/index. */
function targetOf(file: string, specifier: string) {
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(dirname(file), specifier)
  return folders.has(path) ? `${path}/index` : path
}

function withoutComments(file: string) {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
}
