import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Caveat, KubernetesPays, Ranking } from '../../verdict/verdict'
import type { Formats } from '../format'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' und ' : ', '
    return [before, { text: names[family].full, family }]
  })

function answer(ranking: Ranking, names: Names, formats: Formats): Run[] {
  const money = formats.moneySentence
  const [first] = ranking.families
  switch (ranking.kind) {
    case 'cheapest': {
      const gap = `${money(ranking.gap)} weniger als ${names[ranking.runnerUp].full}.`
      return [
        { text: names[first].title, family: first },
        ` ist für Sie am günstigsten: ${money(ranking.total)} im Monat, ${gap}`,
      ]
    }
    case 'tie':
      return [
        ...named(ranking.families, names),
        ` liegen für Sie gleichauf: je ${money(ranking.total)} im Monat.`,
      ]
    case 'close':
      return [
        ...named(ranking.families, names),
        ` kosten Sie etwa gleich viel: ${list(ranking.totals.map(money))} im Monat.`,
      ]
  }
}

function kubernetesPays(pays: KubernetesPays, spend: number, names: Names, formats: Formats): Run[] {
  const money = (usd: number) => strong(formats.moneyShort(usd))
  const kubernetes = names.kubernetes.full
  const you: Run[] = [' Compute im Monat; Sie liegen bei ', money(spend), '.']
  switch (pays.kind) {
    case 'from':
      return [`${kubernetes} lohnt sich ab `, money(pays.from), ...you]
    case 'upTo':
      return [`${kubernetes} lohnt sich bis `, money(pays.to), ...you]
    case 'between':
      return [`${kubernetes} lohnt sich zwischen `, money(pays.from), ' und ', money(pays.to), ...you]
    case 'always':
      return [`${kubernetes} ist bis `, money(pays.upTo), ' Compute im Monat durchweg am günstigsten.']
    case 'never': {
      const winner = pays.throughout ? `; ${names[pays.throughout].full} ist durchweg am günstigsten.` : '.'
      return [`${kubernetes} lohnt sich bis `, money(pays.upTo), ` Compute im Monat nirgends${winner}`]
    }
    case 'tie':
      return ['Wie hoch die Compute-Kosten auch sind, die Günstigsten liegen gleichauf.']
  }
}

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `verspricht nur ${sla} Verfügbarkeit (Ihr Ziel: ${target})`,
  noSla: () => 'verspricht keine Verfügbarkeit',
  slaCoversApiOnly: () =>
    'verspricht Verfügbarkeit nur für die API des Clusters (nicht für das, was darauf läuft)',
  closedToNew: () => 'nimmt keine neuen Kunden auf',
  sustaining: () => 'bekommt keine neuen Funktionen',
  noKubernetesExperience: (_, target) =>
    `ist in Ihrem Team noch von niemandem betrieben worden (Ihr Ziel: ${target})`,
}

function caveat({ family, gates, passing }: Caveat, target: number, names: Names, formats: Formats): Run[] {
  const why = gates.map(({ id, slaPercent = 0 }) =>
    reasons[id](formats.percent(slaPercent), formats.percent(target)),
  )
  const others: Run[] = passing
    ? [
        ' Am günstigsten ohne solchen Haken ist ',
        { text: names[passing.family].full, family: passing.family },
        ': ',
        strong(formats.moneySentence(passing.total)),
        ' im Monat.',
      ]
    : [' Auch die beiden anderen haben einen Haken.']
  return [`Aber ${names[family].full} ${list(why)}.`, ...others]
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: { answer, kubernetesPays, caveat },
}
