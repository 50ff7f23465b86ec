import { expect, test } from 'vitest'
import {
  acceptAll,
  acceptProposal,
  defaultChoices,
  type Proposals,
  proposeInputs,
  type Stack,
  type StackChoices,
} from '../../../src/formats/stack'
import { compare, computeAt, defaultScenario, type Scenario } from '../../../src/model'
import { compose, deployment, stackOf } from './files'

const propose = (stack: Stack, scenario = defaultScenario, choices: Partial<StackChoices> = {}): Proposals =>
  proposeInputs(stack, scenario, { ...defaultChoices, ...choices })

const valuesOf = ({ list }: Proposals) => Object.fromEntries(list.map(({ input, value }) => [input, value]))

const withInputs = (changed: Partial<Scenario['inputs']>): Scenario => ({
  inputs: { ...defaultScenario.inputs, ...changed },
  overrides: {},
})

// Units: 2 × the larger of 1 vCPU and 8 GiB ÷ 4; 0.25 assumed, less than 2 GiB ÷ 4; the job does not count.
const shop = stackOf(
  compose({
    web: 'scale: 2\ncpus: 1\nmem_limit: 8g',
    db: 'image: postgres\nmem_limit: 2g',
    migrate: 'cpus: 9',
  }),
)

test('units are what each replica asks for, in the scarcer of CPU and memory', () => {
  expect(propose(shop).shares.map(({ units }) => units)).toEqual([4, 0.5, 0])
  expect(propose(shop).units).toBe(4.5)
})

test('the assumed size counts where no CPU is named, and says for how many', () => {
  const larger = propose(shop, defaultScenario, { assumedCpu: 1 })
  expect(larger.units).toBe(5)
  expect(larger.assumed).toBe(1)
})

test('compute spend is the line of the current platform at these units, so the model finds them again', () => {
  const proposals = propose(shop)
  expect(valuesOf(proposals)).toMatchObject({ currentPlatform: 'compose', services: 2, databases: 1 })
  const { compute, pricePerUnit } = computeAt(defaultScenario, 4.5)
  expect(valuesOf(proposals).computeSpend).toBe(Math.round(compute))
  expect(compute).toBeCloseTo(4.5 * pricePerUnit, 6)
  const accepted = acceptAll(defaultScenario, proposals.list)
  const [line] = compare(accepted).breakdowns.compose.lines
  expect(line?.amount).toBe(Math.round(compute))
})

test.each(['compose', 'paas', 'kubernetes', 'none'] as const)(
  'on %s, compute is the larger of floor and line',
  (currentPlatform) => {
    for (const units of [0, 1, 100]) {
      const { compute, pricePerUnit, fixed, floor } = computeAt(withInputs({ currentPlatform }), units)
      expect(compute).toBeCloseTo(Math.max(floor, pricePerUnit * units + fixed), 6)
    }
  },
)

test('shares add up to the compute', () => {
  const { shares, working } = propose(shop)
  expect(shares.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(working.compute, 6)
  expect(shares[0]?.cost).toBeCloseTo((working.compute * 4) / 4.5, 6)
})

test('databases managed elsewhere are neither services nor in the compute', () => {
  const proposals = propose(shop, defaultScenario, { dataStores: 'elsewhere' })
  expect(valuesOf(proposals)).toMatchObject({ services: 1, databases: 0 })
  expect(proposals.units).toBe(4)
})

test('peak to average is what runs at most by what runs at least, by size', () => {
  const scaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { kind: Deployment, name: web }, minReplicas: 1, maxReplicas: 5 }
`
  const sized = (cpu: number) => ({ resources: `{ requests: { cpu: ${cpu} } }` })
  const stack = stackOf(deployment('web', sized(1)), deployment('other', sized(3)), scaler)
  // (5 × 1 + 3) ÷ (1 × 1 + 3)
  expect(valuesOf(propose(stack))).toMatchObject({ currentPlatform: 'kubernetes', peakToAverage: 2 })
  expect(valuesOf(propose(shop))).not.toHaveProperty('peakToAverage')
})

test('what an input cannot hold is kept within its range, and what was found is said', () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`s${index}`, 'cpus: 9999']))
  const { list } = propose(stackOf(compose(many)))
  expect(list.find(({ input }) => input === 'services')).toEqual({
    input: 'services',
    value: 200,
    beyond: 250,
  })
  expect(list.find(({ input }) => input === 'computeSpend')).toMatchObject({ value: 200_000 })
})

test('hours given for another platform are estimated again; for the same they are carried along', () => {
  const hours = withInputs({ opsHours: 40 })
  const [platform] = propose(stackOf(deployment('web')), hours).list
  expect(platform && acceptProposal(hours, platform).inputs).toMatchObject({
    currentPlatform: 'kubernetes',
    opsHours: null,
  })
  expect(acceptAll(hours, propose(shop, hours).list).inputs.opsHours).not.toBeNull()
})

test('nothing that runs all the time says nothing about services or spend', () => {
  expect(propose(stackOf(compose({ migrate: 'image: a' }))).list.map(({ input }) => input)).toEqual([
    'currentPlatform',
  ])
})

test('the memory that goes with a vCPU is the reader’s', () => {
  const scenario = { ...defaultScenario, overrides: { 'capacity.gibPerVcpu': 8 } }
  expect(propose(shop, scenario).shares[0]?.units).toBe(2)
})
