import type { TranslationOf } from '../words'

const under = (threshold: string) => `少于${threshold}`
const orFewer = (threshold: string) => `${threshold}或更少`
const orMore = (threshold: string) => `${threshold}或更多`

const hoursSaid = (hours: string, fewer: boolean) => `${fewer ? '少' : '多'}花 ${hours}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: '文章的经验法则',
    note: '《Docker vs Kubernetes》，akoode.com · 在你的情况下是否符合',
    met: '符合',
    unmet: '不符合',
    yes: '是',
    no: '否',
    count: (met, all) => `${all}条中${met}条`,
  },
  signalLeaningWords: {
    docker: '只用 Docker 的理由',
    kubernetes: '支持 Kubernetes',
    against: '反对 Kubernetes',
  },
  ruleWords: {
    findingFit: '尚未找到产品市场契合',
    oneServer: '一台服务器就够',
    smallTeam: '1–3名工程师',
    fewContainers: '少于10个容器',
    fewUsers: '日活低于1万',
    paasDoesIt: '已有 PaaS 胜任',
    iterationFirst: '迭代优先于余量',
    severalServices: '5个以上服务需要协调',
    realSpikes: '真正的流量高峰',
    highUptime: '承诺高于 99.9%',
    severalTeams: '多个团队',
    progressiveDelivery: '金丝雀或蓝绿发布',
    manyUsers: '日活10万以上',
    billPaysForPacking: '账单大到值得装箱',
    nobodyHasRunIt: '没有人运维过它',
    soloOrSmall: '一个人或极小的团队',
    monolith: '单体或2–3个服务',
    velocityFirst: '功能优先',
    paasGivesIt: 'PaaS 已经提供',
    looksGood: '画在架构图上好看',
  },
  heldWords: {
    services: (value) => `${value}个服务`,
    engineers: (value) => `${value}名工程师`,
    peakToAverage: (value) => `峰值 ${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => `${value}个团队`,
    dailyActiveUsers: (value) => `每天 ${value}`,
  },
  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `约${orMore(threshold)}`,
    highUptime: (threshold) => `高于 ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `约${orFewer(threshold)}`,
    monolith: orFewer,
  },
  decidingWords: {
    held: (value, threshold) => `${value}；标准：${threshold}`,
    containers: (containers, threshold) => `至少${containers}个容器；标准：${threshold}`,
    hosts: (hosts) => `模型算出${hosts}台主机`,
    runsOn: (platform) => `运行在 ${platform}`,
    runsNowhere: '尚未运行',
    experience: (experience) => `经验：${experience}`,
    kubernetesTotal: (total, least) => `${total}，最便宜的为 ${least}`,
    isCheapest: (total) => `最便宜，${total}`,
    reasons: (met) => `支持它的法则符合${met}条`,
  },
  summaryWords: {
    docker: (docker, kubernetes) => `指向只用 Docker 的法则多于指向 Kubernetes 的，${docker}比${kubernetes}`,
    kubernetes: (docker, kubernetes) =>
      `指向 Kubernetes 的法则多于指向只用 Docker 的，${kubernetes}比${docker}`,
    even: (each) => `两边的法则持平，各${each}条`,
    agrees: (cheapest, total) => `；费用的结论一致：最便宜的是 ${cheapest}，${total}。`,
    disagrees: (cheapest, total) => `；费用的结论不同：最便宜的是 ${cheapest}，${total}。`,
    decides: (cheapest, total) => `；按费用是 ${cheapest}，${total}。`,
    apart: (rules) => `符合但与费用相悖的法则：${rules}。`,
    both: '符合的法则都不与费用相悖。',
  },
  thumbWords: {
    rule: (spend, services) =>
      `文章认为，每月低于 ${spend} 且少于${services}个服务时，Kubernetes 花掉的时间很可能比省下的多：`,
    agrees: '模型也这么认为。',
    disagrees: '模型不这么认为。',
    silent: '这条法则不适用于你的数字。',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `与 ${other} 相比，Kubernetes 每月${hoursSaid(monthly, monthlyFewer)}，一次性${hoursSaid(once, onceFewer)}。`,
  },
  gateWords: {
    head: '门槛',
    none: '无',
    of: (name) => `${name}：`,
    reasons: {
      slaBelowTarget: (sla, target) => `公布的 ${sla} 低于你的 ${target}`,
      noSla: () => '没有公布可用性承诺',
      slaCoversApiOnly: (sla) => `${sla} 只涵盖控制平面，不包括运行在上面的服务`,
      closedToNew: () => '不接受新客户',
      sustaining: () => '仅维持运行，不再增加新功能',
      noKubernetesExperience: (_, target) => `要保证 ${target}，而没有人运维过它`,
    },
  },
}
