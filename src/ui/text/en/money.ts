import type { CostLineId } from '../../../model'
import { wordSet } from '../words'

export const moneyWords = wordSet('moneyWords', {
  head: 'Where the money goes',
  noteWide: (currency: string, months: string) =>
    `${currency} a month on one scale · hatched: one-off work, spread over ${months} months`,
  noteMedium: (months: string) => `hatched: one-off work, over ${months} months`,
  noteNarrow: (currency: string, months: string) =>
    `${currency} a month, and hours of your team. Hatched: one-off work, spread over ${months} months`,
  segments: {
    compute: 'Compute',
    people: 'People',
    oneOff: 'One-off work',
    rest: 'Fees, databases, transfer, downtime',
  },
  hoursAMonth: (hours: string) => `${hours} a month`,
  cheapest: 'cheapest',
  tied: 'tied for the cheapest',
  youAreHere: 'you are here',
  more: (percent: string) => `${percent} more`,
  times: (times: string) => `${times} times as much`,
  lines: {
    compute: 'Compute',
    platformFees: 'Platform fees',
    databases: 'Databases',
    dataTransfer: 'Data transfer',
    operations: 'People',
    transition: 'One-off work',
    downtime: 'Downtime',
  } satisfies Record<CostLineId, string>,
  line: 'Cost line',
  caption: (currency: string) => `Cost lines, ${currency} a month`,
  total: 'Total',
  hours: 'Hours a month',
  oneOffHours: 'One-off hours',
  showTable: 'Show as table',
  hideTable: 'Hide the table',
})
