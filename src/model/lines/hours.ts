// How many hours a month does running it take? A base, and what grows with services, people, deploys and hosts, times the team's toil.

import type { Family } from '../assumptions/platform'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { minutesPerHour } from '../units'
import type { Situation } from './situation'
import type { Team } from './team'

const unit = 'hours/month'

/** Toil beyond this says more about the question than about the team. */
const greatestToil = 20
/** Services up to here are counted as they are; above, each has more others to be coordinated with. */
const uncoordinatedServices = 10

/** What each family's hours are assumed to be; spelled out, because a name put together on the fly is slow to look up. */
const assumed = {
  compose: {
    base: 'opsHours.compose.base',
    perEnvironment: 'opsHours.compose.perEnvironment',
    perService: 'opsHours.compose.perService',
    perDeveloper: 'opsHours.compose.perDeveloper',
    perTeam: 'opsHours.compose.perTeam',
    deployMinutes: 'deployMinutes.compose',
  },
  paas: {
    base: 'opsHours.paas.base',
    perEnvironment: 'opsHours.paas.perEnvironment',
    perService: 'opsHours.paas.perService',
    perDeveloper: 'opsHours.paas.perDeveloper',
    perTeam: 'opsHours.paas.perTeam',
    deployMinutes: 'deployMinutes.paas',
  },
  kubernetes: {
    base: 'opsHours.kubernetes.basePerCluster',
    perEnvironment: 'opsHours.kubernetes.perAdditionalCluster',
    perService: 'opsHours.kubernetes.perService',
    perDeveloper: 'opsHours.kubernetes.perDeveloper',
    perTeam: 'opsHours.kubernetes.perTeam',
    deployMinutes: 'deployMinutes.kubernetes',
  },
} as const

const beyondFirst = <V>(n: Notation<V>, id: 'environments' | 'teams') =>
  n.difference('beyondFirst', id, n.inputs[id], n.constant('first', 1, id))

export function baseHours<V>(n: Notation<V>, s: ResolvedScenario, family: Family, team: Team<V>): V {
  const base = n.sum('baseHours', unit, [
    n.assumptions[assumed[family].base],
    n.product(
      'furtherEnvironments',
      unit,
      n.assumptions[assumed[family].perEnvironment],
      beyondFirst(n, 'environments'),
    ),
  ])
  if (family !== 'kubernetes') return base
  return s.kubernetes.vendorRunsNodes
    ? n.product('baseHours', unit, base, team.inexperience, n.assumptions['opsHours.kubernetes.managedNodes'])
    : n.product('baseHours', unit, base, team.inexperience)
}

function countedServices<V>(n: Notation<V>, { family }: Situation<V>): V {
  const services = n.inputs.services
  const threshold = n.constant('uncoordinatedServices', uncoordinatedServices, 'services')
  if (family !== 'compose' || !n.isAbove(services, threshold)) return services
  return n.sum('coordinatedServices', 'services', [
    threshold,
    n.power(
      'furtherServices',
      'services',
      n.difference('furtherServices', 'services', services, threshold),
      n.assumptions['opsHours.compose.coordinationExponent'],
    ),
  ])
}

export function variableHours<V>(n: Notation<V>, situation: Situation<V>, team: Team<V>): V {
  const { family, machines } = situation
  const terms = [
    n.product(
      'serviceHours',
      unit,
      countedServices(n, situation),
      n.assumptions[assumed[family].perService],
      n.assumptions['opsHours.activityFactor'],
    ),
    n.product('engineerHours', unit, n.inputs.engineers, n.assumptions[assumed[family].perDeveloper]),
    n.product('teamHours', unit, beyondFirst(n, 'teams'), n.assumptions[assumed[family].perTeam]),
    n.quotient(
      'deployHours',
      unit,
      n.product('deployMinutes', 'minutes/month', team.deploys, n.assumptions[assumed[family].deployMinutes]),
      n.constant('minutesPerHour', minutesPerHour, 'minutes/hour'),
    ),
  ]
  if (family === 'compose' && machines !== null) {
    const furtherHosts = n.difference('furtherHosts', 'hosts', machines, n.constant('first', 1, 'hosts'))
    terms.push(
      n.product('hostHours', unit, furtherHosts, n.assumptions['opsHours.compose.perHost']),
      n.product('databaseHours', unit, n.inputs.databases, n.assumptions['opsHours.compose.perDatabase']),
    )
  }
  return n.sum('variableHours', unit, terms)
}

export interface HoursParts<V> {
  readonly base: V
  readonly variable: V
}

/** How heavy the team's work is against the model's estimate; 1 where the reader gave no hours. */
export function toilOf<V>(n: Notation<V>, s: ResolvedScenario, { base, variable }: HoursParts<V>): V | null {
  const zero = n.constant('nothing', 0, unit)
  if (s.inputs.opsHours === null || !n.isAbove(variable, zero)) return null
  const toil = n.quotient(
    'toil',
    'factor',
    n.difference('givenVariableHours', unit, n.inputs.opsHours, base),
    variable,
  )
  return n.atMost(
    'toil',
    'factor',
    n.atLeast('toil', 'factor', toil, n.constant('leastToil', 0, 'factor')),
    n.constant('greatestToil', greatestToil, 'factor'),
  )
}

/** The part of a team's toil that would follow it to another platform. */
function carriedToil<V>(n: Notation<V>, toil: V): V {
  const usual = n.constant('usualToil', 1, 'factor')
  return n.sum('carriedToil', 'factor', [
    usual,
    n.product(
      'carriedExtra',
      'factor',
      n.assumptions['opsHours.carryOver'],
      n.difference('extraToil', 'factor', toil, usual),
    ),
  ])
}

/** Hours on a platform that is not the reference, or by the model's own estimate on the one that is. */
export function estimatedHours<V>(n: Notation<V>, { base, variable }: HoursParts<V>, toil: V | null): V {
  return n.sum('opsHours', unit, [
    base,
    toil === null ? variable : n.product('variableHours', unit, variable, carriedToil(n, toil)),
  ])
}
