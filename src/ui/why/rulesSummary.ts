// Where do the article's rules point, and where do they and the money point apart?
import {
  type Comparison,
  type Family,
  judgeRuleOfThumb,
  type Leaning,
  ruleOfThumb,
  type Scenario,
  type Signal,
} from '../../model'
import type { Names } from '../names'
import { ruleWords, summaryWords, thumbWords } from '../text/en/whySignals'
import type { Formats } from '../text/format'
import { inList } from './inList'

type Side = 'docker' | 'kubernetes'

/** What the money is for; null where a tie says nothing of Kubernetes. */
function sideOfMoney({ cheapest }: Comparison): Side | null {
  const tied = [cheapest].flat()
  if (!tied.includes('kubernetes')) return 'docker'
  return tied.length === 1 ? 'kubernetes' : null
}

const sideOfRule = ({ leaning }: Signal): Side => (leaning === 'kubernetes' ? 'kubernetes' : 'docker')

function sideOfRules(docker: number, kubernetes: number): Side | null {
  if (docker === kubernetes) return null
  return docker > kubernetes ? 'docker' : 'kubernetes'
}

export function rulesSummary(
  all: readonly Signal[],
  comparison: Comparison,
  names: Names,
  formats: Formats,
): string {
  const met = all.filter(({ isMet }) => isMet)
  const count = (leaning: Leaning) => met.filter((signal) => signal.leaning === leaning).length
  const [docker, kubernetes] = [count('docker'), count('kubernetes')]
  const rules = sideOfRules(docker, kubernetes)
  const money = sideOfMoney(comparison)

  const pointing = rules
    ? formats.words(summaryWords)[rules](formats.count(docker), formats.count(kubernetes))
    : formats.words(summaryWords).even(formats.count(docker))
  const cheapest = [comparison.cheapest].flat()
  const { total } = comparison.breakdowns[cheapest[0] as Family]
  const standing = rules && money ? (rules === money ? 'agrees' : 'disagrees') : 'decides'
  const answer = formats.words(summaryWords)[standing](
    inList(
      cheapest.map((family) => names[family].full),
      formats,
    ),
    formats.moneySentence(total),
  )
  const against = money ? met.filter((signal) => sideOfRule(signal) !== money) : []
  const apart =
    against.length > 0
      ? formats.words(summaryWords).apart(
          inList(
            against.map(({ id }) => formats.words(ruleWords)[id]),
            formats,
          ),
        )
      : formats.words(summaryWords).both
  return `${pointing}${answer} ${apart}`
}

/** The one rule with numbers on both sides, and the hours that decide it. */
export function thumbSummary(
  scenario: Scenario,
  comparison: Comparison,
  names: Names,
  formats: Formats,
): string {
  const { verdict, extraOpsHours, extraOneOffHours } = judgeRuleOfThumb(scenario, comparison)
  const { compose, paas } = comparison.breakdowns
  const other = compose.total <= paas.total ? 'compose' : 'paas'
  const rule = formats
    .words(thumbWords)
    .rule(formats.moneyShort(ruleOfThumb.computeSpend), formats.count(ruleOfThumb.services))
  const hours = formats
    .words(thumbWords)
    .hours(
      formats.hours(Math.abs(extraOpsHours)),
      extraOpsHours < 0,
      formats.hours(Math.abs(extraOneOffHours)),
      extraOneOffHours < 0,
      names[other].full,
    )
  return `${rule}${formats.words(thumbWords)[verdict]}${hours}`
}
