// Which bars show the usual team's money, hours and one-off work?
import type { CostLineId, Factor, Family } from '../../../src/model'
import { examples } from '../examples'
import { hours, money } from '../numbers'
import { families } from '../platformNames'
import { stepOf } from '../steps'
import { type Part, stackedBars } from './stackedBars'

export const lineNames: Readonly<Record<CostLineId, string>> = {
  compute: 'Compute',
  platformFees: 'Platform fees',
  databases: 'Databases',
  dataTransfer: 'Data transfer',
  operations: 'People',
  transition: 'One-off work',
  downtime: 'Downtime',
}

const perFamily = <T>(of: (family: Family) => T): Record<Family, T> =>
  Object.fromEntries(families.map((family) => [family, of(family)])) as Record<Family, T>

/** Large ones first, so that their shades tell them apart. */
const order = [
  'compute',
  'operations',
  'transition',
  'platformFees',
  'databases',
  'dataTransfer',
  'downtime',
] as const

export function moneyBars(): string {
  const { breakdowns } = examples.usual.comparison
  return stackedBars({
    id: 'money-bars',
    title: 'What the totals are made of',
    caption: 'The usual team. The table has every line of it.',
    parts: perFamily((family) =>
      order.map((id) => ({
        name: lineNames[id],
        value: breakdowns[family].lines.find((candidate) => candidate.id === id)?.amount ?? 0,
      })),
    ),
    total: (usd) => `${money(usd)} a month`,
  })
}

const hourNames: Readonly<Record<string, string>> = {
  baseHours: 'Base',
  serviceHours: 'Services',
  engineerHours: 'Engineers',
  teamHours: 'Further teams',
  deployHours: 'Deploys',
  hostHours: 'Further hosts',
  databaseHours: 'Databases',
  setup: 'Set-up',
  learningHours: 'Learning',
  migrationHours: 'Moving',
}

const part = ({ id, value }: Factor): Part => ({ name: hourNames[id] ?? hourNames.setup ?? id, value })

/** The parts of the work that grows stand in the place of their sum. */
function hourParts(family: Family): Part[] {
  const { factors } = stepOf('usual', family, 'operations', 'opsHours')
  const parts = factors.flatMap((factor) =>
    factor.id === 'variableHours' && factor.reference.kind === 'calculation'
      ? factor.reference.factors
      : [factor],
  )
  return parts.map(part)
}

export const hourBars = (): string =>
  stackedBars({
    id: 'hour-bars',
    title: 'Hours a month',
    caption: 'Where the hours of the usual team go, each month.',
    parts: perFamily(hourParts),
    total: (value) => `${hours(value)} a month`,
  })

export const onceBars = (): string =>
  stackedBars({
    id: 'once-bars',
    title: 'Hours of one-off work',
    caption: 'The usual team runs on Compose today, so staying there takes none.',
    parts: perFamily((family) =>
      family === 'compose' ? [] : stepOf('usual', family, 'transition', 'oneOffHours').factors.map(part),
    ),
    total: (value) => `${hours(value)} once`,
  })
