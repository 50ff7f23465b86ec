import type { TranslationOf } from '../words'

export const money: TranslationOf<typeof import('../en/money')> = {
  moneyWords: {
    head: '費用の内訳',
    noteWide: (currency, months) => `${currency}/月、共通の目盛り · 斜線は${months}か月に割り振った初期作業`,
    noteMedium: (months) => `斜線は${months}か月に割り振った初期作業`,
    noteNarrow: (currency, months) => `${currency}/月とチームの時間。斜線は${months}か月に割り振った初期作業`,
    segments: {
      compute: 'コンピュート',
      people: '人件費',
      oneOff: '初期作業',
      rest: '利用料、DB、転送、ダウンタイム',
    },
    hoursAMonth: (hours) => `月${hours}`,
    cheapest: '最安',
    tied: '同額で最安',
    youAreHere: '現在の稼働先',
    more: (percent) => `${percent}高い`,
    times: (times) => `${times}倍`,
    lines: {
      compute: 'コンピュート',
      platformFees: '利用料',
      databases: 'データベース',
      dataTransfer: 'データ転送',
      operations: '人件費',
      transition: '初期作業',
      downtime: 'ダウンタイム',
    },
    line: '費目',
    caption: (currency) => `費目、${currency}/月`,
    total: '合計',
    hours: '月の時間',
    oneOffHours: '初期の時間',
    showTable: '表で表示',
    hideTable: '表を隠す',
  },
}
