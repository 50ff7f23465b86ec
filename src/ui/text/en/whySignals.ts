import type { GateId, InputId, Leaning, SignalId } from '../../../model'
import { wordSet } from '../words'

export const signalWords = wordSet('signalWords', {
  head: 'The article’s rules of thumb',
  note: '“Docker vs Kubernetes”, akoode.com · met or not, here',
  met: 'met',
  unmet: 'not met',
  yes: 'yes',
  no: 'no',
  count: (met: string, all: string) => `${met} of ${all}`,
})

export const signalLeaningWords = wordSet<Record<Leaning, string>>('signalLeaningWords', {
  docker: 'For Docker alone',
  kubernetes: 'For Kubernetes',
  against: 'Against Kubernetes',
})

export const ruleWords = wordSet<Record<SignalId, string>>('ruleWords', {
  findingFit: 'Before product-market fit',
  oneServer: 'One server is enough',
  smallTeam: '1–3 engineers',
  fewContainers: 'Fewer than 10 containers',
  fewUsers: 'Under 10k daily users',
  paasDoesIt: 'A PaaS already does it',
  iterationFirst: 'Iteration over headroom',
  severalServices: '5+ services to coordinate',
  realSpikes: 'Real spikes',
  highUptime: 'Promise above 99.9\u00a0%',
  severalTeams: 'Several teams',
  progressiveDelivery: 'Canary or blue-green',
  manyUsers: '100k+ daily users',
  billPaysForPacking: 'A bill big enough to pack',
  nobodyHasRunIt: 'Nobody has run it',
  soloOrSmall: 'Solo or very small team',
  monolith: 'Monolith or 2–3 services',
  velocityFirst: 'Features first',
  paasGivesIt: 'A PaaS already gives it',
  looksGood: 'It looks good on the diagram',
})

type Held = Extract<
  InputId,
  'services' | 'engineers' | 'peakToAverage' | 'uptimeTarget' | 'teams' | 'dailyActiveUsers'
>

const counted = (value: string, one: string, many: string) => `${value} ${value === '1' ? one : many}`

export const heldWords = wordSet<Record<Held, (value: string) => string>>('heldWords', {
  services: (value) => counted(value, 'service', 'services'),
  engineers: (value) => counted(value, 'engineer', 'engineers'),
  peakToAverage: (value) => `peak ${value}`,
  uptimeTarget: (value) => value,
  teams: (value) => counted(value, 'team', 'teams'),
  dailyActiveUsers: (value) => `${value} a day`,
})

const under = (threshold: string) => `under ${threshold}`
const orFewer = (threshold: string) => `${threshold} or fewer`
const orMore = (threshold: string) => `${threshold} or more`

export const thresholdWords = wordSet<Partial<Record<SignalId, (threshold: string) => string>>>(
  'thresholdWords',
  {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `about ${orMore(threshold)}`,
    highUptime: (threshold) => `above ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `about ${orFewer(threshold)}`,
    monolith: orFewer,
  },
)

export const decidingWords = wordSet('decidingWords', {
  held: (value: string, threshold: string) => `${value}; ${threshold}`,
  containers: (containers: string, threshold: string) => `at least ${containers} containers; ${threshold}`,
  hosts: (hosts: string) => `${counted(hosts, 'host', 'hosts')} by the model`,
  runsOn: (platform: string) => `runs on ${platform}`,
  runsNowhere: 'runs nowhere yet',
  experience: (experience: string) => `experience: ${experience.toLowerCase()}`,
  kubernetesTotal: (total: string, least: string) => `${total} against ${least}`,
  isCheapest: (total: string) => `the cheapest, at ${total}`,
  reasons: (met: string) => `${met} of the rules for it met`,
})

export const summaryWords = wordSet('summaryWords', {
  docker: (docker: string, kubernetes: string) =>
    `More of the rules point to Docker alone than to Kubernetes, ${docker} to ${kubernetes}`,
  kubernetes: (docker: string, kubernetes: string) =>
    `More of the rules point to Kubernetes than to Docker alone, ${kubernetes} to ${docker}`,
  even: (each: string) => `The rules are even, ${each} for each side`,
  agrees: (cheapest: string, total: string) => `; the money agrees: ${cheapest} is the cheapest at ${total}.`,
  disagrees: (cheapest: string, total: string) =>
    `; the money does not: ${cheapest} is the cheapest at ${total}.`,
  decides: (cheapest: string, total: string) => `; by money it is ${cheapest}, at ${total}.`,
  apart: (rules: string) => `Met, yet against the money: ${rules}.`,
  both: 'No rule that is met stands against the money.',
})

const hoursSaid = (hours: string, fewer: boolean) => `${hours} ${fewer ? 'less' : 'more'}`

export const thumbWords = wordSet('thumbWords', {
  rule: (spend: string, services: string) =>
    `Under ${spend} a month and ${services} services, says the article, Kubernetes likely costs more time than it saves: `,
  agrees: 'the model agrees. ',
  disagrees: 'the model disagrees. ',
  silent: 'the rule is silent about your numbers. ',
  hours: (monthly: string, monthlyFewer: boolean, once: string, onceFewer: boolean, other: string) =>
    `Against ${other}, Kubernetes takes ${hoursSaid(monthly, monthlyFewer)} a month and ${hoursSaid(once, onceFewer)} once.`,
})

export const gateWords = wordSet<{
  head: string
  none: string
  of: (name: string) => string
  reasons: Record<GateId, (sla: string, target: string) => string>
}>('gateWords', {
  head: 'Gates',
  none: 'none',
  of: (name) => `${name}: `,
  reasons: {
    slaBelowTarget: (sla, target) => `its published ${sla} is below your ${target}`,
    noSla: () => 'no published uptime promise',
    slaCoversApiOnly: (sla) => `its ${sla} covers the control plane, not what runs on it`,
    closedToNew: () => 'closed to new customers',
    sustaining: () => 'kept running, without new features',
    noKubernetesExperience: (_, target) => `nobody has run it, with ${target} to keep`,
  },
})
