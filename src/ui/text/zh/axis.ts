import type { RuleVerdict } from '../../../model'
import type { TranslationOf } from '../words'

const verdicts: Record<RuleVerdict, string> = {
  agrees: '模型也这么认为。',
  disagrees: '模型不这么认为。',
  silent: '它不适用于你的情况。',
}

export const axis: TranslationOf<typeof import('../en/axis')> = {
  axisWords: {
    totalBy: '每月总计，横轴为',
    axis: '横轴上的成本驱动因素',
    more: '更多…',
    moreDrivers: '更多成本驱动因素',
    scale: '刻度',
    log: '对数',
    linear: '线性',
  },
  chartAreaWords: {
    ruleTexts: (spend, services, verdict) => [
      `经验法则：每月低于 ${spend} 且少于${services}个服务时，Kubernetes 花掉的时间很可能比省下的多。${verdicts[verdict]}`,
      `经验法则：低于 ${spend} 且少于${services}个服务，很可能不用 Kubernetes。${verdicts[verdict]}`,
      `经验法则：低于 ${spend} 且少于${services}个服务，很可能不用 Kubernetes`,
    ],
    failed: '图表未能加载。数字见表格。',
    showTable: '以表格显示',
    hideTable: '隐藏表格',
    tableCaption: (noun) => `每月总计，按${noun}`,
    you: '你',
    breakEven: (below, above) => `从这里起 ${above} 比 ${below} 便宜`,
    cheapestChanges: (above) => `从这里起 ${above} 最便宜`,
    keys: '左右键沿线移动，B 键跳到下一个盈亏平衡点。',
    point: (heading, totals, gap) => `${heading}：${totals.join('，')}；${gap}。`,
    nameAndTotal: (name, total) => `${name} ${total}`,
    value: (driver, label, unit) => (unit && driver !== 'dailyActiveUsers' ? `${label}（${unit}）` : label),
  },
}
