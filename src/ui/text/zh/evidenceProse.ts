import type { TranslationOf } from '../words'

const text = (name: string, description: string) => ({ name, description })
const price = (name: string, note?: string) => ({ name, note })
const out = (vendor: string) => `${vendor} 出站流量`
const firstTenTb = '每月前 10 TB；未计免费的 100 GB。'
const flyTable = '来自2025年的副本。'
const renderFile = '仅一个第三方文件。'
const renderForum = 'Render 论坛也这样说。'
const scaledN2 = '由 n2-standard-8 折算；整月减 20%。'
const inferredVcpu = 'vCPU 为推断；Heroku 没有公布。'
const byRequests = '按 Pod 申请量计费。'
const byUse = '按实际用量计费。'
const rules = '最多五条规则。'

export const evidenceProse: TranslationOf<typeof import('../en/evidenceProse')> = {
  assumptionTexts: {
    'capacity.gibPerVcpu': text('每个 vCPU 的内存', '大型云厂商卖 2 vCPU 配 8 GiB 的机器。'),
    'packing.compose': text('Compose 主机的装箱率', '峰值时；其余留给故障，机器只能整台买。'),
    'packing.paas': text('PaaS 实例的装箱率', '每个服务买一个实例，向上取到有售规格。'),
    'packing.kubernetes': text('节点的装箱率', '某厂商2025年的 40% 剩余含未调优集群和备用；我们取更少。'),
    'packing.podRequests': text('Pod 申请量的契合', 'GKE Autopilot；其余凑到允许的规格。'),
    'kubernetes.daemonShare': text('节点上代理程序的占用', '日志、指标和网络，不含厂商预留。'),
    'kubernetes.minNodes': text('集群的最少节点数', '两个，以防一个故障或要排空。'),
    'kubernetes.spareNodes': text('每个集群的备用节点', '接收故障或升级中节点的 Pod。'),
    'elasticity.kubernetes': text(
      '节点跟随负载的程度',
      '跟随平均与峰值之差的比例。取 0.4、峰值两倍时省五分之一节点小时，居公布的 0–40% 之中。',
    ),
    'elasticity.paasScaled': text('PaaS 实例跟随负载的程度', '与节点一样整个增减。'),
    'elasticity.paasRequest': text('按请求计费跟随负载的程度', '后台任务、队列和连接仍在继续。'),
    'requests.overProvisioning': text('申请而未使用的 CPU', '按用量计费才省得下，如 Railway。'),
    'requests.unusedMemory': text('申请而未使用的内存', '比 CPU 少，因为程序会留住内存。'),
    'opsHours.compose.base': text(
      '第一台 Compose 主机的工时',
      '补丁、证书、故障。接近所报告的自动化后4小时。',
    ),
    'opsHours.compose.perDatabase': text('Compose 上每个数据库的工时', '容器中的备份、恢复测试、升级。'),
    'opsHours.compose.perEnvironment': text(
      'Compose 每多一个环境的工时',
      '自己的主机和数据；不到第一个的一半。',
    ),
    'opsHours.paas.perEnvironment': text('PaaS 每多一个环境的工时', '多一个要同步的项目，没有主机。'),
    'opsHours.compose.perHost': text(
      '每多一台主机的工时',
      '自动化时6–8台共8小时，每台1到1.3；上限：未自动化。',
    ),
    'opsHours.compose.perService': text(
      'Compose 上每个服务的工时',
      '更新、密钥、端口、日志、告警。放置、路由和回滚靠手工，故高于 PaaS。',
    ),
    'opsHours.compose.perDeveloper': text(
      'Compose 上每位开发者的工时',
      'Kubernetes 的四分之一，要懂的更少。',
    ),
    'opsHours.compose.perTeam': text(
      'Compose 每多一个团队的工时',
      '端口、时间窗口、权限。高于有命名空间和角色的 Kubernetes。',
    ),
    'opsHours.compose.coordinationExponent': text(
      '十个服务后 Compose 的增长',
      '十个以外服务数的指数。这个猜测决定从多少服务起 Kubernetes 更便宜。',
    ),
    'opsHours.activityFactor': text('正在改动的服务占比', '其余几乎不耗工时。猜测，容得下一人管24个容器。'),
    'opsHours.paas.base': text(
      'PaaS 本身的工时',
      '套餐、附加组件、账单、权限。说法从近乎零到一人的 5%（约8小时）；取中间偏低。',
    ),
    'opsHours.paas.perService': text(
      'PaaS 上每个服务的工时',
      '设置、扩缩容、更新、告警：Compose 的四分之三。上限：两人管47个服务。',
    ),
    'opsHours.paas.perDeveloper': text('PaaS 上每位开发者的工时', '三者最低，大部分由 PaaS 完成。'),
    'opsHours.paas.perTeam': text('PaaS 每多一个团队的工时', '权限、支出上限；平台隔开团队。'),
    'opsHours.kubernetes.managedNodes': text(
      '节点托管时的集群工时',
      'GKE Autopilot 不用管节点池、镜像和补丁。',
    ),
    'opsHours.carryOver': text('随你迁移的琐事', '多或少的工时：因服务为1，因平台为0。未知，取一半。'),
    'opsHours.kubernetes.basePerCluster': text(
      '第一个集群的工时',
      '每年三次升级各40小时（每月10），补丁和附加组件8，排障8，权限、策略、成本和 CI 6。下限：专家或厂商运维的节点；上限：40–60，还有更高的。',
    ),
    'opsHours.kubernetes.perAdditionalCluster': text(
      '每多一个集群的工时',
      '介于大规模自动化（约8小时）与三个区域的升级（13–20加补丁）之间。',
    ),
    'opsHours.kubernetes.perService': text(
      'Kubernetes 上每个服务的工时',
      '清单、限额、扩缩容、策略、密钥，多已自动化。上限：两个团队6小时以上，含支持。',
    ),
    'opsHours.kubernetes.perDeveloper': text(
      'Kubernetes 上每位开发者的工时',
      '上限：有人每周1–2小时，每月至少4.3；成熟平台少得多。',
    ),
    'opsHours.kubernetes.perTeam': text(
      'Kubernetes 每多一个团队的工时',
      '命名空间、角色、配额。低于要自建隔离的 Compose。',
    ),
    'experience.multiplier.none': text('第一年系数：没有经验', '用于集群工时和停机。没有来源。'),
    'experience.multiplier.some': text('第一年系数：有一些经验', '用过 Kubernetes，没有运维过。'),
    'experience.multiplier.production': text('第一年系数：有生产经验', '集群工时以运维过为前提。'),
    'experience.learningShare.none': text('尚需学习：没有经验', '新手从头学起。'),
    'experience.learningShare.some': text('尚需学习：有一些经验', '一半：懂概念，没有运维过。'),
    'experience.learningShare.production': text(
      '尚需学习：有生产经验',
      '无，团队运维过；上限：换厂商要新学的。',
    ),
    'deploys.perEngineer': text('每位工程师的部署次数', '发布到生产；每周约两次。'),
    'deployMinutes.compose': text('Compose 每次部署的值守分钟', '拉取、重启、观察，有时回退。'),
    'deployMinutes.paas': text('PaaS 每次部署的值守分钟', '某报告所说3分钟的大部分。'),
    'deployMinutes.kubernetes': text(
      'Kubernetes 每次部署的值守分钟',
      '一位作者的20–30分钟的五分之一；日久更轻松，如 Nav。',
    ),
    'learningHours.compose.perEngineer': text('学习 Compose 的工时', '文章说几天；取两天。'),
    'learningHours.paas.perEngineer': text('学习 PaaS 的工时', '不到一天，第一天就能部署。'),
    'learningHours.kubernetes.perDeveloper': text(
      '学会用 Kubernetes 交付的工时',
      '在别人的集群上。Nav 为20小时实验；受访团队为一天到一个多月。',
    ),
    'learningHours.kubernetes.perOperator': text(
      '学会运维集群的工时',
      '一名新手考两个证书约130小时；顾问说3–6个月；上限：全职三个月。',
    ),
    'kubernetes.operators': text('学习运维集群的工程师', '两名，以防一名不在；不超过你的人数。'),
    'setupHours.compose': text(
      '搭建 Compose 的工时',
      '防火墙、代理、证书、备份、监控。介于几分钟与一两周之间。',
    ),
    'setupHours.paas': text('搭建 PaaS 的工时', '介于一个服务15分钟与五个服务两天之间。'),
    'setupHours.kubernetes': text(
      '搭建 Kubernetes 的工时',
      'Ingress、密钥、扩缩容、监控、角色。据说两周跑起来，取两倍；上限：两名工程师六周。',
    ),
    'migrationHours.composeToPaas': text('Compose 到 PaaS，每个服务', '某产品迁到 ECS 的80小时的十分之一。'),
    'migrationHours.composeToKubernetes': text(
      'Compose 到 Kubernetes，每个服务',
      '集群就绪后。上限：Nav，4人6个月迁移26个，各144小时。',
    ),
    'migrationHours.paasToCompose': text('PaaS 到 Compose，每个服务', '没有来源；与反方向相同。'),
    'migrationHours.paasToKubernetes': text(
      'PaaS 到 Kubernetes，每个服务',
      '含附加组件和流水线。项目需3–8周，都不说工时。',
    ),
    'migrationHours.kubernetesToCompose': text(
      'Kubernetes 到 Compose，每个服务',
      '没有来源；比到 PaaS 略少。',
    ),
    'migrationHours.kubernetesToPaas': text(
      'Kubernetes 到 PaaS，每个服务',
      '某公司14周81个，四人全职则各28小时；取更低。',
    ),
    'migration.firstServices': text('全力迁移的服务数', '之后便是例行工作；猜测。'),
    'migration.repeatShare': text('之后每个服务的工作量', '脚本已有，只需部分工时。'),
    'database.managedPrice': text(
      '托管数据库',
      '小型，含存储和备份。突发型标价 $23–47，带备机翻倍；PaaS 带故障转移约 $85。',
    ),
    'downtimeHours.compose.singleHost': text(
      '单台 Compose 主机的停机',
      '每年计划外小时：8.8 是 Google 的 99.9%，44 是 Amazon 的 99.5%，2 是好厂商加快手运维。',
    ),
    'downtimeHours.compose.severalHosts': text(
      '多台 Compose 主机的停机',
      '故障转移靠人：介于单台主机与托管平台之间。',
    ),
    'downtimeHours.paas': text('PaaS 的停机', '4.4 是 Cloud Run 的 99.95%；上限：较小厂商和坏年份。'),
    'downtimeHours.kubernetes': text(
      'Kubernetes 集群的停机',
      '99.99% 的机器带来0.9，加约三次各50–60分钟的错误变更。上限：新团队，集群扛得住坏节点，扛不住错误变更。',
    ),
    'deployDowntimeSeconds.compose': text(
      'Compose 每次部署的失败秒数',
      'docker compose up -d 在新容器响应前停掉旧的：三份报告5–30秒，均非实测；用代理可避免。',
    ),
  },
  priceTexts: {
    'eks-cluster-standard': price('EKS 集群', '标准支持期内。'),
    'eks-fargate-vcpu': price('AWS Fargate vCPU'),
    'eks-fargate-gb': price('AWS Fargate 内存'),
    'gke-cluster-fee': price('GKE 集群', '各种模式都一样。'),
    'gke-free-credit': price('GKE 免费额度', '每个结算账号一份，可用区级或 Autopilot。'),
    'gke-autopilot-vcpu': price('GKE Autopilot vCPU', byRequests),
    'gke-autopilot-gib': price('GKE Autopilot 内存', byRequests),
    'aks-free': price('AKS Free 层', '没有 SLA 保障。'),
    'aks-standard': price('AKS Standard 层', 'Microsoft 的页面没有价格。'),
    'aws-alb-hour': price('AWS Application Load Balancer'),
    'aws-alb-lcu': price('AWS 负载均衡器容量单位'),
    'aws-nat-hour': price('AWS NAT 网关', '每个网关；通常每个可用区一个。'),
    'aws-egress': price(out('AWS'), firstTenTb),
    'gcp-lb-rules': price('Google Cloud 负载均衡', rules),
    'gcp-nat-vm': price('Google Cloud NAT，每个 VM', '最多每小时 $0.044，从32个 VM 起。'),
    'gcp-nat-ip': price('Google Cloud NAT 地址'),
    'gcp-egress-premium': price(out('Google Cloud'), 'Premium 层，每月第一个 1 TB。'),
    'azure-lb-hour': price('Azure Standard Load Balancer', rules),
    'azure-nat-hour': price('Azure NAT 网关'),
    'azure-egress': price(out('Azure'), firstTenTb),
    'aws-m7i-xlarge': price('EC2 m7i.xlarge'),
    'aws-m7i-4xlarge': price('EC2 m7i.4xlarge'),
    'gcp-n2-standard-4': price('Compute Engine n2-standard-4', scaledN2),
    'gcp-n2-standard-16': price('Compute Engine n2-standard-16', scaledN2),
    'azure-d4s-v5': price('Azure D4s v5'),
    'azure-d16s-v5': price('Azure D16s v5'),
    'do-g-16vcpu-64gb': price('Droplet g-16vcpu-64gb', '一个月按672小时计费。'),
    'do-egress': price(out('DigitalOcean'), '未计免费额度。'),
    'do-lb': price('DigitalOcean 负载均衡器', '没有来源。'),
    'hetzner-ccx43': price(
      'Hetzner CCX43',
      '不含税 €276.49，1 EUR = 1.1133 USD（2026-10-28），2026-06-15之后的订单。',
    ),
    'hetzner-egress': price(out('Hetzner'), '每 TB €1；未计免费的 20 TB。'),
    'railway-vcpu': price('Railway CPU', byUse),
    'railway-gb': price('Railway 内存', byUse),
    'railway-egress': price(out('Railway')),
    'railway-pro': price('Railway Pro 套餐', '最低消费；用量费可抵扣。'),
    'fly-shared-cpu-1x-256mb': price('Fly.io shared-cpu-1x，256 MB', flyTable),
    'fly-performance-1x-2gb': price('Fly.io performance-1x，2 GB', flyTable),
    'fly-performance-1x-4gb': price('Fly.io performance-1x，4 GB', flyTable),
    'fly-performance-2x-4gb': price('Fly.io performance-2x，4 GB', flyTable),
    'fly-performance-2x-8gb': price('Fly.io performance-2x，8 GB', flyTable),
    'fly-performance-4x-8gb': price('Fly.io performance-4x，8 GB', flyTable),
    'fly-performance-8x-16gb': price('Fly.io performance-8x，16 GB', flyTable),
    'fly-egress-na-eu': price(out('Fly.io'), '北美和欧洲；其他地区更贵。'),
    'render-starter': price('Render Starter', renderForum),
    'render-standard': price('Render Standard', renderForum),
    'render-pro': price('Render Pro', renderFile),
    'render-pro-plus': price('Render Pro Plus', renderFile),
    'render-pro-max': price('Render Pro Max', renderFile),
    'render-pro-ultra': price('Render Pro Ultra', renderFile),
    'render-workspace-pro': price('Render Pro 工作区', '自动扩缩容所需。'),
    'render-egress': price(out('Render'), '每 100 GB $30 的一半，自2025-08-01起。'),
    'heroku-basic': price('Heroku Basic dyno'),
    'heroku-performance-l-ram': price('Heroku Performance-L-RAM dyno', inferredVcpu),
    'heroku-performance-xl': price('Heroku Performance-XL dyno', inferredVcpu),
    'heroku-performance-2xl': price('Heroku Performance-2XL dyno', inferredVcpu),
    'cloudrun-req-cpu': price('Cloud Run vCPU，按请求'),
    'cloudrun-req-mem': price('Cloud Run 内存，按请求'),
    'cloudrun-inst-cpu': price('Cloud Run vCPU，按实例'),
    'cloudrun-inst-mem': price('Cloud Run 内存，按实例'),
    'apprunner-active-vcpu': price('App Runner vCPU'),
    'apprunner-active-gb': price('App Runner 内存'),
    'aca-active-cpu': price('Container Apps vCPU', '活跃时；一个文件说是一半。'),
    'aca-mem': price('Container Apps 内存', '空闲也一样。'),
    'do-apps-s-1vcpu-0-5gb': price('App Platform，1 个共享 vCPU，0.5 GB'),
    'do-apps-d-1vcpu-2gb': price('App Platform，1 vCPU，2 GB'),
    'do-apps-d-2vcpu-4gb': price('App Platform，2 vCPU，4 GB'),
    'do-apps-d-4vcpu-8gb': price('App Platform，4 vCPU，8 GB'),
    'do-apps-d-8vcpu-32gb': price('App Platform，8 vCPU，32 GB'),
  },
  allocatableTexts: {
    eks: '预留：四核 6%、1%、0.5% 和 0.5%；255 MiB，58个 Pod 各 11 MiB，驱逐用 100 MiB。',
    gke: '预留：四核 6%、1%、0.5% 和 0.5%；4 GiB 的 25%、再 4 的 20%、再 8 的 10%，驱逐用 100 MiB。',
    aks: '预留：四核中 0.14；50 MB，110个 Pod 各 20 MB，驱逐用 100 MiB。',
  },
  noticeTexts: [
    'App Runner：不接受新客户，无新功能；AWS 推荐 ECS Express Mode。',
    'Heroku 仅维持：不接受新 Enterprise 客户，价格不变。',
    '新订单和变更规格涨价：共享套餐 30–38%，CPX 和 CCX 113–175%。',
    '付费工作区改为固定费用的 Pro 和 Scale。',
    '卷快照超过 10 GB 的部分每 GB 每月 $0.08；GPU Machines 于2026年终止。',
    'CPU Droplets 改为按秒计费。',
    'Basic Load Balancer 已退役（二手信息）；AKS 需要 Standard。',
  ],
}
