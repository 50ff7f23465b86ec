// What does the chart say?
import type { CostDriver } from '../../../model'
import { wordSet } from '../words'

/** After the last value of the axis, so that the unit is said once. */
const units: Record<CostDriver, string> = {
  computeSpend: 'a month',
  services: 'services',
  engineers: 'engineers',
  opsHours: 'a month',
  peakToAverage: 'average',
  egressGb: 'a month',
  databases: 'databases',
  teams: 'teams',
  environments: 'environments',
  commitmentDiscount: 'off',
  loadedHourlyRate: 'an hour',
  uptimeTarget: 'uptime',
  downtimeCost: 'an hour',
  horizonMonths: 'months',
  dailyActiveUsers: 'users a day',
}

const counted = (one: string, many: string) => (value: string) => `${value} ${value === '1' ? one : many}`

/** Numbers that say nothing without a noun. */
const amounts = {
  services: counted('service', 'services'),
  engineers: counted('engineer', 'engineers'),
  databases: counted('database', 'databases'),
  teams: counted('team', 'teams'),
  environments: counted('environment', 'environments'),
  horizonMonths: counted('month', 'months'),
  dailyActiveUsers: counted('user a day', 'users a day'),
} satisfies Partial<Record<CostDriver, (value: string) => string>>

const amount = (driver: CostDriver, value: string): string =>
  driver in amounts ? amounts[driver as keyof typeof amounts](value) : value

/** A value of the driver, as the head of the tooltip. */
const headings: Record<CostDriver, (value: string) => string> = {
  ...amounts,
  computeSpend: (value) => `${value} of compute a month`,
  opsHours: (value) => `${value} of ops a month`,
  peakToAverage: (value) => `Peak ${value} the average`,
  egressGb: (value) => `${value} out a month`,
  commitmentDiscount: (value) => `${value} off by commitment`,
  loadedHourlyRate: (value) => `${value} an hour of work`,
  uptimeTarget: (value) => `${value} uptime`,
  downtimeCost: (value) => `${value} an hour of outage`,
}

export const chartWords = wordSet('chartWords', {
  units,
  amount,
  headings,
  kubernetes: 'Kubernetes',
  you: (value: string) => `you · ${value}`,
  cheapest: (name: string) => `${name} cheapest`,
  tie: 'a tie',
  /** In two parts, between which the line may break. */
  pays: (name: string, from: string): readonly [string, string] => [`${name} pays`, `from ${from}`],
  beats: (name: string, from: string): readonly [string, string] => [`beats ${name}`, `from ${from}`],
  offScale: (name: string, total: string) => `${name} ↑ ${total}`,
  gap: (money: string) => `${money} between first and second`,
})

export type ChartWords = typeof chartWords.english
