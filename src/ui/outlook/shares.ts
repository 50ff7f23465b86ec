// How does a share of draws read: 68 of 100, 8 %, less than 1 %?
import { compare, type Family, families, type Scenario } from '../../model'
import type { Simulation } from '../../model/uncertainty'
import type { Names } from '../names'
import { outlookWords, sureWords } from '../text/en/outlook'
import type { Formats } from '../text/format'

const hundredths = (share: number): number => Math.round(share * 100)

/** Never all or none where a draw says otherwise. */
export function inDraws(share: number, { count, words }: Formats): string {
  if (share === 0) return words(outlookWords).inNone
  if (share === 1) return words(outlookWords).inAll
  if (hundredths(share) === 0) return words(outlookWords).inFew
  if (hundredths(share) === 100) return words(outlookWords).inMost
  return words(outlookWords).inSome(count(hundredths(share)))
}

export function percentOf(share: number, { percent, words }: Formats): string {
  const rounded = hundredths(share)
  if (share > 0 && rounded === 0) return words(outlookWords).lessThan(percent(1))
  return share < 1 && rounded === 100 ? words(outlookWords).moreThan(percent(99)) : percent(rounded)
}

/** Most often the cheapest first. */
export const byShare = (cheapest: Simulation['cheapest']): [Family, ...Family[]] =>
  [...families].sort((a, b) => cheapest[b] - cheapest[a]) as [Family, ...Family[]]

/** For the verdict: in words and number, and for its own winner too where draws say another. */
export function likelihoodText(
  { cheapest }: Simulation,
  scenario: Scenario,
  names: Names,
  formats: Formats,
): string {
  const words = formats.words(sureWords)
  const [first] = byShare(cheapest)
  const winners = [compare(scenario).cheapest].flat()
  const isCheapest = words.isCheapest(inDraws(cheapest[first], formats))
  const others = winners.includes(first)
    ? []
    : winners.map((family) => ` ${words.other(names[family].full, inDraws(cheapest[family], formats))}.`)
  return [`${words.likelihood(cheapest[first])} ${names[first].full} ${isCheapest}`, ...others].join('')
}
