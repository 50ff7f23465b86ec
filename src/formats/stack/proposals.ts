// Which inputs follow from a stack? Services, their size at peak, and what that costs where it runs.
import {
  assumptions,
  type ComputeAt,
  type CostDriver,
  computeAt,
  inputs,
  type Scenario,
  withInput,
} from '../../model'
import type { Stack, StackPlatform, Workload } from './workload'

export interface StackChoices {
  /** vCPU of a replica whose file names none. Our judgement, for the reader to change. */
  readonly assumedCpu: number
  /** Whether databases and caches of the files run there in production too. */
  readonly dataStores: 'here' | 'elsewhere'
}

export const defaultChoices: StackChoices = { assumedCpu: 0.25, dataStores: 'here' }

export interface Proposal {
  readonly input: 'currentPlatform' | 'services' | 'databases' | 'peakToAverage' | 'computeSpend'
  readonly value: number | StackPlatform
  /** What was found, where the input's range ends before it. */
  readonly beyond: number | null
}

export interface Share {
  readonly workload: Workload
  readonly isCounted: boolean
  /** Of capacity, all replicas at their most. */
  readonly units: number
  /** USD a month of the compute. */
  readonly cost: number
}

export interface Proposals {
  readonly list: readonly Proposal[]
  readonly shares: readonly Share[]
  readonly units: number
  /** What goes with a vCPU in a unit. */
  readonly gibPerVcpu: number
  readonly working: ComputeAt
  /** Services whose CPU is assumed. */
  readonly assumed: number
}

const memoryPerVcpu = ({ overrides }: Scenario): number => {
  const override = overrides['capacity.gibPerVcpu']
  if (override === undefined) return assumptions['capacity.gibPerVcpu'].value
  return typeof override === 'number' ? override : override.value
}

const within = (input: CostDriver, value: number): Proposal => {
  const { min, max } = inputs[input]
  const kept = Math.min(Math.max(value, min), max)
  return { input: input as Proposal['input'], value: kept, beyond: kept === value ? null : value }
}

/** Hours given for another platform say nothing about the new one, so they are estimated again. */
export const acceptProposal = (scenario: Scenario, { input, value }: Proposal): Scenario => {
  if (scenario.inputs[input] === value) return scenario
  if (input !== 'currentPlatform') return withInput(scenario, input, value as number)
  const { overrides } = scenario
  return {
    inputs: { ...scenario.inputs, currentPlatform: value as StackPlatform, opsHours: null },
    overrides,
  }
}

export const acceptAll = (scenario: Scenario, list: readonly Proposal[]): Scenario =>
  list.reduce(acceptProposal, scenario)

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const proposeInputs = (stack: Stack, scenario: Scenario, choices: StackChoices): Proposals => {
  const perVcpu = memoryPerVcpu(scenario)
  const size = ({ cpu, memory }: Workload) =>
    Math.max(cpu ?? choices.assumedCpu, memory === null ? 0 : memory / perVcpu)
  const isCounted = ({ leftOut, role }: Workload) =>
    leftOut === null && (role === null || choices.dataStores === 'here')
  const counted = stack.workloads.filter(isCounted)
  const units = sum(counted.map((workload) => workload.most * size(workload)))
  const leastUnits = sum(counted.map((workload) => workload.least * size(workload)))
  const databases = stack.workloads.filter(
    ({ leftOut, role }) => leftOut === null && role === 'database',
  ).length

  const before: Proposal[] = [
    { input: 'currentPlatform', value: stack.platform, beyond: null },
    ...(counted.length > 0 ? [within('services', counted.length)] : []),
    ...(databases > 0 ? [within('databases', choices.dataStores === 'here' ? databases : 0)] : []),
    ...(units > leastUnits
      ? [within('peakToAverage', leastUnits > 0 ? Number((units / leastUnits).toFixed(2)) : 10)]
      : []),
  ]
  const working = computeAt(acceptAll(scenario, before), units)
  const list = units > 0 ? [...before, within('computeSpend', Math.round(working.compute))] : before
  return {
    list,
    units,
    gibPerVcpu: perVcpu,
    working,
    assumed: counted.filter(({ cpu }) => cpu === null).length,
    shares: stack.workloads.map((workload) => {
      const own = isCounted(workload) ? workload.most * size(workload) : 0
      return {
        workload,
        isCounted: isCounted(workload),
        units: own,
        cost: units > 0 ? (working.compute * own) / units : 0,
      }
    }),
  }
}
