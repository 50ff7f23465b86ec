import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  ...['/ 月', '每月', '一个月', '元', '元/月', '美元', '美元/月', '美元每月'],
  ...['a month', 'per month', '/ month', '/month', '/mo', 'monthly', 'dollars', 'dollars a month'],
]
const anHour = [
  ...['/ 小时', '/时', '每小时', '元', '元/小时', '美元', '美元/小时', '美元每小时'],
  ...['an hour', 'per hour', '/ hour', '/hour', '/h', 'hourly', 'dollars', 'dollars an hour'],
]
const counted = (counter: string, ...typed: string[]) => unit('', '', counter, typed)

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('/月', '/月', '每月', aMonth),
    services: counted('个服务', '个', 'services'),
    engineers: counted('人', '名', '位', 'engineers'),
    opsHours: unit('小时/月', 'h/月', '小时每月', [
      ...['小时', '个小时', '小时 / 月', 'h', 'h/mo', 'h a month', 'hrs', 'hours'],
      ...['hours a month', 'h per month', 'hours per month'],
    ]),
    peakToAverage: unit('倍', '倍', '倍于平均', ['×', 'x', 'times', 'times the average']),
    egressGb: unit('GB/月', 'GB/月', 'GB 每月', [
      ...['gb', 'gb a month', 'gb/mo', 'gb per month', 'gigabytes a month'],
    ]),
    databases: counted('个数据库', '个', 'databases'),
    teams: counted('个团队', '个', 'teams'),
    environments: counted('个环境', '个', '套', 'environments'),
    commitmentDiscount: unit('%', '%', '%', ['percent']),
    loadedHourlyRate: unit('/小时', '/时', '每小时', anHour),
    uptimeTarget: unit('%', '%', '%', ['percent']),
    downtimeCost: unit('/小时', '/时', '每小时', anHour),
    horizonMonths: unit('个月', '个月', '个月', ['月', 'mo', 'months']),
    dailyActiveUsers: unit('人/天', '人/天', '人每天', [
      ...['人', '/天', '每天', '用户'],
      ...['a day', '/day', 'users', 'users a day', 'per day'],
    ]),
  },
  inputWords: {
    computeSpend: {
      label: '计算支出',
      noun: '计算支出',
      help: '你的容器现在花在计算资源上的费用。',
    },
    services: { label: '服务数', noun: '服务数', help: '单独部署的服务；副本不算。' },
    engineers: { label: '工程师人数', noun: '工程师人数', help: '向这里部署的人。' },
    opsHours: {
      label: '运维工时',
      noun: '运维工时',
      help: '目前的运维用时。直接改写即可用你自己的数字。',
    },
    peakToAverage: { label: '峰均比', noun: '峰均比', help: '峰值负载与平均负载之比。' },
    egressGb: { label: '出站流量', noun: '出站流量', help: '发往互联网的数据。' },
    databases: { label: '数据库数', noun: '数据库数', help: '工作负载所需的数据库。' },
    teams: { label: '团队数', noun: '团队数', help: '无需互相打招呼就能部署的团队。' },
    environments: { label: '环境数', noun: '环境数', help: '生产、预发布等，各自独立。' },
    kubernetesExperience: {
      label: 'Kubernetes 经验',
      noun: 'Kubernetes 经验',
      help: '团队中经验最多的人的水平。',
    },
    commitmentDiscount: {
      label: '承诺折扣',
      noun: '承诺折扣',
      help: '提前预留容量的折扣，仅在有售时适用。',
    },
    loadedHourlyRate: {
      label: '综合时薪',
      noun: '综合时薪',
      help: '工程师一小时对雇主的全部成本。',
    },
    uptimeTarget: { label: '可用性目标', noun: '可用性目标', help: '你对用户的承诺。' },
    downtimeCost: { label: '停机损失', noun: '停机损失', help: '停机给业务造成的损失。' },
    horizonMonths: { label: '考察期', noun: '考察期', help: '一次性工作分摊到这段时间。' },
    dailyActiveUsers: {
      label: '日活用户',
      noun: '日活用户',
      help: '用于经验法则；不影响费用。',
    },
    progressiveDelivery: {
      label: '金丝雀或蓝绿发布',
      noun: '发布方式',
      help: '用于经验法则。',
    },
    findingFit: {
      label: '仍在寻找产品市场契合',
      noun: '产品市场契合',
      help: '功能优先。用于经验法则。',
    },
    currentPlatform: {
      label: '目前运行在',
      noun: '目前的平台',
      help: '计算支出和运维工时都以它为准。',
    },
    compose: { label: 'Compose', noun: '平台', help: 'Compose 运行在哪里。' },
    paas: { label: 'PaaS', noun: '平台', help: '哪个 PaaS。' },
    kubernetes: { label: 'Kubernetes', noun: '平台', help: '哪个 Kubernetes。' },
  },
  experienceWords: { none: '没有', some: '有一些', production: '生产经验' },
  groupWords: { load: '负载', team: '团队', promises: '承诺', money: '资金' },
  fieldWords: {
    to: '到|至',
    fromTo: (low, high) => `请从小到大输入：${low} 到 ${high}。`,
    ranged: (low, high) => `计算把握时取 ${low} 到 ${high}。`,
    outside: (value, end) => `${value} 在范围之外，此时按 ${end} 计。`,
    rangeOf: (name) => `${name}的范围`,
    growthOf: (name) => `${name}的每月增长`,
    ends: (low, high) => `${low} 到 ${high}`,
    noRange: '无',
    oneValue: '只用一个值',
    spokenValue: (value, spokenUnit) => `${value}${spokenUnit}`,
    spokenMoney: (amount) => amount,
    estimated: '估算',
    estimatedSlider: (text) => `${text}，估算`,
    ownHours: (platform) => `目前在 ${platform} 上的运维用时。`,
    ownHoursNowhere: '运维用时。',
    useEstimate: '使用估算值',
    movedAlong: (noun) => `已随${noun}调整。`,
    between: (low, high, unitText) => `请输入 ${low} 到 ${high}${unitText || ' '}之间的数字。`,
    wholeBetween: (low, high) => `请输入 ${low} 到 ${high} 之间的整数。`,
    unreadable: (example) => `请输入数字，例如 ${example}。`,
    ambiguous: (low, high) => `可能是 ${low}，也可能是 ${high}；请输入其中一个。`,
    stillUsing: (value) => `仍在使用 ${value}。`,
    more: '补充你的情况',
    moreNote: '负载 · 团队 · 承诺 · 资金',
    platforms: '平台',
    undo: '撤销',
    redo: '重做',
    reset: '重置',
    resetToDefaults: '恢复默认值',
  },
  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: ' Compose', paas: ' PaaS', kubernetes: ' Kubernetes', none: '尚未运行的情况' }
      return to === 'none'
        ? '你填的工时对应一个已在运行的平台。现在该按什么算？'
        : `你填的工时对应${place[from]}。在${place[to]} 上是多少？`
    },
    hours: '每月工时',
    use: '使用这些工时',
    keep: '不做更改',
  },
}
