import type { CostDriver, RuleVerdict } from '../../../model'
import { wordSet } from '../words'

export const axisWords = wordSet('axisWords', {
  totalBy: 'Total a month by',
  axis: 'Cost driver on the axis',
  more: 'more…',
  moreDrivers: 'More cost drivers',
  scale: 'Scale',
  log: 'log',
  linear: 'linear',
})

const verdicts: Record<RuleVerdict, string> = {
  agrees: ' The model agrees.',
  disagrees: ' The model disagrees.',
  silent: ' It is silent where you are.',
}

/** The article's rule, longest first. */
const ruleTexts = (spend: string, services: string, verdict: RuleVerdict): string[] => [
  `Rule of thumb: under ${spend} a month and ${services} services Kubernetes likely costs more time than it saves.${verdicts[verdict]}`,
  `Rule of thumb: under ${spend} and ${services} services likely no Kubernetes.${verdicts[verdict]}`,
  `Rule of thumb: under ${spend} and ${services} services likely no Kubernetes`,
]

export const chartAreaWords = wordSet('chartAreaWords', {
  ruleTexts,
  failed: 'The chart could not be loaded. Its numbers are in the table.',
  showTable: 'Show as table',
  hideTable: 'Hide the table',
  tableCaption: (noun: string) => `Total a month by ${noun}`,
  you: 'you',
  breakEven: (below: string, above: string) => `${above} becomes cheaper than ${below}`,
  cheapestChanges: (above: string) => `${above} becomes the cheapest`,
  keys: 'Left and right walk along the lines, B goes to the next break-even.',
  point: (heading: string, totals: readonly string[], gap: string) =>
    `${heading}: ${totals.join(', ')}; ${gap}.`,
  nameAndTotal: (name: string, total: string) => `${name} ${total}`,
  /** The head of a column of the driver's values. */
  value: (driver: CostDriver, label: string, unit: string) =>
    unit && driver !== 'dailyActiveUsers' ? `${label}, ${unit}` : label,
})
