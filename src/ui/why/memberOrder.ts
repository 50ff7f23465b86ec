// In which order do the platforms stand?
import { families, type Member, platforms } from '../../model'
import { passesFrom } from './passing'

export const memberColumns = ['platform', 'family', 'total', 'passes'] as const
export type MemberColumn = (typeof memberColumns)[number]

export interface MemberOrder {
  readonly by: MemberColumn
  readonly isDescending: boolean
}

/** Equal ones by total. */
export function sortMembers(
  members: readonly Member[],
  { by, isDescending }: MemberOrder,
  locale: string,
): readonly Member[] {
  const passing = (member: Member) =>
    member.againstCluster ? Math.min(passesFrom(member.againstCluster), 1e12) : 1e15
  const compareBy: Record<MemberColumn, (a: Member, b: Member) => number> = {
    platform: (a, b) =>
      platforms[a.platform].shortName.localeCompare(platforms[b.platform].shortName, locale),
    family: (a, b) => families.indexOf(a.family) - families.indexOf(b.family),
    total: (a, b) => a.breakdown.total - b.breakdown.total,
    passes: (a, b) => passing(a) - passing(b),
  }
  const sign = isDescending ? -1 : 1
  return [...members].sort((a, b) => sign * compareBy[by](a, b) || a.breakdown.total - b.breakdown.total)
}
