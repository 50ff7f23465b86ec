import type { Price } from '../../../model'
import type { Basis, Confidence } from '../../../model/evidence'

export const basisWords: Record<Basis | Confidence, string> = {
  measured: 'measured',
  survey: 'survey',
  vendor: 'vendor',
  secondary: 'second-hand',
  judgement: 'judgement',
  unconfirmed: 'unconfirmed',
}

export const evidenceWords = {
  readOn: (date: string) => `read ${date}`,
  undated: (readOn: string) => `undated, read ${readOn}`,
  stale: 'over 12 months old',
  plausible: (low: string, high: string) => `Plausible from ${low} to ${high}`,
  fixed: (value: string) => `Always ${value}`,
  outside: (range: string) => `${range}; yours is beyond it`,
}

type Unit = readonly [one: string, many: string]
const plain: Unit = ['', '']
const alone = (word: string): Unit => [word, word]

/** After a number, by what its unit counts; what it is counted per is said beside it. */
export const countedUnits: Readonly<Record<string, Unit>> = {
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
}

type MoneyUnit =
  | Price['unit']
  | 'USD'
  | 'USD/database/month'
  | 'USD/machine/month'
  | 'USD/unit/month'
  | 'USD/cluster/hour'

/** After an amount of money, where it is not simply a month's. */
export const moneyUnits: Record<MoneyUnit, string> = {
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
}
