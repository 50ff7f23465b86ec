import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  ...['/ 月', '毎月', '月額', '円', '円/月', 'ドル', 'ドル/月'],
  ...['a month', 'per month', '/ month', '/month', '/mo', 'monthly', 'dollars', 'dollars a month'],
]
const anHour = [
  ...['/ 時', '/時間', '毎時', '円', '円/時', '円/時間', 'ドル', 'ドル/時', 'ドル/時間'],
  ...['an hour', 'per hour', '/ hour', '/hour', '/h', 'hourly', 'dollars', 'dollars an hour'],
]
const counted = (counter: string, ...typed: string[]) => unit('', '', counter, typed)

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('/月', '/月', '（月額）', aMonth),
    services: counted('サービス', '個', 'services'),
    engineers: counted('人', '名', 'engineers'),
    opsHours: unit('時間/月', 'h/月', '時間（月間）', [
      ...['時間', '時間 / 月', 'h', 'h/mo', 'h a month', 'hrs', 'hours'],
      ...['hours a month', 'h per month', 'hours per month'],
    ]),
    peakToAverage: unit('倍', '倍', '倍（平均比）', ['×', 'x', 'times', 'times the average']),
    egressGb: unit('GB/月', 'GB/月', 'ギガバイト（月間）', [
      ...['gb', 'ギガバイト', 'gb a month', 'gb/mo', 'gb per month', 'gigabytes a month'],
    ]),
    databases: counted('個', '台', 'db', 'databases'),
    teams: counted('チーム', 'teams'),
    environments: counted('環境', '個', 'environments'),
    commitmentDiscount: unit('%', '%', 'パーセント', ['percent']),
    loadedHourlyRate: unit('/時', '/時', '（1時間あたり）', anHour),
    uptimeTarget: unit('%', '%', 'パーセント', ['percent']),
    downtimeCost: unit('/時', '/時', '（1時間あたり）', anHour),
    horizonMonths: unit('か月', 'か月', 'か月', [
      'ヶ月',
      'ヵ月',
      'カ月',
      'ケ月',
      '箇月',
      '月',
      'mo',
      'months',
    ]),
    dailyActiveUsers: unit('人/日', '人/日', '人（1日あたり）', [
      ...['人', '/日', 'ユーザー', 'ユーザー/日'],
      ...['a day', '/day', 'users', 'users a day', 'per day'],
    ]),
  },
  inputWords: {
    computeSpend: {
      label: 'コンピュート費用',
      noun: 'コンピュート費用',
      help: 'コンテナの計算資源に今かかっている費用。',
    },
    services: {
      label: 'サービス数',
      noun: 'サービス数',
      help: '個別にデプロイするもの。レプリカは数えません。',
    },
    engineers: { label: 'エンジニア数', noun: 'エンジニア数', help: 'そこへデプロイする人。' },
    opsHours: {
      label: '運用時間',
      noun: '運用時間',
      help: '今の運用にかかる時間。上書きすれば自分の値で計算します。',
    },
    peakToAverage: {
      label: 'ピーク倍率',
      noun: 'ピーク倍率',
      help: 'ピーク時の負荷の、平均負荷に対する比。',
    },
    egressGb: { label: 'データ送信量', noun: 'データ送信量', help: 'インターネットへの送信。' },
    databases: { label: 'データベース数', noun: 'データベース数', help: 'ワークロードに必要な数。' },
    teams: { label: 'チーム数', noun: 'チーム数', help: '互いに相談せずデプロイするチーム。' },
    environments: {
      label: '環境数',
      noun: '環境数',
      help: '本番、ステージングなど、それぞれ独立したもの。',
    },
    kubernetesExperience: {
      label: 'Kubernetes の経験',
      noun: 'Kubernetes の経験',
      help: 'チームで最も経験のある人の程度。',
    },
    commitmentDiscount: {
      label: '確約割引',
      noun: '確約割引',
      help: '容量を前もって確保する契約の割引。販売されている場合のみ。',
    },
    loadedHourlyRate: {
      label: '時間単価',
      noun: '時間単価',
      help: 'エンジニア1時間の、会社にとっての総コスト。',
    },
    uptimeTarget: { label: '目標稼働率', noun: '目標稼働率', help: 'ユーザーに約束する値。' },
    downtimeCost: {
      label: 'ダウンタイムの損失',
      noun: 'ダウンタイムの損失',
      help: '停止が事業に与える損失。',
    },
    horizonMonths: { label: '想定期間', noun: '想定期間', help: '初期作業をこの期間に割り振ります。' },
    dailyActiveUsers: {
      label: '1日の利用者数',
      noun: '1日の利用者数',
      help: '目安の判定用。費用には影響しません。',
    },
    progressiveDelivery: {
      label: 'カナリアまたはブルーグリーン',
      noun: 'リリース方式',
      help: '目安の判定用。',
    },
    findingFit: {
      label: 'PMF を模索中',
      noun: 'PMF',
      help: '機能開発が最優先。目安の判定用。',
    },
    currentPlatform: {
      label: '現在の稼働先',
      noun: '現在の稼働先',
      help: 'コンピュート費用と運用時間は、ここでの値とみなします。',
    },
    compose: { label: 'Compose', noun: 'プラットフォーム', help: 'Compose を動かす場所。' },
    paas: { label: 'PaaS', noun: 'プラットフォーム', help: 'どの PaaS か。' },
    kubernetes: { label: 'Kubernetes', noun: 'プラットフォーム', help: 'どの Kubernetes か。' },
  },
  experienceWords: { none: 'なし', some: '少し', production: '本番あり' },
  groupWords: { load: '負荷', team: 'チーム', promises: '約束', money: '費用' },
  fieldWords: {
    to: 'から',
    fromTo: (low, high) => `小さい値から順に、${low}から${high}のように入力してください。`,
    ranged: (low, high) => `確かさを調べるときは${low}から${high}。`,
    outside: (value, end) => `${value}は範囲外のため、そこでは${end}として計算します。`,
    rangeOf: (name) => `${name}の範囲`,
    growthOf: (name) => `${name}の毎月の伸び`,
    ends: (low, high) => `${low}から${high}`,
    noRange: 'なし',
    oneValue: '1つの値にする',
    spokenValue: (value, spokenUnit) => `${value}${spokenUnit}`,
    spokenMoney: (amount) => amount,
    estimated: '推定',
    estimatedSlider: (text) => `${text}、推定`,
    ownHours: (platform) => `${platform} での今の運用にかかる時間。`,
    ownHoursNowhere: '運用にかかる時間。',
    useEstimate: '推定値を使う',
    movedAlong: (noun) => `${noun}に合わせて変わりました。`,
    between: (low, high, unitText) => `${low}から${high}${unitText}までで入力してください。`,
    wholeBetween: (low, high) => `${low}から${high}までの整数で入力してください。`,
    unreadable: (example) => `${example}のような数値を入力してください。`,
    ambiguous: (low, high) => `${low}とも${high}とも読めます。どちらかを入力してください。`,
    stillUsing: (value) => `まだ${value}で計算しています。`,
    more: '条件を詳しく',
    moreNote: '負荷 · チーム · 約束 · 費用',
    platforms: 'プラットフォーム',
    undo: '元に戻す',
    redo: 'やり直す',
    reset: 'リセット',
    resetToDefaults: '初期値に戻す',
  },
  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: ' Compose ', paas: ' PaaS ', kubernetes: ' Kubernetes ', none: '未稼働の状態' }
      return to === 'none'
        ? '入力した時間は、稼働中のプラットフォームのものでした。今後はどの値を使いますか。'
        : `入力した時間は${place[from]}のものでした。${place[to].trimStart()}では何時間ですか。`
    },
    hours: '月の時間',
    use: 'この時間を使う',
    keep: '変更しない',
  },
}
