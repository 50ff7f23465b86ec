import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' と ')

const higher = { assumption: '値が大きいほど', price: '価格が1.5倍なら' }
const by = {
  assumption: (money: string) => `最大で月${money}`,
  price: (money: string) => `月${money}`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: '置いている前提',
    listed: '定価',
    titles: {
      capacity: '容量と集約率',
      hoursCompose: 'Compose の時間',
      hoursPaas: 'PaaS の時間',
      hoursKubernetes: 'Kubernetes の時間',
      hoursAnywhere: '全プラットフォーム共通の時間',
      learning: '学習と経験',
      moving: '構築と移行',
      reliability: '信頼性',
      databases: 'データベース',
      google: 'Google Cloud',
      aws: 'AWS',
      azure: 'Azure',
      digitalOcean: 'DigitalOcean',
      hetzner: 'Hetzner',
      railway: 'Railway',
      fly: 'Fly.io',
      render: 'Render',
      heroku: 'Heroku',
    },
    notes: {
      capacity: 'マシンの使用率と、負荷への追従度',
      hoursCompose: 'ホスト、サービス、デプロイ',
      hoursPaas: 'サービス、環境、デプロイ',
      hoursKubernetes: 'クラスター、サービス、デプロイ',
      hoursAnywhere: '変更の量と、移行しても残るもの',
      learning: '学習時間と、経験による節約',
      moving: '一度きりの時間',
      reliability: '年間の停止時間',
      databases: 'マネージド型の費用',
    },
    changed: (count) => `${count}件変更`,
  },
  assumptionRowWords: {
    search: '検索',
    searchHelp: '名前、プラットフォーム、提供元',
    found: (count) => `${count}件`,
    foundNone: (query) =>
      `「${query}」は見つかりません。プラットフォームや提供元の名前、または「時間」で検索してください。`,
    resetAll: (count) => `${count}件すべてリセット`,
    resetAllDone: 'すべて既定値に戻しました。「元に戻す」で変更後の値に戻せます。',

    heads: { name: '', value: '値', range: '妥当な範囲', basis: '根拠', source: '出典' },
    priceHeads: { name: '', value: '契約単価', range: '定価', basis: '情報元', source: '出典' },
    basisHead: '根拠：',
    sourceHead: '出典：',
    listHead: '定価：',
    free: '無料',

    sources: (count, from, to) => `出典${count}件、${from === to ? from : `${from}〜${to}`}年`,

    withUnit: (shown, unitText) =>
      unitText === '%' || unitText === 'GiB' ? `${shown}\u00a0${unitText}` : `${shown}${unitText}`,
    changedFrom: (standard) => `既定は${standard}`,
    changed: '変更済み',
    authored: 'このページの著者が設定',
    otherThanAuthor: (authors) => `このページの著者の値は${authors}`,
    backTo: (to) => `${to}に戻す`,
    isBack: (name, to) => `${name}を${to}に戻しました。`,

    outside: (name, low, high) => `「${name}」の妥当な範囲は${low}から${high}までです。`,
    outsideOne: (name, only) => `「${name}」は${only}に限ります。`,
    priceOutside: (name, low, high) => `「${name}」は定価に照らして${low}から${high}までとしています。`,
    asPercent: (typed, meant) => `${typed}は${typed}%とみなします。${meant}%なら${meant}と入力してください。`,
    impossible: 'これを超えると計算が成り立ちません。',
    insist: (shown) => `それでも${shown}を使う`,
  },
  effectWords: {
    nothing: '合計は変わりません。',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `最安は ${cheapest} のままで、${runnerUp} との差は月${before}から${after}に${
        verb === 'falls' ? '縮まります' : '広がります'
      }。`,
    moves: (cheapest, other, verb, amount) =>
      `最安は ${cheapest} のままで、${other} が月${amount}${
        verb === 'falls' ? '下がります' : '上がります'
      }。`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `最安は ${cheapest} のままで、次点は ${before} から ${runnerUp} に変わり、差は月${lead}です。`,
    flips: (cheapest, before, lead) =>
      `答えが変わりました。最安は ${cheapest} で、${before} より月${lead}安くなります。`,
    parts: (cheapest, lead, runnerUp) =>
      `同額ではなくなりました。最安は ${cheapest} で、${runnerUp} より月${lead}安くなります。`,
    ties: (names) => `答えが変わりました。${list(names)} が同額です。`,
  },
  leaningWords: {
    none: '現在の条件では影響しません。',
    alike: '3つとも同じだけ影響します。',
    favours: (kind, names, money) => `${higher[kind]} ${list(names)} に${by[kind](money)}有利`,
    against: (kind, name, money) => `${higher[kind]} ${name} に${by[kind](money)}不利`,
    decides: '。答えが変わることもあります',
  },
}
