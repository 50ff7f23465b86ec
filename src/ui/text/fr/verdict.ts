import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Caveat, KubernetesPays, Ranking } from '../../verdict/verdict'
import type { Formats } from '../format'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' et ' : ', '
    return [before, { text: names[family].full, family }]
  })

function answer(ranking: Ranking, names: Names, formats: Formats): Run[] {
  const money = formats.moneySentence
  const [first] = ranking.families
  switch (ranking.kind) {
    case 'cheapest': {
      const gap = `${money(ranking.gap)} de moins que ${names[ranking.runnerUp].full}.`
      return [
        { text: names[first].title, family: first },
        ` est le moins cher pour vous\u00a0: ${money(ranking.total)} par mois, ${gap}`,
      ]
    }
    case 'tie':
      return [
        ...named(ranking.families, names),
        ` sont à égalité pour vous\u00a0: ${money(ranking.total)} par mois chacun.`,
      ]
    case 'close':
      return [
        ...named(ranking.families, names),
        ` vous coûtent à peu près autant\u00a0: ${list(ranking.totals.map(money))} par mois.`,
      ]
  }
}

function kubernetesPays(pays: KubernetesPays, spend: number, names: Names, formats: Formats): Run[] {
  const money = (usd: number) => strong(formats.moneyShort(usd))
  const kubernetes = names.kubernetes.full
  const you: Run[] = [' de compute par mois\u202f; vous êtes à ', money(spend), '.']
  switch (pays.kind) {
    case 'from':
      return [`${kubernetes} est rentable dès `, money(pays.from), ...you]
    case 'upTo':
      return [`${kubernetes} est rentable jusqu’à `, money(pays.to), ...you]
    case 'between':
      return [`${kubernetes} est rentable entre `, money(pays.from), ' et ', money(pays.to), ...you]
    case 'always':
      return [
        `${kubernetes} est le moins cher quelle que soit la dépense compute, jusqu’à `,
        money(pays.upTo),
        ' par mois.',
      ]
    case 'never': {
      const winner = pays.throughout
        ? `\u202f; ${names[pays.throughout].full} est partout le moins cher.`
        : '.'
      return [
        `${kubernetes} n’est rentable pour aucune dépense compute jusqu’à `,
        money(pays.upTo),
        ` par mois${winner}`,
      ]
    }
    case 'tie':
      return ['Quelle que soit la dépense compute, les moins chers sont à égalité.']
  }
}

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `ne promet que ${sla} de disponibilité (votre objectif\u00a0: ${target})`,
  noSla: () => 'ne promet aucune disponibilité',
  slaCoversApiOnly: () =>
    'ne promet de disponibilité que pour l’API du cluster (pas pour ce qui tourne dessus)',
  closedToNew: () => 'n’accepte plus de nouveaux clients',
  sustaining: () => 'ne reçoit plus de nouvelles fonctions',
  noKubernetesExperience: (_, target) =>
    `n’a encore été exploité par personne dans votre équipe (votre objectif\u00a0: ${target})`,
}

function caveat({ family, gates, passing }: Caveat, target: number, names: Names, formats: Formats): Run[] {
  const why = gates.map(({ id, slaPercent = 0 }) =>
    reasons[id](formats.percent(slaPercent), formats.percent(target)),
  )
  const others: Run[] = passing
    ? [
        ' Le moins cher sans réserve de ce genre est ',
        { text: names[passing.family].full, family: passing.family },
        '\u00a0: ',
        strong(formats.moneySentence(passing.total)),
        ' par mois.',
      ]
    : [' Les deux autres appellent aussi une réserve.']
  return [`Mais ${names[family].full} ${list(why)}.`, ...others]
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: { answer, kubernetesPays, caveat },
}
