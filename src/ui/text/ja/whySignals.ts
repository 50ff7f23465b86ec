import type { TranslationOf } from '../words'

const under = (threshold: string) => `${threshold}未満`
const orFewer = (threshold: string) => `${threshold}以下`
const orMore = (threshold: string) => `${threshold}以上`

const hoursSaid = (hours: string, fewer: boolean) => `${hours}${fewer ? '少なく' : '多く'}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: '記事の目安',
    note: '「Docker vs Kubernetes」akoode.com · 現在の条件で当てはまるか',
    met: '該当',
    unmet: '非該当',
    yes: 'はい',
    no: 'いいえ',
    count: (met, all) => `${all}件中${met}件`,
  },
  signalLeaningWords: {
    docker: 'Docker だけで十分',
    kubernetes: 'Kubernetes に有利',
    against: 'Kubernetes に不利',
  },
  ruleWords: {
    findingFit: 'PMF 達成前',
    oneServer: 'サーバー1台で足りる',
    smallTeam: 'エンジニア1〜3人',
    fewContainers: 'コンテナ10個未満',
    fewUsers: '1日の利用者1万人未満',
    paasDoesIt: 'PaaS で間に合っている',
    iterationFirst: '余力より改善の速さ',
    severalServices: '連携するサービスが5つ以上',
    realSpikes: '本物のスパイク',
    highUptime: '99.9%を超える約束',
    severalTeams: '複数のチーム',
    progressiveDelivery: 'カナリアまたはブルーグリーン',
    manyUsers: '1日の利用者10万人以上',
    billPaysForPacking: '集約が割に合う請求額',
    nobodyHasRunIt: '運用経験者がいない',
    soloOrSmall: '1人またはごく小さなチーム',
    monolith: 'モノリスか2〜3サービス',
    velocityFirst: '機能開発が最優先',
    paasGivesIt: 'PaaS がすでに提供している',
    looksGood: '構成図の見栄えがよい',
  },
  heldWords: {
    services: (value) => `${value}サービス`,
    engineers: (value) => `${value}人`,
    peakToAverage: (value) => `ピーク${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => `${value}チーム`,
    dailyActiveUsers: (value) => `1日${value}人`,
  },
  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `約${orMore(threshold)}`,
    highUptime: (threshold) => `${threshold}超`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `約${orFewer(threshold)}`,
    monolith: orFewer,
  },
  decidingWords: {
    held: (value, threshold) => `${value}、基準は${threshold}`,
    containers: (containers, threshold) => `コンテナ${containers}個以上、基準は${threshold}`,
    hosts: (hosts) => `モデルではホスト${hosts}台`,
    runsOn: (platform) => `${platform} で稼働中`,
    runsNowhere: 'まだ稼働していない',
    experience: (experience) => `経験：${experience}`,
    kubernetesTotal: (total, least) => `${total}、最安は${least}`,
    isCheapest: (total) => `${total}で最安`,
    reasons: (met) => `有利な目安のうち${met}件に該当`,
  },
  summaryWords: {
    docker: (docker, kubernetes) =>
      `目安では、Kubernetes より Docker だけを推すものが多く、${docker}対${kubernetes}です`,
    kubernetes: (docker, kubernetes) =>
      `目安では、Docker だけより Kubernetes を推すものが多く、${kubernetes}対${docker}です`,
    even: (each) => `目安は${each}対${each}で互角です`,
    agrees: (cheapest, total) => `。費用の面でも同じ結論で、最安は ${cheapest} の${total}です。`,
    disagrees: (cheapest, total) => `。費用の面では結論が異なり、最安は ${cheapest} の${total}です。`,
    decides: (cheapest, total) => `。費用の面では ${cheapest} の${total}です。`,
    apart: (rules) => `該当するが費用とは逆を向く目安：${rules}。`,
    both: '該当する目安に、費用と食い違うものはありません。',
  },
  thumbWords: {
    rule: (spend, services) =>
      `記事によれば、月${spend}未満かつ${services}サービス未満なら、Kubernetes は節約できる以上の時間がかかる可能性が高いとされます。`,
    agrees: 'モデルも同意見です。',
    disagrees: 'モデルの見方は違います。',
    silent: 'この目安は現在の条件には当てはまりません。',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `${other} と比べると、Kubernetes の作業時間は月に${hoursSaid(monthly, monthlyFewer)}、初期に${hoursSaid(once, onceFewer)}なります。`,
  },
  gateWords: {
    head: '制約',
    none: 'なし',
    of: (name) => `${name}：`,
    reasons: {
      slaBelowTarget: (sla, target) => `公表値${sla}は目標の${target}を下回る`,
      noSla: () => '稼働率の保証が公表されていない',
      slaCoversApiOnly: (sla) => `${sla}はコントロールプレーンの保証で、その上で動くものは対象外`,
      closedToNew: () => '新規受付を終了',
      sustaining: () => '維持のみで、新機能なし',
      noKubernetesExperience: (_, target) => `目標は${target}だが、運用経験者がいない`,
    },
  },
}
