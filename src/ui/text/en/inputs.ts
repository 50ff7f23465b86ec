import type { CostDriver, CurrentPlatform, Experience, InputId } from '../../../model'
import { wordSet } from '../words'

interface InputWords {
  readonly label: string
  /** In a sentence and on a tab. */
  readonly noun: string
  readonly help: string
}

interface UnitWords {
  /** Beside the field: where there is room, where there is not, and as it is spoken. */
  readonly wide: string
  readonly narrow: string
  readonly spoken: string
  /** What somebody may type after the number. */
  readonly typed: readonly string[]
}

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []): UnitWords => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = ['a month', 'per month', '/ month', '/month', '/mo', 'monthly', 'dollars', 'dollars a month']
const anHour = ['an hour', 'per hour', '/ hour', '/hour', '/h', 'hourly', 'dollars', 'dollars an hour']
const counted = (noun: string) => unit('', '', noun, [noun])

export const units = wordSet<Record<CostDriver, UnitWords>>('units', {
  computeSpend: unit('a month', '/mo', 'a month', aMonth),
  services: counted('services'),
  engineers: counted('engineers'),
  opsHours: unit('h a month', 'h/mo', 'hours a month', [
    'h',
    'hrs',
    'hours',
    'h per month',
    'hours per month',
  ]),
  peakToAverage: unit('×', '×', 'times the average', ['x', 'times']),
  egressGb: unit('GB a month', 'GB/mo', 'gigabytes a month', ['gb', 'gb per month']),
  databases: counted('databases'),
  teams: counted('teams'),
  environments: counted('environments'),
  commitmentDiscount: unit('%', '%', 'percent'),
  loadedHourlyRate: unit('an hour', '/h', 'an hour', anHour),
  uptimeTarget: unit('%', '%', 'percent'),
  downtimeCost: unit('an hour', '/h', 'an hour', anHour),
  horizonMonths: unit('months', 'mo', 'months', ['months']),
  dailyActiveUsers: unit('a day', '/day', 'a day', ['users', 'users a day', 'per day']),
})

export const inputWords = wordSet<Record<InputId, InputWords>>('inputWords', {
  computeSpend: {
    label: 'Compute spend',
    noun: 'compute spend',
    help: 'What your containers’ compute costs today.',
  },
  services: { label: 'Services', noun: 'services', help: 'Deployed on their own; replicas do not count.' },
  engineers: { label: 'Engineers', noun: 'engineers', help: 'People who deploy to it.' },
  opsHours: {
    label: 'Ops hours',
    noun: 'ops hours',
    help: 'Running it today. Type over it to use your own.',
  },
  peakToAverage: {
    label: 'Peak to average',
    noun: 'peak to average',
    help: 'Load at peak against the average load.',
  },
  egressGb: { label: 'Data transfer out', noun: 'data transfer', help: 'Sent to the internet.' },
  databases: { label: 'Databases', noun: 'databases', help: 'That the workload needs.' },
  teams: { label: 'Teams', noun: 'teams', help: 'That deploy without asking each other.' },
  environments: {
    label: 'Environments',
    noun: 'environments',
    help: 'Production, staging and so on, each on its own.',
  },
  kubernetesExperience: {
    label: 'Kubernetes experience',
    noun: 'Kubernetes experience',
    help: 'The most that anyone on the team has.',
  },
  commitmentDiscount: {
    label: 'Commitment discount',
    noun: 'commitment discount',
    help: 'For capacity reserved ahead, where it is sold.',
  },
  loadedHourlyRate: {
    label: 'Hourly rate',
    noun: 'hourly rate',
    help: 'What an engineer’s hour costs the employer, all in.',
  },
  uptimeTarget: { label: 'Uptime target', noun: 'uptime target', help: 'What you promise your users.' },
  downtimeCost: {
    label: 'Cost of downtime',
    noun: 'cost of downtime',
    help: 'What an outage costs the business.',
  },
  horizonMonths: { label: 'Horizon', noun: 'horizon', help: 'One-off work is spread over it.' },
  dailyActiveUsers: {
    label: 'Daily active users',
    noun: 'daily active users',
    help: 'For the rules of thumb; costs do not depend on it.',
  },
  progressiveDelivery: {
    label: 'Canary or blue-green releases',
    noun: 'releases',
    help: 'For the rules of thumb.',
  },
  findingFit: {
    label: 'Still looking for product-market fit',
    noun: 'product-market fit',
    help: 'Features come first. For the rules of thumb.',
  },
  currentPlatform: {
    label: 'Runs today on',
    noun: 'where it runs today',
    help: 'Compute spend and ops hours are meant there.',
  },
  compose: { label: 'Compose', noun: 'platforms', help: 'Where Compose runs.' },
  paas: { label: 'PaaS', noun: 'platforms', help: 'Which PaaS.' },
  kubernetes: { label: 'Kubernetes', noun: 'platforms', help: 'Which Kubernetes.' },
})

export const experienceWords = wordSet<Record<Experience, string>>('experienceWords', {
  none: 'None',
  some: 'Some',
  production: 'In production',
})

export const groupWords = wordSet('groupWords', {
  load: 'Load',
  team: 'Team',
  promises: 'Promises',
  money: 'Money',
})

export const fieldWords = wordSet('fieldWords', {
  spokenValue: (value: string, spokenUnit: string) => `${value} ${spokenUnit}`,
  /** An amount with the name of its currency. */
  spokenMoney: (amount: string) => amount.replace('US dollar', 'dollar'),
  estimated: 'estimated',
  estimatedSlider: (text: string) => `${text}, estimated`,
  ownHours: (platform: string) => `Running it today, on ${platform}.`,
  ownHoursNowhere: 'Running it.',
  useEstimate: 'Use the estimate',
  movedAlong: (noun: string) => `Moved along with ${noun}.`,
  between: (low: string, high: string, unitText: string) =>
    `Between ${low} and ${high}${unitText && ` ${unitText}`}.`,
  wholeBetween: (low: string, high: string) => `A whole number from ${low} to ${high}.`,
  unreadable: (example: string) => `Type a number, such as ${example}.`,
  /** Between the ends of a range; more than one parted by |. */
  to: 'to',
  fromTo: (low: string, high: string) => `From less to more: ${low} to ${high}.`,
  ranged: (low: string, high: string) => `${low} to ${high} when asked how sure.`,
  outside: (value: string, end: string) => `${value} lies outside and counts there as ${end}.`,
  rangeOf: (name: string) => `${name}, range`,
  growthOf: (name: string) => `${name}, growth a month`,
  ends: (low: string, high: string) => `${low} to ${high}`,
  noRange: 'none',
  oneValue: 'Just one value',
  ambiguous: (low: string, high: string) => `That may be ${low} or ${high}; please type the one you mean.`,
  stillUsing: (value: string) => `Still using ${value}.`,
  more: 'More about your situation',
  moreNote: 'load · team · promises · money',
  platforms: 'Platforms',
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset',
  resetToDefaults: 'Reset to defaults',
})

export const currentPlatformWords = wordSet<{
  question: (from: CurrentPlatform, to: CurrentPlatform) => string
  hours: string
  use: string
  keep: string
}>('currentPlatformWords', {
  question: (from, to) => {
    const place = { compose: 'Compose', paas: 'the PaaS', kubernetes: 'Kubernetes', none: 'nothing' }
    return to === 'none'
      ? 'Your hours were for a platform you already run. What should count now?'
      : `Your hours were for ${place[from]}. How many is it on ${place[to]}?`
  },
  hours: 'Hours a month',
  use: 'Use these hours',
  keep: 'Change nothing',
})
