import { expect, test } from 'vitest'
import { decodeText, readStack } from '../../../src/formats/stack'
import { compose, deployment, manyServices, read } from './files'

const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`)
  .join('')}services:\n  web: { image: *i }\n`

const mergeBomb = `a: &a { ${Array.from({ length: 3_000 }, (_, index) => `k${index}: 1`).join(', ')} }\nservices:\n${Array.from(
  { length: 1_000 },
  (_, index) => `  s${index}: { <<: *a }\n`,
).join('')}`

const faults: [string, string, [cause: string, line: number, column: number]][] = [
  ['a tab', 'services:\n  web:\n\timage: web\n', ['tab', 3, 1]],
  ['a tab at the start of a block', 'services:\n\tweb:\n', ['tab', 2, 1]],
  ['two colons', 'services:\n  web:\n    image: a: b\n', ['colon', 3, 13]],
  ['a colon without a space', 'services:\n  web:\n    image:web\n    ports: []\n', ['colon', 4, 10]],
  ['an open quote', 'services:\n  web:\n    image: "web\n    ports: []\n', ['quote', 4, 5]],
  ['an open quote to the end', 'services:\n  web: "x', ['quote', 2, 10]],
  ['an open bracket', 'services:\n  web:\n    ports: [1, 2\n  db: 1\n', ['unclosed', 4, 3]],
  ['an indentation that fits nowhere', 'services:\n   web:\n     image: a\n  db:\n', ['indentation', 4, 3]],
  ['a key that forgot its colon', 'services\n  web:\n    image: a\n', ['indentation', 2, 6]],
  ['an at sign', 'services:\n  web: { image: @web }\n', ['character', 2, 17]],
  ['a conflict', 'services:\n<<<<<<< HEAD\n  a: 1\n=======\n', ['conflict', 3, 4]],
  ['the same key twice', compose({ web: 'image: a\nimage: b' }), ['duplicate', 4, 5]],
  ['the same service twice', 'services:\n  web: {}\n  db: {}\n  web: {}\n', ['duplicate', 4, 3]],
  [
    'the same service twice in a long file',
    `${manyServices(1_000)}  service-7: {}\n`,
    ['duplicate', 13_002, 3],
  ],
  ['an alias to nothing', 'services:\n  web: *app\n', ['unknownAlias', 2, 8]],
  ['an alias to itself', 'services: &s\n  web: *s\n', ['unknownAlias', 2, 8]],
  ['an alias bomb', bomb, ['aliases', 7, 8]],
  ['a bomb of merges', mergeBomb, ['aliases', 336, 15]],
  ['a merge of a text', 'services:\n  web: { <<: app }\n', ['merge', 2, 10]],
  ['a well of brackets', `services: ${'['.repeat(5_000)}`, ['nesting', 1, 110]],
  ['a Helm template', 'kind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n', ['helm', 3, 9]],
  ['a Helm template with a block', 'spec:\n  {{- if .Values.x }}\n  a: 1\n  {{- end }}\n', ['helm', 2, 3]],
  ['a picture', '\u2030PNG\r\n\u001a\n\0\0\0\rIHDR', ['binary', 1, 1]],
  ['nothing', '\n# only a remark\n', ['empty', 1, 1]],
  ['a letter', 'Dear team,\nhere is our stack.\n', ['notAStack', 1, 1]],
  ['a package.json', '{ "name": "web", "version": "1.0.0" }', ['notAStack', 1, 1]],
  ['a Compose file without services', 'services:\nvolumes:\n  data: {}\n', ['notAStack', 1, 1]],
]

test.each(faults)('%s is named with its place', (_, text, [cause, line, column]) => {
  const { stack, problems } = read(text)
  expect(stack).toBeNull()
  expect(problems.map((problem) => [problem.cause, problem.line, problem.column])).toEqual([
    [cause, line, column],
  ])
})

test('a listing that lost its indentation is recognised as one', () => {
  const flat = compose({ web: 'image: a', db: 'image: b' }).replace(/^ +/gm, '')
  const flatManifest = deployment('web').replace(/^ +/gm, '')
  expect(read(flat).problems).toMatchObject([{ cause: 'flat', line: 1 }])
  expect(read(flatManifest).problems).toMatchObject([{ cause: 'flat', line: 4 }])
})

test('a flow mapping at the left edge has lost nothing', () => {
  expect(
    read('services: { web: { image: a } }\nname: x\nvolumes:\nnetworks:\n').stack?.workloads,
  ).toHaveLength(1)
})

test.each([
  ['kustomization.yaml', 'resources: [a.yaml]\n', 'kustomize'],
  ['x.yaml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n', 'kustomize'],
  ['web/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n', 'chart'],
  ['web\\values.yaml', 'replicaCount: 3\n', 'chart'],
])('%s is no stack by itself', (name, text, cause) => {
  expect(read(text, name).problems).toMatchObject([{ cause }])
})

test('a file with a fault does not spoil the others', () => {
  const { stack, problems } = readStack([
    { name: 'a.yaml', text: deployment('web') },
    { name: 'b.yaml', text: 'a: [' },
  ])
  expect(stack?.workloads).toHaveLength(1)
  expect(problems).toMatchObject([{ file: 'b.yaml', cause: 'unclosed' }])
})

test('more text than anybody deploys is not begun', () => {
  expect(read(' '.repeat(20_000_001)).problems).toMatchObject([{ cause: 'tooLarge' }])
})

test('a byte order mark, Windows line ends and UTF-16 are read like any other', () => {
  const text = compose({ web: 'image: a', db: 'image: b\nimage: c' })
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
  expect(read(windows).problems).toMatchObject([{ cause: 'duplicate', line: 6, column: 5 }])
  const littleEndian = Uint8Array.from(
    [...windows].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  )
  const bigEndian = Uint8Array.from(
    [...windows].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
  )
  expect([decodeText(littleEndian), decodeText(bigEndian)]).toEqual([windows.slice(1), windows.slice(1)])
  expect(decodeText(new TextEncoder().encode(text))).toBe(text)
})
