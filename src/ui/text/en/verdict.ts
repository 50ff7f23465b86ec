import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Caveat, KubernetesPays, Ranking } from '../../verdict/verdict'
import type { Formats } from '../format'
import { type Run, strong } from '../run'
import { wordSet } from '../words'

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' and ' : ', '
    return [before, { text: names[family].full, family }]
  })

function answer(ranking: Ranking, names: Names, formats: Formats): Run[] {
  const money = formats.moneySentence
  const [first] = ranking.families
  switch (ranking.kind) {
    case 'cheapest': {
      const gap = `${money(ranking.gap)} less than ${names[ranking.runnerUp].full}.`
      return [
        { text: names[first].title, family: first },
        ` is the cheapest for you: ${money(ranking.total)} a month, ${gap}`,
      ]
    }
    case 'tie':
      return [...named(ranking.families, names), ` are a tie for you: ${money(ranking.total)} a month each.`]
    case 'close':
      return [
        ...named(ranking.families, names),
        ` cost about the same for you: ${list(ranking.totals.map(money))} a month.`,
      ]
  }
}

function kubernetesPays(pays: KubernetesPays, spend: number, names: Names, formats: Formats): Run[] {
  const money = (usd: number) => strong(formats.moneyShort(usd))
  const kubernetes = names.kubernetes.full
  const you: Run[] = [' a month of compute; you are at ', money(spend), '.']
  switch (pays.kind) {
    case 'from':
      return [`${kubernetes} pays from `, money(pays.from), ...you]
    case 'upTo':
      return [`${kubernetes} pays up to `, money(pays.to), ...you]
    case 'between':
      return [`${kubernetes} pays between `, money(pays.from), ' and ', money(pays.to), ...you]
    case 'always':
      return [`${kubernetes} is the cheapest at any compute spend up to `, money(pays.upTo), ' a month.']
    case 'never': {
      const winner = pays.throughout ? `; ${names[pays.throughout].full} is the cheapest throughout.` : '.'
      return [`${kubernetes} does not pay at any compute spend up to `, money(pays.upTo), ` a month${winner}`]
    }
    case 'tie':
      return ['At any compute spend there is a tie for the cheapest.']
  }
}

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `promises ${sla} uptime, less than your ${target}`,
  noSla: () => 'publishes no uptime promise',
  slaCoversApiOnly: () => 'promises uptime for the cluster’s API alone, not for what runs on it',
  closedToNew: () => 'takes no new customers',
  sustaining: () => 'gets no new features',
  noKubernetesExperience: (_, target) => `has nobody on your team who has run it, with ${target} to keep`,
}

function caveat({ family, gates, passing }: Caveat, target: number, names: Names, formats: Formats): Run[] {
  const why = gates.map(({ id, slaPercent = 0 }) =>
    reasons[id](formats.percent(slaPercent), formats.percent(target)),
  )
  const others: Run[] = passing
    ? [
        ' The cheapest without such a catch is ',
        { text: names[passing.family].full, family: passing.family },
        ': ',
        strong(formats.moneySentence(passing.total)),
        ' a month.',
      ]
    : [' Each of the other two has a catch as well.']
  return [`But ${names[family].full} ${list(why)}.`, ...others]
}

export const verdictWords = wordSet('verdictWords', { answer, kubernetesPays, caveat })
