import type { CostDriver } from '../../../model'

export const axisWords = {
  totalBy: 'Total a month by',
  axis: 'Cost driver on the axis',
  more: 'more…',
  moreDrivers: 'More cost drivers',
  scale: 'Scale',
  log: 'log',
  linear: 'linear',
}

export type RuleStance = 'agrees' | 'disagrees' | 'silent'

const stances: Record<RuleStance, string> = {
  agrees: ' The model agrees.',
  disagrees: ' The model disagrees.',
  silent: '',
}

const ruleTexts = (long: string, short: string, stance: RuleStance): string[] => [
  `Rule of thumb: under ${long} Kubernetes likely costs more time than it saves.${stances[stance]}`,
  `Rule of thumb: no Kubernetes under ${short}.${stances[stance]}`,
  `Rule of thumb: no Kubernetes under ${short}`,
]

/** The article's rule over the two axes it speaks about, longest first. */
export const ruleWords: Record<'computeSpend' | 'services', (limit: string, stance: RuleStance) => string[]> =
  {
    computeSpend: (limit, stance) => ruleTexts(`${limit} a month`, limit, stance),
    services: (limit, stance) => ruleTexts(`${limit} services`, `${limit} services`, stance),
  }

export const chartAreaWords = {
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
}
