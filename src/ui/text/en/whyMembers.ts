import type { Family } from '../../../model'
import { wordSet } from '../words'

export const memberWords = wordSet('memberWords', {
  head: 'All platforms',
  note: (count: string) => `these ${count} at your numbers; pick one to compare it`,
  platform: 'Platform',
  family: 'Family',
  total: 'Total a month',
  passes: (cluster: string) => `${cluster} passes it, compute a month`,
  sortBy: (column: string) => `Sort by ${column}`,
  choose: (name: string, family: string) => `Compare ${name} as ${family}`,
  chosen: 'chosen',
  never: 'never',
  always: 'always',
  tie: 'always a tie',
  from: (value: string) => `from ${value}`,
  upTo: (value: string) => `up to ${value}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  range: (cluster: string, parts: readonly string[]) => `${cluster} passes ${parts.join(', and ')}.`,
  rangeOf: { compose: 'Compose', paas: 'the PaaS' } satisfies Record<Exclude<Family, 'kubernetes'>, string>,
  rangePart: (family: string, first: string, last: string) =>
    `${family} ${first} to ${last.replace(/^from /, '')}`,
  rangeSame: (family: string, all: string) => `${family} ${all}`,
  rangeEnd: (passes: string, name: string) => `${passes} (${name})`,
  onAny: 'on any of them',
  notices: 'What vendors changed',
  noticesNote: 'prices, names and doors closed',
})
