import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const list = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}${and}${words.at(-1)}`

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' 和 ' : '、'
    return [before, { text: names[family].full, family }]
  })

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `承诺的可用性为 ${sla}，低于你的 ${target}`,
  noSla: () => '没有公布可用性承诺',
  slaCoversApiOnly: () => '只承诺集群 API 的可用性，不包括运行在上面的服务',
  closedToNew: () => '不接受新客户',
  sustaining: () => '不再增加新功能',
  noKubernetesExperience: (_, target) => `要保证 ${target}，而团队里没有人运维过它`,
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: {
    answer: (ranking, names, formats) => {
      const money = formats.moneySentence
      const [first] = ranking.families
      switch (ranking.kind) {
        case 'cheapest':
          return [
            '对你来说，',
            { text: names[first].title, family: first },
            ` 最便宜：每月 ${money(ranking.total)}，比 ${names[ranking.runnerUp].full} 少 ${money(ranking.gap)}。`,
          ]
        case 'tie':
          return [
            '对你来说，',
            ...named(ranking.families, names),
            ` 持平：都是每月 ${money(ranking.total)}。`,
          ]
        case 'close':
          return [
            '对你来说，',
            ...named(ranking.families, names),
            ` 费用相近：每月分别为 ${list(ranking.totals.map(money), ' 和 ')}。`,
          ]
      }
    },
    kubernetesPays: (pays, spend, names, formats) => {
      const money = (usd: number) => strong(formats.moneyShort(usd))
      const kubernetes = names.kubernetes.full
      const you: Run[] = ['时划算；你目前是 ', money(spend), '。']
      switch (pays.kind) {
        case 'from':
          return [`${kubernetes} 在每月计算支出达到 `, money(pays.from), ' ', ...you]
        case 'upTo':
          return [`${kubernetes} 在每月计算支出不超过 `, money(pays.to), ' ', ...you]
        case 'between':
          return [
            `${kubernetes} 在每月计算支出介于 `,
            money(pays.from),
            ' 和 ',
            money(pays.to),
            ' 之间',
            ...you,
          ]
        case 'always':
          return ['每月计算支出在 ', money(pays.upTo), ` 以内，${kubernetes} 始终最便宜。`]
        case 'never':
          return [
            '每月计算支出在 ',
            money(pays.upTo),
            ` 以内，${kubernetes} 都不划算${
              pays.throughout ? `；${names[pays.throughout].full} 始终最便宜。` : '。'
            }`,
          ]
        case 'tie':
          return ['无论计算支出多少，最便宜的几项都持平。']
      }
    },
    caveat: ({ family, gates, passing }, target, names, formats) => {
      const why = gates.map(({ id, slaPercent = 0 }) =>
        reasons[id](formats.percent(slaPercent), formats.percent(target)),
      )
      const others: Run[] = passing
        ? [
            '没有这类短板的平台中，最便宜的是 ',
            { text: names[passing.family].full, family: passing.family },
            '：每月 ',
            strong(formats.moneySentence(passing.total)),
            '。',
          ]
        : ['另外两个也各有短板。']
      return [`但 ${names[family].full} 有短板：${why.join('；')}。`, ...others]
    },
  },
}
