import type { TranslationOf } from '../words'

const counted = (counter: string) => (value: string) => `${value}${counter}`

/** Numbers that say nothing without a noun. */
const amounts = {
  services: counted('个服务'),
  engineers: counted('名工程师'),
  databases: counted('个数据库'),
  teams: counted('个团队'),
  environments: counted('个环境'),
  horizonMonths: counted('个月'),
  dailyActiveUsers: (value: string) => `日活 ${value}`,
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: '/月',
      services: '个服务',
      engineers: '名工程师',
      opsHours: '/月',
      peakToAverage: '平均值',
      egressGb: '/月',
      databases: '个数据库',
      teams: '个团队',
      environments: '个环境',
      commitmentDiscount: '折扣',
      loadedHourlyRate: '/小时',
      uptimeTarget: '可用性',
      downtimeCost: '/小时',
      horizonMonths: '个月',
      dailyActiveUsers: '人/天',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      computeSpend: (value) => `每月计算支出 ${value}`,
      opsHours: (value) => `每月运维 ${value}`,
      peakToAverage: (value) => `峰值为平均的 ${value}`,
      egressGb: (value) => `每月出站 ${value}`,
      commitmentDiscount: (value) => `承诺折扣 ${value}`,
      loadedHourlyRate: (value) => `每工时 ${value}`,
      uptimeTarget: (value) => `可用性 ${value}`,
      downtimeCost: (value) => `每停机一小时 ${value}`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `你 · ${value}`,
    cheapest: (name) => `${name} 最便宜`,
    tie: '持平',
    pays: (name, from) => [`${from}起`, `${name} 划算`],
    beats: (name, from) => [`${from}起`, `胜过 ${name}`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `第一名与第二名相差 ${money}`,
  },
}
