import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} e ${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' e ' : ', '
    return [before, { text: names[family].full, family }]
  })

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `promete ${sla} de uptime, menos que os seus ${target}`,
  noSla: () => 'não publica nenhuma promessa de uptime',
  slaCoversApiOnly: () => 'promete uptime só para a API do cluster, não para o que roda nele',
  closedToNew: () => 'não aceita novos clientes',
  sustaining: () => 'não recebe novos recursos',
  noKubernetesExperience: (_, target) =>
    `não tem na sua equipe ninguém que já o tenha operado, com ${target} a cumprir`,
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: {
    answer: (ranking, names, formats) => {
      const money = formats.moneySentence
      const [first] = ranking.families
      switch (ranking.kind) {
        case 'cheapest':
          return [
            { text: names[first].title, family: first },
            ` é a opção mais barata para você: ${money(ranking.total)} por mês, ${money(ranking.gap)} a menos que ${names[ranking.runnerUp].full}.`,
          ]
        case 'tie':
          return [
            ...named(ranking.families, names),
            ` empatam no seu caso: ${money(ranking.total)} por mês cada.`,
          ]
        case 'close':
          return [
            ...named(ranking.families, names),
            ` custam quase o mesmo no seu caso: ${list(ranking.totals.map(money))} por mês.`,
          ]
      }
    },
    kubernetesPays: (pays, spend, names, formats) => {
      const money = (usd: number) => strong(formats.moneyShort(usd))
      const kubernetes = names.kubernetes.full
      const you: Run[] = [' de computação por mês; você está em ', money(spend), '.']
      switch (pays.kind) {
        case 'from':
          return [`${kubernetes} compensa a partir de `, money(pays.from), ...you]
        case 'upTo':
          return [`${kubernetes} compensa até `, money(pays.to), ...you]
        case 'between':
          return [`${kubernetes} compensa entre `, money(pays.from), ' e ', money(pays.to), ...you]
        case 'always':
          return [
            `${kubernetes} é a opção mais barata com qualquer gasto com computação até `,
            money(pays.upTo),
            ' por mês.',
          ]
        case 'never': {
          const winner = pays.throughout
            ? `; ${names[pays.throughout].full} é a opção mais barata do início ao fim.`
            : '.'
          return [
            `${kubernetes} não compensa com nenhum gasto com computação até `,
            money(pays.upTo),
            ` por mês${winner}`,
          ]
        }
        case 'tie':
          return ['Com qualquer gasto com computação, há empate entre as opções mais baratas.']
      }
    },
    caveat: ({ family, gates, passing }, target, names, formats) => {
      const why = gates.map(({ id, slaPercent = 0 }) =>
        reasons[id](formats.percent(slaPercent), formats.percent(target)),
      )
      const others: Run[] = passing
        ? [
            ' A opção mais barata sem ressalva assim é ',
            { text: names[passing.family].full, family: passing.family },
            ': ',
            strong(formats.moneySentence(passing.total)),
            ' por mês.',
          ]
        : [' As outras duas também têm alguma ressalva.']
      return [`Mas ${names[family].full} ${list(why)}.`, ...others]
    },
  },
}
