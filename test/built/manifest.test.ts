import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest'
import manifestSchema from 'custom-elements-manifest/schema.json'
import { expect, test } from 'vitest'
import type { K8sBreakEvenElement, K8sBreakEvenEventMap } from '../../widget'
import { attributes } from '../../widget/attributes'

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Package
const element = manifest.modules[0]?.declarations?.[0] as ClassDeclaration & CustomElement

const sources = (pattern: RegExp) =>
  ['src/ui', 'widget']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

const namesIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name)),
]

/** A name forgotten here, or one too many, is an error of the compiler. */
const events: Record<keyof K8sBreakEvenEventMap, true> = {
  'k8s-break-even-ready': true,
  'k8s-break-even-change': true,
  'k8s-break-even-error': true,
}

type Own = Exclude<keyof K8sBreakEvenElement, keyof HTMLElement | `${string}Callback`>
const members: Record<Own, 'field' | 'method'> = {
  scenario: 'field',
  comparison: 'field',
  exportScenario: 'method',
  importScenario: 'method',
  reset: 'method',
}

const names = (list: readonly { name: string }[] | undefined) => (list ?? []).map(({ name }) => name).sort()

test('the manifest is one by its own schema', () => {
  const ajv = new Ajv({ strict: false })
  expect(ajv.validate(manifestSchema, manifest), ajv.errorsText()).toBe(true)
})

test('it has every attribute, explained, and no other', () => {
  expect(names(element.attributes)).toEqual([...attributes].sort())
  for (const { description, type } of element.attributes ?? []) {
    expect(description).toMatch(/\w/)
    expect(type?.text).toMatch(/\w/)
  }
})

test('it has every event and no other', () => {
  expect(names(element.events)).toEqual(Object.keys(events).sort())
})

test('it has every property and method with its type, and nothing of ours alone', () => {
  const own = (element.members ?? []).filter((member) => !member.static)
  expect(Object.fromEntries(own.map(({ name, kind }) => [name, kind]))).toEqual(members)
  for (const member of own) expect(member.description).toMatch(/\w/)
  expect((element.members ?? []).filter((member) => member.static).map(({ name }) => name)).toEqual([
    'version',
  ])
})

test('it has the custom properties that the styles read, and no other', () => {
  const read = namesIn(sources(/\.css$/), /var\((--k8s-break-even-[\w-]+)/g)
  expect(names(element.cssProperties)).toEqual(read.sort())
})

test('it has the parts that the views mark, and no other', () => {
  expect(names(element.cssParts)).toEqual(namesIn(sources(/\.tsx$/), /\bpart="([\w-]+)"/g).sort())
})

test('it leads from the tag to its class in the package', () => {
  const definition = manifest.modules
    .flatMap((module) => module.exports ?? [])
    .find(({ kind }) => kind !== 'js')
  expect(definition).toMatchObject({
    kind: 'custom-element-definition',
    name: 'k8s-break-even',
    declaration: { name: element.name, module: 'dist/index.js' },
  })
})
