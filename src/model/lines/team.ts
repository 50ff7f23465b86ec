// What is the same for a team wherever it deploys: how often it does, and how new it is to clusters?
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { monthsPerYear } from '../units'

const multipliers = {
  none: 'experience.multiplier.none',
  some: 'experience.multiplier.some',
  production: 'experience.multiplier.production',
} as const

/** How much more a cluster asks of a team that is new to it: an effect of the first year, spread over the horizon. */
function inexperience<V>(n: Notation<V>, s: ResolvedScenario): V {
  const one = n.constant('settled', 1, 'factor')
  const multiplier = n.assumptions[multipliers[s.inputs.kubernetesExperience]]
  const year = n.quotient(
    'firstYearShare',
    'fraction',
    n.constant('monthsPerYear', monthsPerYear, 'months'),
    n.inputs.horizonMonths,
  )
  return n.sum('inexperience', 'factor', [
    one,
    n.product(
      'firstYearExtra',
      'factor',
      n.difference('extra', 'factor', multiplier, one),
      n.atMost('firstYearShare', 'fraction', year, n.constant('whole', 1, 'fraction')),
    ),
  ])
}

export interface Team<V> {
  /** A month, of all engineers. */
  readonly deploys: V
  readonly inexperience: V
}

export const teamOf = <V>(n: Notation<V>, s: ResolvedScenario): Team<V> => ({
  deploys: n.product('deploys', 'deploys/month', n.assumptions['deploys.perEngineer'], n.inputs.engineers),
  inexperience: inexperience(n, s),
})
