import type { TranslationOf } from '../words'

export const whyOmissions: TranslationOf<typeof import('../en/whyOmissions')> = {
  omissionWords: {
    head: '没有计入的',
    note: '以及不计入对谁有利；这是我们的推理，不是测量',
    rows: [
      {
        what: '对象存储和磁盘',
        favours: '略微有利于 Kubernetes：每个 PVC 的卷很可能有一半是空的。',
      },
      { what: 'CI', favours: '很可能略微有利于 Kubernetes：清单也要测试。' },
      {
        what: '可观测性产品',
        favours: '有利于 Kubernetes：许多产品按主机或容器计费，而 PaaS 常已包含基本功能。',
      },
      { what: '许可证', favours: '按机器计费时很可能有利于 Kubernetes：它有备用机器。' },
      { what: '支持套餐', favours: '有利于 Kubernetes：自己的主机很可能不买支持。' },
      {
        what: '免费额度',
        favours: '负载小时有利于 Compose 和 Kubernetes：PaaS 看起来比第一张账单贵。',
      },
      {
        what: '大流量的阶梯价',
        favours: '有利于统一定价的平台：大型云厂商从每月约 10 TB 起降价。',
      },
      {
        what: 'Spot 容量',
        favours: '有利于 Compose 和大多数 PaaS：部分 Pod 很可能可以跑在 Spot 节点上。',
      },
      { what: '值班津贴', favours: '有利于运维内容最多的一方：PaaS 上很可能最少。' },
    ],
  },
}
