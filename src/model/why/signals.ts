// What do the article's rules of thumb say here? Each met or not, with the input that decides and the way it leans.
import type { Comparison } from '../comparison'
import type { InputId } from '../inputs'
import type { Scenario } from '../scenario'
import { kubernetesPays } from './ruleOfThumb'

export const leanings = ['docker', 'kubernetes', 'against'] as const
export type Leaning = (typeof leanings)[number]

export interface Signal {
  readonly id: SignalId
  readonly leaning: Leaning
  readonly isMet: boolean
  /** The input that decides; null where the model's own answer does. */
  readonly decidedBy: InputId | null
  /** What it is held against, in that input's unit; null for a yes or no. */
  readonly threshold: number | null
}

interface Rule {
  readonly leaning: Leaning
  readonly decidedBy: InputId | null
  readonly threshold: number | null
  readonly isMet: (scenario: Scenario, comparison: Comparison) => boolean
}

const yesOrNo = (leaning: Leaning, decidedBy: InputId | null, isMet: Rule['isMet']): Rule => ({
  leaning,
  decidedBy,
  threshold: null,
  isMet,
})

const held = (
  leaning: Leaning,
  decidedBy: 'services' | 'engineers' | 'peakToAverage' | 'uptimeTarget' | 'teams' | 'dailyActiveUsers',
  threshold: number,
  isMet: (value: number, threshold: number) => boolean,
): Rule => ({ leaning, decidedBy, threshold, isMet: ({ inputs }) => isMet(inputs[decidedBy], threshold) })

const atLeast = (value: number, threshold: number) => value >= threshold
const atMost = (value: number, threshold: number) => value <= threshold
const above = (value: number, threshold: number) => value > threshold
const below = (value: number, threshold: number) => value < threshold

const findsFit: Rule['isMet'] = ({ inputs }) => inputs.findingFit
const runsOnPaas: Rule['isMet'] = ({ inputs }) => inputs.currentPlatform === 'paas'
/** Staging on a server of its own is not what the rule is about. */
const needsTwoServers: Rule['isMet'] = ({ inputs }, { breakdowns }) =>
  (breakdowns.compose.machines ?? 0) > inputs.environments

/** The article counts containers; every service and every database on Compose is at least one. */
const containersAreFew: Rule['isMet'] = ({ inputs }) => inputs.services + inputs.databases < 10

const rules = {
  findingFit: yesOrNo('docker', 'findingFit', findsFit),
  oneServer: yesOrNo('docker', 'computeSpend', (...question) => !needsTwoServers(...question)),
  smallTeam: held('docker', 'engineers', 3, atMost),
  fewContainers: { leaning: 'docker', decidedBy: 'services', threshold: 10, isMet: containersAreFew },
  fewUsers: held('docker', 'dailyActiveUsers', 10_000, below),
  paasDoesIt: yesOrNo('docker', 'currentPlatform', runsOnPaas),
  iterationFirst: yesOrNo('docker', 'findingFit', findsFit),

  severalServices: held('kubernetes', 'services', 5, atLeast),
  // The article gives no number for a real spike; three times the average is our reading.
  realSpikes: held('kubernetes', 'peakToAverage', 3, atLeast),
  highUptime: held('kubernetes', 'uptimeTarget', 99.9, above),
  severalTeams: held('kubernetes', 'teams', 2, atLeast),
  progressiveDelivery: yesOrNo(
    'kubernetes',
    'progressiveDelivery',
    ({ inputs }) => inputs.progressiveDelivery,
  ),
  manyUsers: held('kubernetes', 'dailyActiveUsers', 100_000, atLeast),
  billPaysForPacking: yesOrNo('kubernetes', null, (_, comparison) => kubernetesPays(comparison)),

  nobodyHasRunIt: yesOrNo(
    'against',
    'kubernetesExperience',
    ({ inputs }) => inputs.kubernetesExperience === 'none',
  ),
  // "Very small" has no number in the article; the one for Docker alone is the nearest.
  soloOrSmall: held('against', 'engineers', 3, atMost),
  monolith: held('against', 'services', 3, atMost),
  velocityFirst: yesOrNo('against', 'findingFit', findsFit),
  paasGivesIt: yesOrNo('against', 'currentPlatform', runsOnPaas),
  looksGood: yesOrNo('against', null, (...question) => nothingSpeaksForIt(...question)),
} satisfies Record<string, Rule>

export type SignalId = keyof typeof rules
export const signalIds = Object.keys(rules) as SignalId[]

/** What is left as a reason where neither a rule of thumb nor the money is one. */
function nothingSpeaksForIt(scenario: Scenario, comparison: Comparison): boolean {
  const reasons = Object.values<Rule>(rules).filter(({ leaning }) => leaning === 'kubernetes')
  return !reasons.some(({ isMet }) => isMet(scenario, comparison))
}

/** Every rule of thumb of the article at this scenario. */
export const signals = (scenario: Scenario, comparison: Comparison): readonly Signal[] =>
  signalIds.map((id) => {
    const { leaning, decidedBy, threshold, isMet }: Rule = rules[id]
    return { id, leaning, decidedBy, threshold, isMet: isMet(scenario, comparison) }
  })
