// What if another member of the family were chosen? All platforms at this scenario, and where Kubernetes would pass each.
import { type Family, families } from '../assumptions/platform'
import { type PlatformId, platformIds } from '../assumptions/platforms'
import { type BreakEvens, findBreakEvens } from '../breakEven/breakEvens'
import { compare } from '../compare'
import type { CostBreakdown } from '../comparison'
import type { Scenario } from '../scenario'
import { withInput } from '../withInput'

export interface Member {
  readonly family: Family
  readonly platform: PlatformId
  readonly isChosen: boolean
  readonly breakdown: CostBreakdown
  /** Over compute spend, against the chosen cluster; null for a cluster. */
  readonly againstCluster: BreakEvens | null
}

export interface MemberId {
  readonly family: Family
  readonly platform: PlatformId
}

export const memberIds: readonly MemberId[] = families.flatMap((family) =>
  platformIds(family).map((platform) => ({ family, platform })),
)

/** One platform in the place of its family's chosen one. Throws a ScenarioError. */
export function memberAt(scenario: Scenario, { family, platform }: MemberId): Member {
  const instead = withInput(scenario, family, platform as never)
  return {
    family,
    platform,
    isChosen: scenario.inputs[family] === platform,
    breakdown: compare(instead).breakdowns[family],
    againstCluster:
      family === 'kubernetes' ? null : findBreakEvens(instead, 'computeSpend', [family, 'kubernetes']),
  }
}
