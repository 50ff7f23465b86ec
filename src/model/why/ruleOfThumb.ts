// Does the article's rule of thumb hold here: little compute and few services, so Kubernetes costs more time than it saves?
import type { Comparison } from '../comparison'
import type { Scenario } from '../scenario'
import type { Hours, HoursPerMonth } from '../units'

/** The rule speaks of less than this on both counts, and is silent elsewhere. */
export const ruleOfThumb = { computeSpend: 5_000, services: 15 } as const

export interface RuleOfThumb {
  readonly verdict: 'agrees' | 'disagrees' | 'silent'
  /** Hours a month that Kubernetes takes beyond the cheaper of the other two; negative where it saves some. */
  readonly extraOpsHours: HoursPerMonth
  readonly extraOneOffHours: Hours
}

/** The model agrees where Kubernetes takes more of the team's time than the cheaper of the others and does not pay. */
export function judgeRuleOfThumb({ inputs }: Scenario, { breakdowns, cheapest }: Comparison): RuleOfThumb {
  const { compose, paas, kubernetes } = breakdowns
  const other = compose.total <= paas.total ? compose : paas
  const applies = inputs.computeSpend < ruleOfThumb.computeSpend && inputs.services < ruleOfThumb.services
  const pays = cheapest === 'kubernetes' || (Array.isArray(cheapest) && cheapest.includes('kubernetes'))
  return {
    verdict: applies ? (pays ? 'disagrees' : 'agrees') : 'silent',
    extraOpsHours: kubernetes.opsHours - other.opsHours,
    extraOneOffHours: kubernetes.oneOffHours - other.oneOffHours,
  }
}
