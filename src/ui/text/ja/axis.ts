import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: 'モデルも同意見です。',
  disagrees: 'モデルの見方は違います。',
  silent: '現在の条件には当てはまりません。',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: '月額合計の横軸',
    axis: '横軸のコスト要因',
    more: 'ほか…',
    moreDrivers: 'ほかのコスト要因',
    scale: '目盛り',
    log: '対数',
    linear: '線形',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `目安：月${spend}未満かつ${services}サービス未満なら、Kubernetes は節約できる以上の時間がかかる可能性が高い。${verdicts[verdict]}`,
      `目安：${spend}未満かつ${services}サービス未満なら Kubernetes はおそらく不要。${verdicts[verdict]}`,
      `目安：${spend}未満かつ${services}サービス未満なら Kubernetes はおそらく不要`,
    ],
    failed: 'グラフを読み込めませんでした。数値は表で確認できます。',
    showTable: '表で表示',
    hideTable: '表を隠す',
    tableCaption: (noun) => `${noun}ごとの月額合計`,
    you: '現在',
    breakEven: (below, above) => `ここから ${above} が ${below} より安くなります`,
    cheapestChanges: (above) => `ここから ${above} が最安になります`,
    keys: '左右キーで線をたどり、B で次の損益分岐点へ進みます。',
    point: (heading, totals, gap) => `${heading}：${totals.join('、')}。${gap}。`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}（${unit}）` : label),
  },
}
