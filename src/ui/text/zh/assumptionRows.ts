import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' 和 ')

const higher = { assumption: '值更高', price: '价格提高一半' }
const by = {
  assumption: (money: string) => `每月最多 ${money}`,
  price: (money: string) => `每月 ${money}`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: '我们的假设',
    listed: '标价',
    titles: {
      capacity: '容量与装箱率',
      hoursCompose: 'Compose 的工时',
      hoursPaas: 'PaaS 的工时',
      hoursKubernetes: 'Kubernetes 的工时',
      hoursAnywhere: '各平台共有的工时',
      learning: '学习与经验',
      moving: '搭建与迁移',
      reliability: '可靠性',
      databases: '数据库',
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
      capacity: '机器有多满，跟随负载有多紧',
      hoursCompose: '主机、服务、部署',
      hoursPaas: '服务、环境、部署',
      hoursKubernetes: '集群、服务、部署',
      hoursAnywhere: '改动有多少，哪些会随你迁移',
      learning: '学习工时，以及经验省下的',
      moving: '一次性工时',
      reliability: '一年的停机小时',
      databases: '托管数据库的费用',
    },
    changed: (count) => `已更改${count}项`,
  },
  assumptionRowWords: {
    search: '搜索',
    searchHelp: '名称、平台、厂商',
    found: (count) => `找到${count}项`,
    foundNone: (query) => `没有“${query}”。试试平台、厂商或“工时”。`,
    resetAll: (count) => `重置全部${count}项`,
    resetAllDone: '已全部恢复默认。撤销可找回你的值。',

    heads: { name: '', value: '值', range: '合理范围', basis: '依据', source: '来源' },
    priceHeads: { name: '', value: '你的价格', range: '标价', basis: '出自', source: '来源' },
    basisHead: '依据：',
    sourceHead: '来源：',
    listHead: '标价：',
    free: '免费',

    sources: (count, from, to) => `${count}个来源，${from === to ? from : `${from}–${to}`}年`,

    withUnit: (shown, unitText) =>
      unitText === '%' || unitText === 'GiB' ? `${shown}\u00a0${unitText}` : `${shown}${unitText}`,
    changedFrom: (standard) => `默认 ${standard}`,
    changed: '已更改',
    authored: '由本页作者设定',
    otherThanAuthor: (authors) => `本页作者设为 ${authors}`,
    backTo: (to) => `恢复为 ${to}`,
    isBack: (name, to) => `${name}已恢复为 ${to}。`,

    outside: (name, low, high) => `${name}的合理范围是 ${low} 到 ${high}。`,
    outsideOne: (name, only) => `${name}只能是 ${only}。`,
    priceOutside: (name, low, high) => `${name}按标价核对，应在 ${low} 到 ${high} 之间。`,
    asPercent: (typed, meant) => `${typed} 会被当作 ${typed}%；若要 ${meant}%，请输入 ${meant}。`,
    impossible: '超出它就无法计算了。',
    insist: (shown) => `仍然使用 ${shown}`,
  },
  effectWords: {
    nothing: '对你的总计没有影响。',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `${cheapest} 仍然最便宜；领先 ${runnerUp} 的差额从每月 ${before} ${
        verb === 'falls' ? '降到' : '升到'
      } ${after}。`,
    moves: (cheapest, other, verb, amount) =>
      `${cheapest} 仍然最便宜；${other} 每月${verb === 'falls' ? '下降' : '上升'} ${amount}。`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `${cheapest} 仍然最便宜；其次是 ${runnerUp}，每月多 ${lead}，而不再是 ${before}。`,
    flips: (cheapest, before, lead) => `答案变了：现在 ${cheapest} 最便宜，每月比 ${before} 少 ${lead}。`,
    parts: (cheapest, lead, runnerUp) => `不再持平：现在 ${cheapest} 最便宜，每月比 ${runnerUp} 少 ${lead}。`,
    ties: (names) => `答案变了：${list(names)} 现在费用相同。`,
  },
  leaningWords: {
    none: '按你的数字没有影响。',
    alike: '对三者的影响相同。',
    favours: (kind, names, money) => `${higher[kind]}有利于 ${list(names)}，${by[kind](money)}`,
    against: (kind, name, money) => `${higher[kind]}不利于 ${name}，${by[kind](money)}`,
    decides: '；可能改变答案',
  },
}
