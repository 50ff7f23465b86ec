import type { TranslationOf } from '../words'

export const why: TranslationOf<typeof import('../en/why')> = {
  whyWords: {
    updating: '更新中',
    workingOut: '计算中…',

    lines: '每个成本项',
    pick: '选一个金额，看它是怎么算出来的。',
    line: '成本项',
    amountOf: (line, name, amount) => `${line}，${name}：${amount}`,
    total: '每月总计',
    hours: '每月工时',

    working: '计算过程',
    workingOf: (line) => `，${line}`,
    step: '步骤',
    calculation: '计算',
    result: '结果',
    factor: '因子',
    yours: '你的值',
    definition: '定义',
    changed: '已更改',
    was: (value) => `默认：${value}`,
    moreSources: (count) => `另有${count}个`,
    moreSourcesOf: (count, name) => `${name}的另外${count}个来源`,

    bridges: '从最便宜的到其他平台',
    bridgesNote: (currency) => `${currency}/月 · 差额大的在前 · 实心为增，空心为减`,
    same: '没有一项不同。',
  },
  flipWords: {
    head: '什么会改变答案',
    note: '每次只变一个输入，最近的在前；选一个即可跳到那里',
    ifThis: '如果它变化',
    now: '现在',
    flipsAt: '转折点',
    howFar: '距离',
    cheapestThen: '之后最便宜',
    go: (name, value, then) => `把${name}设为 ${value}：${then} 变成最便宜`,
    points: (points) => `${points}个百分点`,
    assumptions: '在合理范围内会改变答案的假设',
    noAssumptions: '没有哪个假设能在合理范围内单独改变答案。',
    noInputs: '没有哪个输入能单独改变答案。',
    never: (list) => `以下各项单独都不会改变答案：${list}。`,
    went: (name, value, cheapest) => `${name}现在是 ${value}；最便宜的是 ${cheapest}。`,
    back: '返回',
  },
}
