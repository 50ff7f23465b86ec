// Stacks of our own, in the shapes that people write.
import { readStack, type Stack, type StackReading, type Workload } from '../../../src/formats/stack'

export const read = (text: string, name = 'compose.yaml'): StackReading => readStack([{ name, text }])

export function stackOf(...texts: readonly (string | { name: string; text: string })[]): Stack {
  const files = texts.map((text, index) =>
    typeof text === 'string' ? { name: `file-${index + 1}.yaml`, text } : text,
  )
  const { stack, problems } = readStack(files)
  if (!stack || problems.length > 0) throw new Error(`Not read: ${JSON.stringify(problems)}`)
  return stack
}

/** Of the only one, or of the one named. */
export function workload(stack: Stack, name?: string): Workload {
  const found = stack.workloads.filter((candidate) => name === undefined || candidate.name === name)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} workloads ${name}`)
  return first
}

export const notesOf = (stack: Stack): string[] =>
  stack.notes.map(({ code, line, about, value }) => [code, line, about, value].filter(Boolean).join(' '))

/** Under `services:`, each with the settings given for it. */
export const compose = (services: Readonly<Record<string, string>>): string =>
  `services:\n${Object.entries(services)
    .map(([name, settings]) => `  ${name}:\n${settings.replace(/^(?=.)/gm, '    ')}\n`)
    .join('')}`

export const manyServices = (count: number): string =>
  `services:\n${Array.from({ length: count }, (_, index) => aService(index)).join('')}`

const aService = (index: number) => `  service-${index}:
    image: registry.example.org/team/service-${index}:1.${index}
    restart: unless-stopped
    ports:
      - "${3000 + index}:80"
    environment:
      DATABASE_URL: postgres://user:pass@db:5432/service${index}
      LEVEL: \${LEVEL:-info}
    depends_on: [db, cache]
    deploy:
      replicas: 2
      resources:
        limits: { cpus: '0.5', memory: 256M }
`

export const deployment = (name: string, { replicas = '1', pod = '', resources = '' } = {}): string => `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: ${replicas}
  template:
    spec:
${pod.replace(/^(?=.)/gm, '      ')}
      containers:
        - name: main
          image: example.org/${name}:1
          resources: ${resources || '{}'}
`
