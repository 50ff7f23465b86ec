import type { TranslationOf } from '../words'

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: '钱花在哪里',
    noteWide: (currency, months) => `${currency}/月，同一刻度 · 斜线：一次性工作，分摊到${months}个月`,
    noteMedium: (months) => `斜线：一次性工作，分摊到${months}个月`,
    noteNarrow: (currency, months) => `${currency}/月，以及团队工时。斜线：一次性工作，分摊到${months}个月`,
    segments: {
      compute: '计算',
      people: '人力',
      oneOff: '一次性工作',
      rest: '平台费、数据库、流量、停机',
    },
    hoursAMonth: (hours) => `每月 ${hours}`,
    cheapest: '最便宜',
    tied: '并列最便宜',
    youAreHere: '你在这里',
    more: (percent) => `贵 ${percent}`,
    times: (times) => `${times}倍`,
    lines: {
      compute: '计算',
      platformFees: '平台费',
      databases: '数据库',
      dataTransfer: '流量',
      operations: '人力',
      transition: '一次性工作',
      downtime: '停机',
    },
    line: '成本项',
    caption: (currency) => `成本项，${currency}/月`,
    total: '总计',
    hours: '每月工时',
    oneOffHours: '一次性工时',
    showTable: '以表格显示',
    hideTable: '隐藏表格',
  },
}
