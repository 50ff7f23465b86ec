import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { entriesOf, itemsOf, readYaml, type YamlNode } from '../../../src/formats/stack/yaml'
import { manyServices } from './files'

function documents(text: string): readonly YamlNode[] {
  const reading = readYaml(text)
  let step = reading.next()
  while (!step.done) step = reading.next()
  if (!step.value.ok) throw step.value.problem
  return step.value.documents
}

function steps(text: string): number {
  const reading = readYaml(text)
  let count = 0
  while (!reading.next().done) count++
  return count
}

/** Every scalar as text, as both sides can be compared. */
function plain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'sequence') return itemsOf(node).map(plain)
  return Object.fromEntries([...entriesOf(node)].map(([key, { value }]) => [key, plain(value)]))
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value === 'object' && value) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asText(each)]))
  }
  return value === null ? '' : String(value)
}

const filler = (count: number, indent: string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `${indent}item-${index}: &anchor${index}\n${indent}  text: |\n${indent}    key: ${index}\n${indent}  list: [a, b]\n`,
  ).join('')

const long: [string, string][] = [
  ['one key with thousands under it', manyServices(1_000)],
  ['keys at the left edge', filler(3_000, '')],
  [
    'a comment and another key behind',
    `# head\nname: x\n\nservices:   # all\n${filler(3_000, '  ')}# tail\nlast: {a: 1}\n`,
  ],
  ['items under a key', `items:\n${'- name: a\n  list:\n  - b\n'.repeat(8_000)}kind: List\n`],
  ['an alias far from its anchor', `x: &x { a: 1 }\nservices:\n${filler(3_000, '  ')}  last: *x\n`],
  ['an open bracket across lines', `services:\n  first: [\n    a\n    ]\n${filler(3_000, '  ')}`],
  ['a sentence under a key', `services:\n${'  word word\n'.repeat(9_000)}`],
  ['text at the left edge', `'${'word\n'.repeat(20_000)}'`],
  ['Windows line ends', manyServices(1_000).replaceAll('\n', '\r\n')],
]

test.each(long)('a long text is the same in pieces: %s', (_, text) => {
  expect(documents(text).map(plain)).toEqual([asText(load(text))])
})

test('a long text is read in pieces', () => {
  expect(steps(manyServices(1_000))).toBeGreaterThan(4)
  expect(steps(manyServices(10))).toBe(1)
})

test('documents end where the next begins, with their directives and comments', () => {
  const text = '# first\n%YAML 1.2\n---\na: 1\n---\n# second\n--- |\n  b\n...\n%TAG ! tag:x,2000:\n---\n- 3\n'
  expect(documents(text).map(plain)).toEqual([{ a: '1' }, '', 'b\n', ['3']])
})

test('a place is where the key stands, also in a later piece', () => {
  const text = manyServices(2_000)
  const services = entriesOf(documents(text)[0]).get('services')?.value
  const entry = entriesOf(services).get('service-1999')
  expect(text.slice(entry?.at, (entry?.at ?? 0) + 12)).toBe('service-1999')
})

test('a key of its own comes before a merged one, and the first merged before the second', () => {
  const text = 'a: &a { x: 1, y: 1, z: 1 }\nb: &b { y: 2, z: 2, w: 2 }\nc: { z: 3, <<: [*a, *b], w: 3 }\n'
  const c = entriesOf(documents(text)[0]).get('c')?.value
  expect(c && plain(c)).toEqual({ z: '3', w: '3', x: '1', y: '1' })
})

test('a quoted << is a key like any other', () => {
  expect(documents('a: { "<<": 1 }').map(plain)).toEqual([{ a: { '<<': '1' } }])
})

test('names that every object has mean nothing here', () => {
  const [root] = documents('__proto__: { a: 1 }\nconstructor: 2\n')
  expect([...entriesOf(root).keys()]).toEqual(['__proto__', 'constructor'])
})
