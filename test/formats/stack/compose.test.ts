import { expect, test } from 'vitest'
import { compose, notesOf, stackOf, workload } from './files'

const web = (settings: string) => workload(stackOf(compose({ web: settings })))

test.each<[string, string, Partial<ReturnType<typeof web>>]>([
  ['nothing named', 'image: a', { replicas: 1, cpu: null, memory: null, leftOut: null }],
  ['replicas', 'deploy: { replicas: 4 }', { replicas: 4, least: 4, most: 4 }],
  ['scale', 'scale: "3"', { replicas: 3 }],
  ['replicas before scale', 'scale: 3\ndeploy: { replicas: 4 }', { replicas: 4 }],
  [
    'limits',
    "deploy: { resources: { limits: { cpus: '0.50', memory: 50M } } }",
    { cpu: 0.5, memory: 50 / 1024 },
  ],
  [
    'a reservation before a limit',
    'deploy: { resources: { limits: { cpus: 2, memory: 2g }, reservations: { cpus: 1, memory: 512m } } }',
    { cpu: 1, memory: 0.5 },
  ],
  ['the short way', 'cpus: 1.5\nmem_limit: 1gb', { cpu: 1.5, memory: 1 }],
  ['a short reservation', 'mem_limit: 2g\nmem_reservation: 1048576k', { memory: 1 }],
  ['bytes', 'mem_limit: 1073741824', { memory: 1 }],
  ['a variable with a default', `scale: \${N:-2}\ncpus: \${CPUS-0.25}`, { replicas: 2, cpu: 0.25 }],
  ['a default in a default', `scale: \${N:-\${M:-5}}`, { replicas: 5 }],
  ['no replicas', 'scale: 0', { leftOut: 'off' }],
  ['a profile', 'profiles: [debug]', { leftOut: 'profile' }],
  ['an empty list of profiles', 'profiles: []', { leftOut: null }],
  ['an image that is only built', 'build: .\ncommand: "true"', { leftOut: 'buildOnly' }],
  ['a job of a swarm', 'deploy: { mode: replicated-job }', { leftOut: 'once' }],
  ['a command that migrates', 'command: [npm, run, migrate]', { leftOut: 'once' }],
  [
    'a server whose command also migrates',
    'command: sh -c "migrate && serve"\nports: ["80:80"]',
    { leftOut: null },
  ],
  ['a database', 'image: "docker.io/bitnami/postgresql:16.2@sha256:abc"', { role: 'database' }],
  ['Microsoft’s database', 'image: mcr.microsoft.com/mssql/server:2022-latest', { role: 'database' }],
  ['a database chosen by variable', `image: \${DB:-mysql}:\${TAG:-8}`, { role: 'database' }],
  ['a cache', 'image: redis:7-alpine', { role: 'cache' }],
  ['what only has a database’s name in it', 'image: example.org/postgres-exporter', { role: null }],
])('%s', (_, settings, expected) => {
  expect(web(settings)).toMatchObject(expected)
})

test('what others wait for until it has ended runs once', () => {
  const stack = stackOf(
    compose({
      web: 'depends_on:\n  schema: { condition: service_completed_successfully }\n  db: { condition: service_healthy }',
      schema: 'image: a',
      db: 'image: b',
    }),
  )
  expect(stack.workloads.map(({ leftOut }) => leftOut)).toEqual([null, 'once', null])
})

test('anchors and merge keys are followed, and extensions left alone', () => {
  const stack = stackOf(
    `x-base: &base\n  restart: always\n  deploy: &deploy { replicas: 2 }\n${compose({
      a: '<<: *base',
      b: '<<: *base\ndeploy:\n  <<: *deploy\n  replicas: 5',
    })}`,
  )
  expect(stack.workloads.map(({ name, replicas }) => [name, replicas])).toEqual([
    ['a', 2],
    ['b', 5],
  ])
})

test('a later file adds to an earlier one, overrides last whatever their order', () => {
  const stack = stackOf(
    { name: 'compose.override.yaml', text: compose({ web: 'deploy: { replicas: 3 }', debug: 'image: d' }) },
    {
      name: 'compose.yaml',
      text: compose({ web: 'image: a\ndeploy: { replicas: 1, resources: { limits: { cpus: 2 } } }' }),
    },
  )
  expect(workload(stack, 'web')).toMatchObject({ replicas: 3, cpu: 2, file: 'compose.yaml', line: 2 })
  expect(stack.workloads).toHaveLength(2)
  expect(notesOf(stack)).toEqual(['overlaid 1 compose.yaml, compose.override.yaml'])
})

test('!reset takes away and !override replaces', () => {
  const stack = stackOf(
    compose({ a: 'profiles: [x]', b: 'deploy: { replicas: 2, resources: { limits: { cpus: 2 } } }' }),
    compose({ a: 'profiles: !reset []', b: 'deploy: !override { replicas: 4 }' }),
  )
  expect(workload(stack, 'a').leftOut).toBeNull()
  expect(workload(stack, 'b')).toMatchObject({ replicas: 4, cpu: null })
})

test('a service extends another, in this file or in one beside it', () => {
  const stack = stackOf(
    {
      name: 'compose.yaml',
      text: compose({
        base: 'cpus: 2\nimage: a',
        middle: 'extends: base\nscale: 3',
        web: 'extends: { service: middle }\ncpus: 1',
        far: 'extends: { file: shared/common.yaml, service: base }',
        lost: 'extends: { file: elsewhere.yaml, service: base }',
      }),
    },
    { name: 'common.yaml', text: compose({ base: 'cpus: 4' }) },
  )
  expect(workload(stack, 'web')).toMatchObject({ cpu: 1, replicas: 3 })
  expect(workload(stack, 'far').cpu).toBe(4)
  expect(notesOf(stack)).toContain('extendsMissing 13 lost elsewhere.yaml')
})

test('services that extend each other in a circle are read without it', () => {
  const stack = stackOf(compose({ a: 'extends: b\nscale: 2', b: 'extends: a\ncpus: 1' }))
  expect(workload(stack, 'a')).toMatchObject({ replicas: 2, cpu: 1 })
  expect(notesOf(stack)).toEqual(['extendsCircle 2 a'])
})

test('a chain of thousands is followed', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, index) => [`s${index}`, index ? `extends: s${index - 1}` : 'cpus: 3']),
  )
  expect(workload(stackOf(compose(chain)), 's4999').cpu).toBe(3)
})

test.each([
  ['a variable without a default', compose({ web: 'scale: $N' }), 'interpolation 2 web N'],
  ['half a replica', compose({ web: 'scale: 1.5' }), 'count 2 web 1.5'],
  ['a size nobody can read', compose({ web: 'mem_limit: lots' }), 'quantity 2 web lots'],
  ['one on every node', compose({ web: 'deploy: { mode: global }' }), 'perNode 2 web'],
  ['another file to include', `${compose({ web: 'image: a' })}include: [b.yaml]\n`, 'include 4'],
  ['a version from the future', `version: "9"\n${compose({ web: 'image: a' })}`, 'composeVersion 1 9'],
  ['the first version', 'web:\n  image: a\ndb:\n  build: .\n', 'versionOne 1'],
])('%s is noted', (_, text, note) => {
  expect(notesOf(stackOf(text))).toEqual([note])
})

test('a version of the past needs no word', () => {
  expect(notesOf(stackOf(`version: '3.8'\n${compose({ web: 'image: a' })}`))).toEqual([])
})

test('of many notes of a kind a few are shown and the rest counted', () => {
  const services = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`s${index}`, 'scale: $N']))
  const { notes, furtherNotes } = stackOf(compose(services))
  expect([notes.length, furtherNotes]).toEqual([10, 20])
})
