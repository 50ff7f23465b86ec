import type { TranslationOf } from '../words'

export const whyMembers: TranslationOf<typeof import('../en/whyMembers')> = {
  memberWords: {
    head: '全部平台',
    note: (count) => `这${count}个平台按你的数字计算；选一个来对比`,
    platform: '平台',
    family: '类别',
    total: '每月总计',
    passes: (cluster) => `${cluster} 更便宜时的每月计算支出`,
    sortBy: (column) => `按${column}排序`,
    choose: (name, family) => `以 ${name} 作为 ${family} 来对比`,
    chosen: '已选',
    never: '从不',
    always: '始终',
    tie: '始终持平',
    from: (value) => `${value}起`,
    upTo: (value) => `${value}以内`,
    between: (low, high) => `${low}到${high}`,
    range: (cluster, parts) => `${cluster} 更便宜的条件：${parts.join('；')}。`,
    rangeOf: { compose: 'Compose', paas: 'PaaS' },
    rangePart: (family, first, last) => `与 ${family} 相比，从${first}到${last}`,
    rangeSame: (family, all) => `与 ${family} 相比，${all}`,
    rangeEnd: (passes, name) => `“${passes}”（${name}）`,
    onAny: '（各家相同）',
    notices: '厂商的变动',
    noticesNote: '价格、名称和停止接纳',
  },
}
