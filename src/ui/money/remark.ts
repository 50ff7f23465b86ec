// How does a total stand to the cheapest, in a few words?
import type { Comparison, Family, Scenario } from '../../model'
import { moneyWords } from '../text/en/money'
import type { Formats } from '../text/format'

/** From twice as much, times say more than percent. */
const inTimes = 2

export function remark(
  family: Family,
  { inputs }: Scenario,
  comparison: Comparison,
  formats: Formats,
): string {
  const cheapest = [comparison.cheapest].flat()
  const least = Math.min(...Object.values(comparison.breakdowns).map(({ total }) => total))
  const ratio = comparison.breakdowns[family].total / least
  const here = inputs.currentPlatform === family ? [formats.words(moneyWords).youAreHere] : []
  return [standing(), ...here].join(' · ')

  function standing(): string {
    if (cheapest.includes(family))
      return cheapest.length > 1 ? formats.words(moneyWords).tied : formats.words(moneyWords).cheapest
    if (ratio >= inTimes) return formats.words(moneyWords).times(formats.number(ratio))
    return formats
      .words(moneyWords)
      .more(
        formats.percent(ratio < 1.1 ? Math.round(ratio * 1_000 - 1_000) / 10 : Math.round(ratio * 100 - 100)),
      )
  }
}
