import type { TranslationOf } from '../words'

const counted = (counter: string) => (value: string) => `${value}${counter}`

/** Numbers that say nothing without a noun. */
const amounts = {
  services: counted('サービス'),
  engineers: counted('人'),
  databases: (value: string) => `DB ${value}個`,
  teams: counted('チーム'),
  environments: counted('環境'),
  horizonMonths: counted('か月'),
  dailyActiveUsers: (value: string) => `1日${value}人`,
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: '/月',
      services: 'サービス',
      engineers: '人',
      opsHours: '/月',
      peakToAverage: '平均比',
      egressGb: '/月',
      databases: 'DB',
      teams: 'チーム',
      environments: '環境',
      commitmentDiscount: '割引',
      loadedHourlyRate: '/時',
      uptimeTarget: '稼働率',
      downtimeCost: '/時',
      horizonMonths: 'か月',
      dailyActiveUsers: '人/日',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      engineers: (value) => `エンジニア${value}人`,
      databases: (value) => `データベース${value}個`,
      horizonMonths: (value) => `期間${value}か月`,
      dailyActiveUsers: (value) => `利用者1日${value}人`,
      computeSpend: (value) => `コンピュート費用 月${value}`,
      opsHours: (value) => `運用 月${value}`,
      peakToAverage: (value) => `ピークは平均の${value}`,
      egressGb: (value) => `送信 月${value}`,
      commitmentDiscount: (value) => `確約割引${value}`,
      loadedHourlyRate: (value) => `作業1時間${value}`,
      uptimeTarget: (value) => `稼働率${value}`,
      downtimeCost: (value) => `停止1時間${value}`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `現在 · ${value}`,
    cheapest: (name) => `${name} が最安`,
    tie: '同額',
    pays: (name, from) => [`${from}から`, `${name} が得`],
    beats: (name, from) => [`${from}から`, `${name} より安い`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `1位と2位の差は${money}`,
  },
}
