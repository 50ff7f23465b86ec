import type { Family, Gate } from '../../../model'
import type { Names } from '../../names'
import type { Run } from '../run'
import type { TranslationOf } from '../words'

const strong = (text: string): Run => ({ text, strong: true })

const named = (families: readonly Family[], names: Names): Run[] =>
  families.flatMap((family, index) => {
    const before = index === 0 ? '' : index === families.length - 1 ? ' と ' : '、'
    return [before, { text: names[family].full, family }]
  })

const reasons: Record<Gate['id'], (sla: string, target: string) => string> = {
  slaBelowTarget: (sla, target) => `保証稼働率が${sla}と、目標の${target}を下回る`,
  noSla: () => '稼働率の保証が公表されていない',
  slaCoversApiOnly: () => '稼働率の保証がクラスターの API だけで、上で動くものに及ばない',
  closedToNew: () => '新規の利用を受け付けていない',
  sustaining: () => '新機能が追加されない',
  noKubernetesExperience: (_, target) => `目標${target}に対し、運用経験者がチームにいない`,
}

export const verdict: TranslationOf<typeof import('../en/verdict')> = {
  verdictWords: {
    answer: (ranking, names, formats) => {
      const money = formats.moneySentence
      const [first] = ranking.families
      switch (ranking.kind) {
        case 'cheapest':
          return [
            'この条件で最も安いのは ',
            { text: names[first].title, family: first },
            ` で、月${money(ranking.total)}です。${names[ranking.runnerUp].full} より${money(ranking.gap)}安くなります。`,
          ]
        case 'tie':
          return [
            'この条件では ',
            ...named(ranking.families, names),
            ` が同額で、いずれも月${money(ranking.total)}です。`,
          ]
        case 'close':
          return [
            'この条件では ',
            ...named(ranking.families, names),
            ` がほぼ同額で、それぞれ月${ranking.totals.map(money).join('、')}です。`,
          ]
      }
    },
    kubernetesPays: (pays, spend, names, formats) => {
      const money = (usd: number) => strong(formats.moneyShort(usd))
      const kubernetes = names.kubernetes.full
      const you: Run[] = ['の場合です。現在は', money(spend), 'です。']
      switch (pays.kind) {
        case 'from':
          return [`${kubernetes} が得になるのは、月のコンピュート費用が`, money(pays.from), '以上', ...you]
        case 'upTo':
          return [`${kubernetes} が得になるのは、月のコンピュート費用が`, money(pays.to), 'まで', ...you]
        case 'between':
          return [
            `${kubernetes} が得になるのは、月のコンピュート費用が`,
            money(pays.from),
            'から',
            money(pays.to),
            'まで',
            ...you,
          ]
        case 'always':
          return [
            '月のコンピュート費用が',
            money(pays.upTo),
            `までの全域で、最も安いのは ${kubernetes} です。`,
          ]
        case 'never':
          return [
            '月のコンピュート費用が',
            money(pays.upTo),
            `までの全域で、${kubernetes} は得になりません。${
              pays.throughout ? `終始最も安いのは ${names[pays.throughout].full} です。` : ''
            }`,
          ]
        case 'tie':
          return ['コンピュート費用がいくらでも、最安は同額で並びます。']
      }
    },
    caveat: ({ family, gates, passing }, target, names, formats) => {
      const why = gates.map(({ id, slaPercent = 0 }) =>
        reasons[id](formats.percent(slaPercent), formats.percent(target)),
      )
      const others: Run[] = passing
        ? [
            'こうした難点のない中で最も安いのは ',
            { text: names[passing.family].full, family: passing.family },
            ' で、月',
            strong(formats.moneySentence(passing.total)),
            'です。',
          ]
        : ['残りの2つにも難点があります。']
      return [`ただし ${names[family].full} には難点があります（${why.join('／')}）。`, ...others]
    },
  },
}
