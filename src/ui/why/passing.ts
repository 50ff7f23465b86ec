// From how much compute a month does Kubernetes pass a platform?
import type { BreakEvens, Family, Member } from '../../model'
import { memberWords } from '../text/en/whyMembers'
import type { Formats } from '../text/format'

/** For putting in order: 0 from the start on, Infinity never. */
export function passesFrom(breakEvens: BreakEvens | null): number {
  if (!breakEvens || breakEvens.kind === 'tie') return Number.POSITIVE_INFINITY
  if (breakEvens.kind === 'none') return breakEvens.cheaper === 'kubernetes' ? 0 : Number.POSITIVE_INFINITY
  const [first] = breakEvens.crossings
  return first?.cheaperAbove === 'kubernetes' ? first.at : 0
}

/** 'from $9.5k', 'up to $300', 'never'. */
export function passingWords(breakEvens: BreakEvens, { moneyShort, words }: Formats): string {
  if (breakEvens.kind === 'tie') return words(memberWords).tie
  if (breakEvens.kind === 'none') {
    return breakEvens.cheaper === 'kubernetes' ? words(memberWords).always : words(memberWords).never
  }
  const { crossings } = breakEvens
  const stretches = crossings.flatMap(({ at, cheaperAbove }, index): string[] => {
    if (cheaperAbove !== 'kubernetes') return index === 0 ? [words(memberWords).upTo(moneyShort(at))] : []
    const end = crossings[index + 1]
    return [
      end
        ? words(memberWords).between(moneyShort(at), moneyShort(end.at))
        : words(memberWords).from(moneyShort(at)),
    ]
  })
  return stretches.join(', ')
}

/** Over a family: who is passed first, and who last. */
export function passingRange(members: readonly Member[], family: Family) {
  const ordered = members
    .filter((member) => member.family === family)
    .sort((a, b) => passesFrom(a.againstCluster) - passesFrom(b.againstCluster))
  return { first: ordered[0], last: ordered.at(-1) }
}
