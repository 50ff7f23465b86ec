// What does the calculator ask? One row an input: its unit, range and default. Attributes, fields, files and checks derive from it.
import { type ComposeId, type KubernetesId, type PaasId, platformIds } from './assumptions/platforms'
import type {
  Fraction,
  GbPerMonth,
  HoursPerMonth,
  Months,
  Percent,
  Ratio,
  UsdPerHour,
  UsdPerMonth,
} from './units'

export const experiences = ['none', 'some', 'production'] as const
export type Experience = (typeof experiences)[number]

export const currentPlatforms = ['compose', 'paas', 'kubernetes', 'none'] as const
export type CurrentPlatform = (typeof currentPlatforms)[number]

export interface ScenarioInputs {
  /** What the containers' compute costs on the current platform, sized as today. */
  readonly computeSpend: UsdPerMonth
  /** Services deployed on their own (not containers, not replicas). */
  readonly services: number
  /** People who deploy to it. */
  readonly engineers: number
  /** Hours the team spends on running it, on the current platform; null: the model's estimate. */
  readonly opsHours: HoursPerMonth | null
  /** Load at peak ÷ average load. */
  readonly peakToAverage: Ratio
  /** Data out to the internet. */
  readonly egressGb: GbPerMonth
  readonly databases: number
  /** Teams that deploy independently. */
  readonly teams: number
  /** Production, staging …: each its own cluster, its own host or its own project. */
  readonly environments: number
  /** The most that anyone on the team has. */
  readonly kubernetesExperience: Experience
  /** Reserved or committed-use discount the team would take where it is sold. */
  readonly commitmentDiscount: Fraction
  /** Cost of an engineer's hour to the employer. */
  readonly loadedHourlyRate: UsdPerHour
  /** What the service promises its users. */
  readonly uptimeTarget: Percent
  /** What an hour of outage costs the business. */
  readonly downtimeCost: UsdPerHour
  /** Over which one-off work is spread. */
  readonly horizonMonths: Months
  /** Used by the signals only, not by cost. */
  readonly dailyActiveUsers: number
  /** Canary or blue-green releases are needed; signals only. */
  readonly progressiveDelivery: boolean
  /** Before product-market fit, features first; signals only. */
  readonly findingFit: boolean
  /** Where it runs today. */
  readonly currentPlatform: CurrentPlatform
  readonly compose: ComposeId
  readonly paas: PaasId
  readonly kubernetes: KubernetesId
}

export type InputId = keyof ScenarioInputs

/** An amount varies continuously, a count in whole numbers; both include `min` and `max`. */
export interface NumericInput {
  readonly kind: 'amount' | 'count'
  readonly unit: string
  readonly min: number
  readonly max: number
  /** null: estimated by the model until given. */
  readonly default: number | null
}
export interface ChoiceInput {
  readonly kind: 'choice'
  readonly options: readonly string[]
  readonly default: string
}
export interface FlagInput {
  readonly kind: 'flag'
  readonly default: boolean
}
export type Input = NumericInput | ChoiceInput | FlagInput

const amount = <D extends number | null>(unit: string, min: number, max: number, byDefault: D) =>
  ({ kind: 'amount', unit, min, max, default: byDefault }) as const
const count = (unit: string, min: number, max: number, byDefault: number) =>
  ({ kind: 'count', unit, min, max, default: byDefault }) as const
const choice = <O extends string>(options: readonly O[], byDefault: NoInfer<O>) =>
  ({ kind: 'choice', options, default: byDefault }) as const
const flag = { kind: 'flag', default: false } as const

export const inputs = {
  computeSpend: amount('USD/month', 20, 200_000, 1_500),
  services: count('services', 1, 200, 6),
  engineers: count('engineers', 1, 200, 5),
  opsHours: amount('hours/month', 0, 1_000, null),
  peakToAverage: amount('ratio', 1, 10, 2),
  egressGb: amount('GB/month', 0, 100_000, 200),
  databases: count('databases', 0, 50, 1),
  teams: count('teams', 1, 50, 1),
  environments: count('environments', 1, 20, 1),
  kubernetesExperience: choice(experiences, 'some'),
  commitmentDiscount: amount('fraction', 0, 0.7, 0),
  loadedHourlyRate: amount('USD/hour', 10, 400, 95),
  uptimeTarget: amount('percent', 99, 99.99, 99.5),
  downtimeCost: amount('USD/hour', 0, 1_000_000, 100),
  horizonMonths: amount('months', 6, 60, 24),
  dailyActiveUsers: amount('users', 0, 100_000_000, 5_000),
  progressiveDelivery: flag,
  findingFit: flag,
  currentPlatform: choice(currentPlatforms, 'compose'),
  compose: choice(platformIds('compose'), 'gce'),
  paas: choice(platformIds('paas'), 'cloud-run'),
  kubernetes: choice(platformIds('kubernetes'), 'gke'),
} as const satisfies { [Id in InputId]: Input }

export const inputIds = Object.keys(inputs) as InputId[]

/** The numeric inputs, each of which can be the chart's axis. */
export type CostDriver = {
  [Id in InputId]: (typeof inputs)[Id] extends NumericInput ? Id : never
}[InputId]

export const costDrivers = inputIds.filter((id): id is CostDriver => {
  const { kind } = inputs[id]
  return kind === 'amount' || kind === 'count'
})
