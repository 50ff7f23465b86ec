// Does the article's rule of thumb hold here: little compute and few services, so Kubernetes costs more time than it saves?
import { cheapestFamilies } from '../compare'
import type { Comparison } from '../comparison'
import type { ScenarioInputs } from '../inputs'
import type { Scenario } from '../scenario'
import type { Hours, HoursPerMonth } from '../units'

/** The rule speaks of less than this on both counts, and is silent elsewhere. */
export const ruleOfThumb = { computeSpend: 5_000, services: 15 } as const

export type RuleVerdict = 'agrees' | 'disagrees' | 'silent'

export interface RuleOfThumb {
  readonly verdict: RuleVerdict
  /** Hours a month that Kubernetes takes beyond the cheaper of the other two; negative where it saves some. */
  readonly extraOpsHours: HoursPerMonth
  readonly extraOneOffHours: Hours
}

/** Kubernetes is the cheapest, or as cheap as the cheapest. */
export function kubernetesPays({ breakdowns }: Comparison): boolean {
  const { compose, paas, kubernetes } = breakdowns
  const totals = { compose: compose.total, paas: paas.total, kubernetes: kubernetes.total }
  return cheapestFamilies(totals).includes('kubernetes')
}

const isInZone = ({ computeSpend, services }: ScenarioInputs): boolean =>
  computeSpend < ruleOfThumb.computeSpend && services < ruleOfThumb.services

/** The model agrees where Kubernetes takes more of the team's time than the cheaper of the others and does not pay. */
export function judgeRuleOfThumb({ inputs }: Scenario, comparison: Comparison): RuleOfThumb {
  const { compose, paas, kubernetes } = comparison.breakdowns
  const other = compose.total <= paas.total ? compose : paas
  const extraOpsHours = kubernetes.opsHours - other.opsHours
  const extraOneOffHours = kubernetes.oneOffHours - other.oneOffHours
  const takesMoreTime = extraOpsHours + extraOneOffHours / inputs.horizonMonths > 0
  const holds = takesMoreTime && !kubernetesPays(comparison)
  return {
    verdict: isInZone(inputs) ? (holds ? 'agrees' : 'disagrees') : 'silent',
    extraOpsHours,
    extraOneOffHours,
  }
}
