import type { AssumptionId, assumptions, Price } from '../../../model'
import type { Basis, Confidence } from '../../../model/evidence'
import { wordSet } from '../words'

export const basisWords = wordSet<Record<Basis | Confidence, string>>('basisWords', {
  measured: 'measured',
  survey: 'survey',
  vendor: 'vendor',
  secondary: 'second-hand',
  judgement: 'judgement',
  unconfirmed: 'unconfirmed',
})

export const evidenceWords = wordSet('evidenceWords', {
  readOn: (date: string) => `read ${date}`,
  undated: (readOn: string) => `undated, read ${readOn}`,
  stale: 'over 12 months old',
  plausible: (low: string, high: string) => `Plausible from ${low} to ${high}`,
  fixed: (value: string) => `Always ${value}`,
  outside: (range: string) => `${range}; yours is beyond it`,
  value: 'value',
  range: 'plausible range',
  basis: 'basis',
  source: 'source',
  noSource: 'none found',
})

type Unit = readonly [one: string, many: string]
const plain: Unit = ['', '']
const alone = (word: string): Unit => [word, word]

/** After a number, by what its unit counts; what it is counted per is said beside it. */
export const countedUnits = wordSet<Readonly<Record<string, Unit>>>('countedUnits', {
  ratio: plain,
  factor: plain,
  fraction: plain,
  exponent: plain,
  periods: plain,
  percent: alone('%'),
  hours: alone('h'),
  minutes: alone('min'),
  seconds: alone('s'),
  months: ['month', 'months'],
  services: ['service', 'services'],
  engineers: ['engineer', 'engineers'],
  users: ['user', 'users'],
  databases: ['database', 'databases'],
  teams: ['team', 'teams'],
  environments: ['environment', 'environments'],
  hosts: ['host', 'hosts'],
  nodes: ['node', 'nodes'],
  deploys: ['deploy', 'deploys'],
  units: ['unit', 'units'],
  vCPU: ['vCPU', 'vCPUs'],
  GiB: alone('GiB'),
  GB: alone('GB'),
})

type MoneyUnit =
  | Price['unit']
  | 'USD'
  | 'USD/database/month'
  | 'USD/machine/month'
  | 'USD/unit/month'
  | 'USD/cluster/hour'

/** After an amount of money, where it is not simply a month's. */
export const moneyUnits = wordSet<Record<MoneyUnit, string>>('moneyUnits', {
  USD: '',
  'USD/month': '',
  'USD/dyno-month': '',
  'USD/container-month': '',
  'USD/instance-month': '',
  'USD/machine/month': '',
  'USD/database/month': ' a database',
  'USD/unit/month': ' a unit',
  'USD/vCPU-month': ' a vCPU',
  'USD/GB-month': ' a GB',
  'USD/30 days': ' for 30 days',
  'USD/hour': ' an hour',
  'USD/cluster/hour': ' an hour',
  'USD/cluster-hour': ' an hour',
  'USD/VM-hour': ' an hour',
  'USD/LCU-hour': ' an hour',
  'USD/vCPU-hour': ' a vCPU-hour',
  'USD/GB-hour': ' a GB-hour',
  'USD/GiB-hour': ' a GiB-hour',
  'USD/vCPU-second': ' a vCPU-second',
  'USD/GiB-second': ' a GiB-second',
  'USD/GB': ' a GB',
  'USD/GiB': ' a GiB',
})

interface UnitWords {
  readonly wide: string
  readonly narrow: string
  /** What somebody may type after the number. */
  readonly typed: readonly string[]
}

const unit = (wide: string, narrow = wide, typed: readonly string[] = []): UnitWords => ({
  wide,
  narrow,
  typed: [wide, narrow, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const hours = ['h', 'hrs', 'hours']
const hoursAMonth = unit('h a month', 'h/mo', [...hours, 'hours a month'])
const price = (per: string, short = per) =>
  unit(`a ${per}`, `/${short}`, [`per ${per}`, `/ ${per}`, `/${per}`])
const aMonth = price('month', 'mo')
const anHour = unit('an hour', '/h', ['per hour', '/hour'])

/** Beside the field; an amount of money carries its own sign. */
export const overrideUnits = wordSet<
  Record<(typeof assumptions)[AssumptionId]['unit'] | Price['unit'], UnitWords>
>('overrideUnits', {
  fraction: unit('%', '%', ['percent']),
  factor: unit('×', '×', ['x', 'times']),
  exponent: unit(''),
  'GiB/vCPU': unit('GiB', 'GiB', ['gib per vcpu', 'gb']),
  'nodes/cluster': unit('nodes'),
  'hours/month': hoursAMonth,
  'hours/database/month': hoursAMonth,
  'hours/environment/month': hoursAMonth,
  'hours/host/month': hoursAMonth,
  'hours/service/month': hoursAMonth,
  'hours/developer/month': hoursAMonth,
  'hours/team/month': hoursAMonth,
  'hours/cluster/month': hoursAMonth,
  'hours/year': unit('h a year', 'h/yr', [...hours, 'hours a year']),
  hours: unit('h', 'h', hours),
  'hours/engineer': unit('h each', 'h', hours),
  'hours/service': unit('h each', 'h', hours),
  'minutes/deploy': unit('min', 'min', ['minutes']),
  'seconds/deploy': unit('s', 's', ['seconds']),
  'deploys/engineer/month': unit('a month', '/mo', ['deploys', 'deploys a month']),
  engineers: unit('engineers', 'eng.'),
  services: unit('services', 'svc.'),
  'USD/database/month': aMonth,
  'USD/month': aMonth,
  'USD/instance-month': aMonth,
  'USD/container-month': aMonth,
  'USD/dyno-month': aMonth,
  'USD/30 days': unit('for 30 days', '/30 d', ['a month', 'per 30 days']),
  'USD/vCPU-month': price('vCPU-month', 'vCPU-mo'),
  'USD/GB-month': price('GB-month', 'GB-mo'),
  'USD/hour': anHour,
  'USD/cluster-hour': anHour,
  'USD/VM-hour': anHour,
  'USD/LCU-hour': anHour,
  'USD/vCPU-hour': price('vCPU-hour', 'vCPU-h'),
  'USD/GB-hour': price('GB-hour', 'GB-h'),
  'USD/GiB-hour': price('GiB-hour', 'GiB-h'),
  'USD/vCPU-second': price('vCPU-second', 'vCPU-s'),
  'USD/GiB-second': price('GiB-second', 'GiB-s'),
  'USD/GB': price('GB'),
  'USD/GiB': price('GiB'),
})
