import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStack, type Workload } from '../../../src/formats/stack'

// Real files with counts made by hand lie beside the project where they are at hand.
const folder = resolve('..', 'shared', 'stacks')
const isThere = existsSync(folder)

interface Expected {
  error?: string
  services?: number
  replicas?: number
  requestsNamed?: number
  names?: string[]
  cpuPerReplica?: number
  memoryMiBPerReplica?: number
  memoryLimitGB?: number
  peakReplicas?: number
  targetUtilisation?: number
  totalCpu?: number
  totalMemoryMiB?: number
}

const counts: [string, Expected][] = isThere
  ? Object.entries(
      JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>,
    )
  : []

const total = (workloads: readonly Workload[], of: (workload: Workload) => number) =>
  workloads.reduce((sum, workload) => sum + of(workload), 0)

/** The same counts, and no others than were made by hand. */
function countAs(expected: Expected, workloads: readonly Workload[]): Expected {
  const [first] = workloads
  const all: Required<Omit<Expected, 'error'>> = {
    services: workloads.length,
    replicas: total(workloads, ({ replicas }) => replicas),
    requestsNamed: workloads.filter(({ cpu, memory }) => (cpu ?? memory) !== null).length,
    names: workloads.map(({ name }) => name),
    cpuPerReplica: first?.cpu ?? 0,
    memoryMiBPerReplica: (first?.memory ?? 0) * 1024,
    memoryLimitGB: first?.memory ?? 0,
    peakReplicas: total(workloads, ({ most }) => most),
    targetUtilisation: first?.target ?? 0,
    totalCpu: Number(total(workloads, ({ replicas, cpu }) => replicas * (cpu ?? 0)).toFixed(6)),
    totalMemoryMiB: total(workloads, ({ replicas, memory }) => replicas * (memory ?? 0) * 1024),
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected))
}

describe.skipIf(!isThere)(
  `real files${isThere ? '' : ', which are not beside this copy of the project'}`,
  () => {
    test('each has counts made by hand', () => {
      expect(counts.map(([name]) => name).sort()).toEqual(
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort(),
      )
    })

    test.each(counts)('%s', (name, expected) => {
      const { stack, problems } = readStack([{ name, text: readFileSync(join(folder, name), 'utf8') }])
      if (expected.error) return expect(problems).toMatchObject([{ cause: 'flat' }])
      expect(problems).toEqual([])
      const running = stack?.workloads.filter(({ leftOut }) => leftOut === null) ?? []
      expect(countAs(expected, running)).toEqual(expected)
    })
  },
)
