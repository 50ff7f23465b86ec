import { expect, test } from 'vitest'
import { compose, deployment, notesOf, read, stackOf, workload } from './files'

const autoscaler = (spec: string, version = 'v2', name = 'web') => `---
apiVersion: autoscaling/${version}
kind: HorizontalPodAutoscaler
metadata: { name: scaler }
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
${spec.replace(/^(?=.)/gm, '  ')}
`

const object = (kind: string, apiVersion: string, spec: string, metadata = 'name: it') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { ${metadata} }\nspec: ${spec}\n`

const podTemplate =
  '{ template: { spec: { containers: [{ image: a, resources: { requests: { cpu: 1 } } }] } } }'

test.each<[string, string, number | null, number | null]>([
  ['requests', '{ requests: { cpu: 100m, memory: 128Mi } }', 0.1, 0.125],
  ['limits where no request is named', '{ limits: { cpu: 2, memory: 1Gi } }', 2, 1],
  ['requests before limits', '{ requests: { cpu: 1 }, limits: { cpu: 2, memory: 2Gi } }', 1, 2],
  ['nothing', '{}', null, null],
  ['a decimal', '{ requests: { cpu: 0.5 } }', 0.5, null],
  ['a quoted one', '{ requests: { cpu: "0.5" } }', 0.5, null],
  ['an exponent', '{ requests: { cpu: 1e-1, memory: 1e9 } }', 0.1, 1e9 / 2 ** 30],
  ['powers of ten', '{ requests: { memory: 1G } }', null, 1e9 / 2 ** 30],
  ['exa and an exponent are told apart', '{ requests: { cpu: 1e3, memory: 1E } }', 1_000, 1e18 / 2 ** 30],
  ['plain bytes', '{ requests: { memory: 1073741824 } }', null, 1],
  ['micro and nano', '{ requests: { cpu: 500000u, memory: 1073741824000000000n } }', 0.5, 1],
])('a container names %s', (_, resources, cpu, memory) => {
  const { cpu: readCpu, memory: readMemory } = workload(stackOf(deployment('web', { resources })))
  expect(readCpu).toEqual(cpu === null ? null : expect.closeTo(cpu, 9))
  expect(readMemory).toEqual(memory === null ? null : expect.closeTo(memory, 9))
})

const container = (cpu: string, more = '') => `{ name: c, ${more} resources: { requests: { cpu: ${cpu} } } }`

test.each([
  ['preparation smaller than what runs', `initContainers: [${container('1')}, ${container('0.5')}]`, 2],
  ['preparation larger than what runs', `initContainers: [${container('3')}]`, 3],
  ['a sidecar', `initContainers: [${container('1', 'restartPolicy: Always,')}]`, 3],
  [
    'preparation beside a sidecar that already runs',
    `initContainers: [${container('1', 'restartPolicy: Always,')}, ${container('2.5')}]`,
    3.5,
  ],
  [
    'preparation before a sidecar',
    `initContainers: [${container('2.5')}, ${container('1', 'restartPolicy: Always,')}]`,
    3,
  ],
  ['overhead', 'overhead: { cpu: 250m }', 2.25],
  ['a size of the pod as a whole', 'resources: { requests: { cpu: 1500m } }', 1.5],
])('a pod with %s', (_, pod, cpu) => {
  expect(workload(stackOf(deployment('web', { pod, resources: '{ requests: { cpu: 2 } }' }))).cpu).toBe(cpu)
})

test.each<[string, string, string | null]>([
  ['StatefulSet', 'apps/v1', null],
  ['DaemonSet', 'apps/v1', null],
  ['ReplicaSet', 'apps/v1', null],
  ['ReplicationController', 'v1', null],
  ['Job', 'batch/v1', 'once'],
])('a %s', (kind, apiVersion, leftOut) => {
  const found = workload(stackOf(object(kind, apiVersion, podTemplate)))
  expect(found).toMatchObject({ kind, leftOut, cpu: 1, replicas: 1 })
})

test('a Pod, and a CronJob, whose pods stand elsewhere', () => {
  const pod = '{ containers: [{ image: a, resources: { requests: { cpu: 1 } } }] }'
  expect(workload(stackOf(object('Pod', 'v1', pod)))).toMatchObject({ cpu: 1, leftOut: null })
  const cron = object('CronJob', 'batch/v1', `{ jobTemplate: { spec: ${podTemplate} } }`)
  expect(workload(stackOf(cron))).toMatchObject({ cpu: 1, leftOut: 'once' })
})

test('what another object runs is not counted again', () => {
  const owned = object(
    'ReplicaSet',
    'apps/v1',
    podTemplate,
    'name: web-1, ownerReferences: [{ kind: Deployment }]',
  )
  expect(stackOf(deployment('web'), owned).workloads).toHaveLength(1)
})

test.each<[string, string, string]>([
  ['version 1', 'v1', 'targetCPUUtilizationPercentage: 70'],
  [
    'version 2 beta 1',
    'v2beta1',
    'metrics: [{ type: Resource, resource: { name: cpu, targetAverageUtilization: 70 } }]',
  ],
  [
    'version 2',
    'v2',
    'metrics:\n  - { type: Resource, resource: { name: memory, target: { averageUtilization: 50 } } }\n  - { type: Resource, resource: { name: cpu, target: { averageUtilization: 70 } } }',
  ],
])('an autoscaler of %s', (_, version, metrics) => {
  const scaler = autoscaler(`minReplicas: 2\nmaxReplicas: 8\n${metrics}`, version)
  expect(workload(stackOf(deployment('web', { replicas: '3' }), scaler))).toMatchObject({
    replicas: 3,
    least: 2,
    most: 8,
    target: 0.7,
  })
})

test('replicas keep within what the autoscaler allows, and without a word are its least', () => {
  const scaler = autoscaler('minReplicas: 3\nmaxReplicas: 4')
  expect(workload(stackOf(deployment('web', { replicas: '9' }), scaler)).replicas).toBe(4)
  expect(workload(stackOf(deployment('web').replace('replicas: 1', ''), scaler)).replicas).toBe(3)
})

test('an autoscaler is for one namespace', () => {
  const other = deployment('web').replace('name: web', 'name: web\n  namespace: shop')
  const stack = stackOf(deployment('web'), other, autoscaler('maxReplicas: 4'))
  expect(stack.workloads.map(({ most }) => most)).toEqual([4, 1])
})

test('a List is what it holds, and a JSON file is YAML', () => {
  const list = JSON.stringify({
    apiVersion: 'v1',
    kind: 'List',
    items: [
      { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { replicas: 2 } },
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } },
      { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'web' } },
      { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'web' } },
    ],
  })
  const stack = stackOf(list)
  expect(workload(stack)).toMatchObject({ name: 'web', replicas: 2 })
  expect(stack.alongside).toEqual({ services: 1, ingresses: 1, budgets: 1 })
})

test('a database in a container beside others', () => {
  const pod = 'containers: []'
  const stack = stackOf(
    object('Pod', 'v1', '{ containers: [{ image: proxy }, { image: "quay.io/x/mysql:8" }] }'),
  )
  expect(workload(stack).role).toBe('database')
  expect(read(object('Pod', 'v1', `{ ${pod} }`)).stack?.workloads).toMatchObject([{ role: null }])
})

test.each([
  ['one on every node', object('DaemonSet', 'apps/v1', podTemplate), 'perNode 1 it'],
  [
    'a version nobody has heard of',
    object('Deployment', 'apps/v7', podTemplate),
    'apiVersion 1 it apps/v7 Deployment',
  ],
  [
    'a kind that runs something',
    object('Rollout', 'argoproj.io/v1alpha1', podTemplate),
    'unknownKind 1 it Rollout',
  ],
  ['replicas of no number', deployment('web', { replicas: 'many' }), 'count 2 web many'],
  [
    'a quantity of no size',
    deployment('web', { resources: '{ requests: { cpu: 1 core } }' }),
    'quantity 2 web 1 core',
  ],
  ['less than nothing', deployment('web', { resources: '{ requests: { cpu: -1 } }' }), 'quantity 2 web -1'],
  ['an autoscaler of nothing here', autoscaler('maxReplicas: 4'), 'autoscalerTarget 2 scaler'],
  [
    'an autoscaler without an end',
    deployment('web') + autoscaler('minReplicas: 4'),
    'count 16 scaler maxReplicas',
  ],
  [
    'a container without a size beside one with',
    object('Pod', 'v1', `{ containers: [${container('1')}, { name: log }] }`),
    'someSizes 1 it 1',
  ],
  [
    'a Compose file beside manifests',
    `${deployment('web')}---\n${compose({ web: 'image: a' })}`,
    'bothPlatforms 16',
  ],
])('%s is noted', (_, text, note) => {
  expect(notesOf(stackOf(text))).toEqual([note])
})

test('with both, the manifests count', () => {
  const stack = stackOf(deployment('web'), compose({ web: 'image: a', db: 'image: b' }))
  expect([stack.platform, stack.workloads.length]).toEqual(['kubernetes', 1])
})
