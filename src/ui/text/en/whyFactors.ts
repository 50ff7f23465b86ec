import type { CostLineId } from '../../../model'
import { wordSet } from '../words'

/** What a step of a calculation is called, by the id of its factor. */
export const stepWords = wordSet<Readonly<Record<string, string>>>('stepWords', {
  compute: 'Compute',
  units: 'Capacity requested at peak',
  variablePart: 'Spend above the fixed part',
  leastCompute: 'The least it can cost',
  shareOfLeast: 'Your spend against the least',
  pricePerUnit: 'Price of a unit in use',
  unitPrice: 'Price of a unit',
  unitsOfSize: 'Units in a machine',
  unitsOfMemory: 'Units its memory allows',
  machinePrice: 'A machine for a month',
  discount: 'Discount',
  paidShare: 'Left after the discount',
  swing: 'Peak above average',
  unfollowed: 'Not followed',
  unfollowedSwing: 'Swing paid for all the time',
  paidLoad: 'Load paid for on average',
  paidShareOfPeak: 'Share of the peak paid for',
  paidPerUnit: 'Paid for each unit in use',
  vcpusForMemory: 'vCPUs bought for their memory',
  vcpusPerUnit: 'vCPUs bought with a unit',
  vcpuPart: 'vCPUs of a unit',
  memoryPart: 'Memory of a unit',
  usedShare: 'Share in use',
  averageCpu: 'vCPUs in use on average',
  smallestInstances: 'One small instance each',
  allocatableUnits: 'Units a node leaves for pods',
  shareForServices: 'Left by agents',
  nodeUnits: 'Units in use on a node',
  nodesPerUnit: 'Nodes for a unit',
  spareNodes: 'Spare nodes',
  minNodes: 'Fewest nodes',
  nodes: 'Nodes on average',
  hosts: 'Hosts',
  hostsNeeded: 'Hosts that the promise needs',

  controlPlane: 'Control planes',
  credit: 'Free credit',
  network: 'Load balancers and gateways',
  networkPerCluster: 'For each cluster',
  natForNodes: 'Gateway fee for nodes',
  natCap: 'Most of the gateway fee',

  opsHours: 'Hours a month',
  baseHours: 'Base',
  variableHours: 'Grows with the work',
  beyondFirst: 'Beyond the first',
  furtherEnvironments: 'Further environments',
  coordinatedServices: 'Services, with coordination',
  furtherServices: 'Services beyond ten',
  serviceHours: 'Services',
  engineerHours: 'Engineers',
  teamHours: 'Further teams',
  deploys: 'Deploys a month',
  deployMinutes: 'Minutes of deploying',
  deployHours: 'Deploys',
  furtherHosts: 'Hosts beyond the first',
  hostHours: 'Further hosts',
  databaseHours: 'Databases in containers',
  toil: 'Your hours against the estimate',
  givenVariableHours: 'Your hours above the base',
  carriedToil: 'How heavy the work stays',
  carriedExtra: 'Extra that follows you',
  extraToil: 'Heavier than usual by',
  inexperience: 'Inexperience',
  firstYearShare: 'First year’s share',
  firstYearExtra: 'Extra from the first year',
  extra: 'Extra',

  oneOffHours: 'Hours once',
  oneOffWork: 'At your rate',
  learningHours: 'Learning',
  wholeLearningHours: 'Learning from nothing',
  developerLearning: 'Every engineer',
  operatorLearning: 'Those who run the cluster',
  operators: 'Engineers who run it',
  migrationHours: 'Moving the services',
  firstServices: 'Services moved first',
  laterServices: 'Services moved later',
  routineServices: 'Later ones, with routine',
  servicesInFull: 'Services, as if all were first',

  outages: 'Outages a month',
  hoursPerDeploy: 'Hours down in a deploy',
  deployGaps: 'Gaps in deploys',
  hoursDown: 'Hours down a month',
})

interface FixedWords {
  readonly name: string
  /** Our reason, where it is more than a definition. */
  readonly why?: string
}

/** Numbers that are part of the model itself. */
export const constantWords = wordSet<Readonly<Record<string, FixedWords>>>('constantWords', {
  average: { name: 'Average load' },
  first: { name: 'The first' },
  full: { name: 'All of it' },
  whole: { name: 'The whole' },
  settled: { name: 'A team that knows clusters' },
  usualToil: { name: 'Work as heavy as estimated' },
  oneVcpu: { name: 'The vCPU of a unit' },
  nothing: { name: 'Nothing' },
  leastToil: { name: 'Work that takes no hours' },
  monthsPerYear: { name: 'Months in a year' },
  minutesPerHour: { name: 'Minutes in an hour' },
  secondsPerHour: { name: 'Seconds in an hour' },
  hoursPerMonth: { name: 'Hours in a month' },
  periodsPerMonth: { name: 'Billing periods in a month' },
  databasesInContainers: {
    name: 'Databases in containers',
    why: 'On Compose: part of the compute spend, and of the hours.',
  },
  uncoordinatedServices: {
    name: 'Services one can oversee',
    why: 'Each one beyond has more others to fit in with.',
  },
  hostsForFailover: {
    name: 'Hosts in an environment',
    why: 'Above 99.9\u00a0% a second host has to take over.',
  },
  greatestToil: {
    name: 'Heaviest work considered',
    why: 'Beyond twenty times the estimate the question is another.',
  },
})

/** What a published fact about a platform is. */
export const factWords = wordSet<Readonly<Record<string, FixedWords & { readonly why: string }>>>(
  'factWords',
  {
    allocatableVcpu: { name: 'vCPUs of a node left for pods', why: 'What the vendor reserves is taken off.' },
    allocatableGib: { name: 'Memory of a node left for pods', why: 'What the vendor reserves is taken off.' },
    commitmentCap: {
      name: 'Largest commitment discount',
      why: 'The most that we found published.',
    },
    sustainedUseDiscount: {
      name: 'Discount for a full month’s use',
      why: 'Google’s own; the larger of it and your commitment counts.',
    },
    maxGibPerVcpu: {
      name: 'Most memory sold with a vCPU',
      why: 'More memory means more vCPUs.',
    },
    natPerNodeCap: {
      name: 'Most of the gateway fee, a cluster',
      why: 'The fee for each node stops growing here.',
    },
    freeEgress: { name: 'Price of data out', why: 'The platform does not charge for it.' },
    noPlanFee: { name: 'Plan fee', why: 'You pay only for what runs.' },
    noLoadBalancer: {
      name: 'Load balancer',
      why: 'One host in each environment, or none on the price list.',
    },
  },
)

/** What an input brings with it beside its own number. */
export const consequenceWords = wordSet<Readonly<Record<string, string>>>('consequenceWords', {
  alreadyThere: 'Nothing: it runs here today',
})

export const sizeWords = wordSet('sizeWords', {
  vcpu: (name: string) => `vCPUs of ${name}`,
  gib: (name: string) => `Memory of ${name}`,
  monthly: (name: string) => `${name}, a month`,
})

/** What a line is called where it ends a sum. */
export const lineEnds = wordSet<Record<CostLineId, string>>('lineEnds', {
  compute: 'Compute a month',
  platformFees: 'Platform fees a month',
  databases: 'Databases a month',
  dataTransfer: 'Data transfer a month',
  operations: 'At your rate',
  transition: 'Spread over the horizon',
  downtime: 'At your cost of an hour',
})

export const stepNameWords = wordSet('stepNameWords', {
  /** A step on the way to one of the same name. */
  soFar: (name: string) => `${name}, so far`,
})

export const operationWords = wordSet('operationWords', {
  add: ' + ',
  subtract: ' − ',
  multiply: ' × ',
  divide: ' ÷ ',
  power: ' to the power of ',
  atLeast: ', at least ',
  atMost: ', at most ',
})
