// What does each assumption mean, why is it worth that, and who says so?
import type { AssumptionId } from '../assumptions/assumptions'
import { cite } from './cite'
import type { AssumptionEvidence, Source } from './types'

const cloudRunSla = cite('https://cloud.google.com/run/sla', 'Cloud Run SLA', 'read 2026-11')
const devOpsDaily = cite(
  'https://devops-daily.com/posts/when-kubernetes-is-wrong-default',
  'When Kubernetes Is the Wrong Default (DevOps Daily)',
  '2026-03-05',
)
const codcompass = cite(
  'https://www.codcompass.com/en/kb/the-one-person-os-engineering-infrastructure-for-the-solo-de-xw6606',
  'The One-Person OS (Codcompass)',
  'n.d.',
)
const singleVps = cite(
  'https://dev.to/merbayerp/the-psychology-of-running-production-on-a-single-vps-1pkl',
  'The Psychology of Running Production on a Single VPS',
  'n.d.',
)
const article = cite(
  'https://akoode.com',
  'The article: Docker vs Kubernetes (originally published at akoode.com; exact page address not given in the copy)',
  'n.d. (c. 2025-26)',
)
const legaci = cite(
  'https://www.amanazad.xyz/how-i-saved-2500-a-month-killing-heroku',
  'How I Saved $2500 a Month Killing Heroku (Legaci)',
  '2023-03',
)
const komodor = cite(
  'https://cloudcurated.com/cloud-management/kubernetes-management-struggles-cost-it-teams-millions',
  'Article on Komodor 2025 Enterprise Kubernetes Report',
  '2025',
)
const cloudNativeNow = cite(
  'https://cloudnativenow.com/features/report-details-raft-of-kubernetes-management-challenges/',
  'Report Details Raft of Kubernetes Management Challenges (Cloud Native Now), as quoted in a third-party research note; page itself not read',
  '2025',
)
const eksVersions = cite(
  'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  'Understand the Kubernetes version lifecycle on EKS (AWS docs)',
  'read 2026-11',
)
const opsCanary = cite(
  'https://opscanary.com/articles/reclaiming-engineering-time-streamlining-kubernetes-upgrades-95bfbc4f',
  'Reclaiming Engineering Time: Streamlining Kubernetes Upgrades (summary of a CNCF blog post)',
  '2026-05-11',
)
const leanOps = cite(
  'https://leanopstech.com/blog/ecs-vs-eks-cost-2026/',
  'ECS vs EKS vs Self-Managed Kubernetes (LeanOps)',
  '2026-05-16',
)
const moussouni = cite(
  'https://www.moussouni.guyfarron.com/post/46845',
  'We Did Not Migrate Systems. We Migrated Assumptions: Heroku to EKS at Scale (dev.to repost; only the opening was readable)',
  '2026-05-17',
)
const humanitec = cite(
  'https://pdfcoffee.com/kubernetes-benchmarking-study-2022-2022-02-16-pdf-free.html',
  'Kubernetes Benchmarking Study 2022 (Humanitec)',
  '2022-02-16',
)
const playbook = cite(
  'https://platformengineeringplaybook.com/blog/2025/01/16/kubernetes-complexity-backlash-simpler-infrastructure',
  'The Kubernetes Complexity Backlash (Platform Engineering Playbook)',
  '2025-01-16 (post), later edited',
)
const propTech = cite(
  'https://proptechusa.ai/news/kubernetes-vs-docker-swarm-cost-analysis',
  'Kubernetes vs Docker Swarm cost analysis (PropTechUSA)',
  'n.d.',
)
const nav = cite(
  'https://kubernetes.io/case-studies/nav/',
  'Nav Case Study (kubernetes.io / CNCF)',
  'n.d. (migration finished early 2018)',
)
const computeEngineSla = cite('https://cloud.google.com/compute/sla', 'Compute Engine SLA', 'read 2026-11')
const cloudSla = cite(
  'https://github.com/mikaelvesavuori/cloud-sla',
  'cloud-sla: machine-readable cloud SLAs',
  'read 2026-11',
)
const fale = cite(
  'https://fale.io/blog/2024/11/30/hyperscalers-are-not-serious-about-service-level-agreements-sla',
  'Hyperscalers are not serious about SLAs',
  '2024-11-30',
)

const found = (source: Source, finding: string): Source => ({ ...source, finding })

const judgement = (name: string, description: string, ...sources: readonly Source[]): AssumptionEvidence => ({
  name,
  description,
  basis: 'judgement',
  sources,
})

export const assumptionEvidence: Readonly<Record<AssumptionId, AssumptionEvidence>> = {
  'capacity.gibPerVcpu': judgement('Memory per vCPU', 'Large clouds sell machines of 2 vCPU with 8 GiB.'),
  'packing.compose': judgement(
    'How full Compose hosts are',
    'At peak; the rest is room for failures, and machines come whole.',
    cite(
      'https://www.scribd.com/document/335335177/Borg-43438',
      'Large-scale cluster management at Google with Borg (EuroSys 2015); figures read in public notes on the paper',
      '2015',
      'Separate production: 20–30\u00a0% more machines',
    ),
  ),
  'packing.paas': judgement(
    'How full PaaS instances are',
    'Each service pays for an instance, rounded up to one on sale.',
    cite(
      'https://packetsensei.com/cloud/amazon-aws/eks/eks-vs-ecs-vs-fargate-total-cost-of-ownership-breakdown/',
      'EKS vs ECS vs Fargate TCO',
      'n.d.',
      'Opinion: 30–50\u00a0% more per vCPU than EC2',
    ),
  ),
  'packing.kubernetes': judgement(
    'How full the nodes are',
    'A vendor’s 40\u00a0% left over in 2025 includes untuned clusters and spares; we assume less.',
    cite(
      'https://obsium.io/?p=16758',
      'Kubernetes cost optimisation: where the waste is (quotes Cast AI 2025 and 2026)',
      '2026',
      'Overprovisioned: 40\u00a0% (2025), 69\u00a0% (2026)',
    ),
    cite(
      'https://www.nextplatform.com/2024/03/04/kubernetes-clusters-have-massive-overprovisioning-of-compute-and-memory/',
      'Kubernetes clusters have massive overprovisioning of compute and memory',
      '2024-03-04',
      '13\u00a0% of CPU in use; 17\u00a0% above 1,000 CPUs',
    ),
  ),
  'packing.podRequests': judgement(
    'How well pod requests fit',
    'On GKE Autopilot; the rest goes to permitted sizes.',
  ),
  'kubernetes.daemonShare': judgement(
    'Taken by agents on every node',
    'For logs, metrics and network, beside what the vendor reserves.',
  ),
  'kubernetes.minNodes': judgement(
    'Fewest nodes in a cluster',
    'Two, because one may fail or need emptying.',
  ),
  'kubernetes.spareNodes': judgement(
    'Spare nodes per cluster',
    'For the pods of a failing or upgrading node.',
  ),
  'elasticity.kubernetes': {
    name: 'How closely nodes follow the load',
    description:
      'Part of the swing from mean to peak. At 0.4 and a peak of twice the mean a fifth of node hours is saved, amid the 0–40\u00a0% published.',
    basis: 'vendor',
    sources: [
      cite(
        'https://kubernetes.io/case-studies/pinterest/',
        'Pinterest Case Study (kubernetes.io / CNCF)',
        'n.d. (2018 content)',
        '30\u00a0% fewer instance-hours for a build fleet',
      ),
      cite(
        'https://ribbsaetersystems.com/blog/kubernetes-cost-optimization',
        'Cutting Kubernetes Costs by 60% (Ribbsaeter Systems)',
        'n.d.',
        'Karpenter saves 20–40\u00a0% over fixed groups',
      ),
    ],
  },
  'elasticity.paasScaled': judgement(
    'How closely PaaS instances follow the load',
    'As for nodes, which also come and go whole.',
    found(cloudRunSla, 'Promises 99.95\u00a0% uptime'),
  ),
  'elasticity.paasRequest': judgement(
    'How closely pay-per-request follows the load',
    'Workers, queues and open connections go on.',
    found(cloudRunSla, 'Promises 99.95\u00a0% uptime'),
  ),
  'requests.overProvisioning': {
    name: 'Requested CPU left unused',
    description: 'Saved only where use is billed, as on Railway.',
    basis: 'measured',
    sources: [
      cite(
        'https://research.google/pubs/pub49174/',
        'Autopilot: Workload Autoscaling at Google Scale (EuroSys 2020)',
        '2020',
        'Slack: 23\u00a0% if sized automatically, 46\u00a0% by hand',
      ),
      cite(
        'https://sysdig.jp/blog/2023-cloud-native-security-usage-report',
        'Sysdig 2023 Cloud-Native Security and Usage Report',
        '2023',
        '69\u00a0% of requested CPU unused',
      ),
      cite(
        'https://tiatra.com/cloud-modernization-is-advancing-utilization-isnt/',
        'Cloud modernization is advancing, utilization is not (CIO.com column by a Datadog researcher)',
        '2026-05-05',
        'Over 65\u00a0% of workloads use less than half',
      ),
    ],
  },
  'requests.unusedMemory': judgement(
    'Requested memory left unused',
    'Less than CPU, because programs keep what they took.',
  ),
  'opsHours.compose.base': judgement(
    'Hours for the first Compose host',
    'Patches, certificates, incidents. Near the 4 hours claimed when automated.',
    found(devOpsDaily, '8 hours a month for 6–8 automated VMs'),
    found(codcompass, 'Unsourced: 12–15 hours, 4 when automated'),
    found(singleVps, '13 containers cost vigilance'),
  ),
  'opsHours.compose.perDatabase': judgement(
    'Hours per database on Compose',
    'Backups, a restore test, upgrades, in a container.',
  ),
  'opsHours.compose.perEnvironment': judgement(
    'Hours per extra Compose environment',
    'Its own host, data and drift; under half of the first.',
  ),
  'opsHours.paas.perEnvironment': judgement(
    'Hours per extra PaaS environment',
    'One more project to keep in step, with no host.',
  ),
  'opsHours.compose.perHost': judgement(
    'Hours per additional host',
    'Automated, 6–8 machines take 8 hours, or 1 to 1.3 each; high: not automated.',
    found(devOpsDaily, '8 hours a month for 6–8 automated VMs'),
  ),
  'opsHours.compose.perService': judgement(
    'Hours per service on Compose',
    'Updates, secrets, ports, logs, alerts. Above a PaaS, as you place, route and roll back by hand.',
    found(devOpsDaily, '8 hours a month for 6–8 automated VMs'),
    found(article, 'Opinion: Docker under 10 containers'),
  ),
  'opsHours.compose.perDeveloper': judgement(
    'Hours per developer on Compose',
    'A quarter of Kubernetes, as there is less to know.',
    found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
  ),
  'opsHours.compose.perTeam': judgement(
    'Hours per extra team on Compose',
    'Ports, windows, access. Above Kubernetes with its namespaces and roles.',
  ),
  'opsHours.compose.coordinationExponent': judgement(
    'Growth of Compose work after ten services',
    'Services beyond ten to this power. A guess that decides from how many Kubernetes is cheaper.',
    found(article, 'Opinion: Kubernetes from 5+ coordinated services'),
    found(devOpsDaily, '60 hours a month on EKS, 8 for 6–8 VMs'),
  ),
  'opsHours.activityFactor': judgement(
    'Share of services being changed',
    'The others take hardly any hours. A guess with room for one person’s 24 containers.',
    cite(
      'https://thedecipherist.com/articles/docker_swarm_vs_kubernetes',
      'Docker Swarm vs Kubernetes in 2026',
      '2026-02-15',
      '24 containers for ten years',
    ),
  ),
  'opsHours.paas.base': judgement(
    'Hours for the PaaS itself',
    'Plans, add-ons, billing, access. Claims go from almost none to 5\u00a0% of an engineer, about 8 hours; we stay below the middle.',
    found(devOpsDaily, 'Upkeep under 5\u00a0% for 5 services'),
    found(legaci, 'Two founders: 0.01\u00a0% of their time'),
    found(codcompass, 'Unsourced: 4 hours when automated'),
  ),
  'opsHours.paas.perService': judgement(
    'Hours per service on a PaaS',
    'Settings, scaling, updates, alerts: three quarters of Compose. High: two platform people for 47 services.',
    found(devOpsDaily, 'Upkeep under 5\u00a0% for 5 services'),
    found(legaci, 'Two founders: 0.01\u00a0% of their time'),
    cite(
      'https://tomodahinata.com/en/blog/aws-ecs-vs-eks-startup-decision-framework/llms.txt',
      'ECS on Fargate vs EKS: 7 evaluation axes',
      '2025-01-10',
      'Opinion: Fargate to ~20 services; EKS 2x heavier',
    ),
  ),
  'opsHours.paas.perDeveloper': judgement(
    'Hours per developer on a PaaS',
    'The lowest of the three, as a PaaS does most.',
    found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
  ),
  'opsHours.paas.perTeam': judgement(
    'Hours per extra team on a PaaS',
    'Access, spending limit; the platform keeps teams apart.',
  ),
  'opsHours.kubernetes.managedNodes': judgement(
    'Cluster hours left when nodes are managed',
    'On GKE Autopilot node pools, images and patches fall away.',
  ),
  'opsHours.carryOver': judgement(
    'Toil that moves with you',
    'Extra or missing hours: 1 if services cause them, 0 if the platform does. Unknown, so half.',
  ),
  'opsHours.kubernetes.basePerCluster': judgement(
    'Hours for the first cluster',
    'Three upgrades a year of 40 hours (10 a month), patches and add-ons 8, troubleshooting 8, access, policy, cost and CI 6. Low: an expert or vendor-run nodes; high: 40–60, which others exceed.',
    found(devOpsDaily, 'Opinion: 40–60 hours a month'),
    found(komodor, '34 workdays a year on issues'),
    found(cloudNativeNow, 'Over 64 workdays a year on issues'),
    cite(
      'https://taubyte.com/tools/k8s-tax',
      'Kubernetes Tax Calculator (Taubyte)',
      'read 2026-11',
      'Rival, uncited: $35,000+ a year',
    ),
    found(eksVersions, 'A minor version about every four months'),
    found(opsCanary, '4–6 weeks of work per upgrade over three regions'),
    cite(
      'https://gcore.com/learning/kubernetes-tco-comparison',
      'Kubernetes TCO comparison (Gcore)',
      'read 2026-11',
      'Vendor: one engineer, $113,325 a year',
    ),
    cite(
      'https://www.koyeb.com/blog/the-true-cost-of-kubernetes-people-time-and-productivity',
      'The true cost of Kubernetes: People, Time and Productivity (Koyeb)',
      '2021-12-21',
      'PaaS vendor: $100k to over $500k a year',
    ),
    cite(
      'https://anthonynsimon.com/blog/one-man-saas-architecture/',
      'The Architecture Behind A One-Person Tech Startup',
      '2021-04-07',
      'One experienced person runs EKS calmly',
    ),
    cite(
      'https://medium.com/mirantis/is-kubernetes-a-full-time-job-160bb7be59f0',
      'Is Kubernetes a Full-Time Job? (Mirantis)',
      '2022-01-24',
      'Vendor: less work than 3–4 VMs',
    ),
  ),
  'opsHours.kubernetes.perAdditionalCluster': judgement(
    'Hours per further cluster',
    'Between a big automated estate (about 8 hours) and upgrades over three regions (13–20 plus patches).',
    cite(
      'https://thenewstack.io/how-deutsche-telekom-manages-edge-infrastructure-with-gitops/',
      'How Deutsche Telekom Manages Edge Infrastructure with GitOps (The New Stack)',
      '2021-11-04',
      '200 clusters by 10 engineers, read second-hand',
    ),
    found(opsCanary, '4–6 weeks of work per upgrade over three regions'),
    found(eksVersions, 'A minor version about every four months'),
  ),
  'opsHours.kubernetes.perService': judgement(
    'Hours per service on Kubernetes',
    'Manifests, limits, scaling, policy, secrets, much of it automated. High: two teams at 6 hours or more, with support.',
    found(leanOps, '87 services, platform team from 1 to 4'),
    found(moussouni, '47 services; 2 of 10 engineers on platform'),
    found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
  ),
  'opsHours.kubernetes.perDeveloper': judgement(
    'Hours per developer on Kubernetes',
    'High: someone’s 1–2 hours a week, at least 4.3 a month; a settled platform takes much less.',
    found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
    found(humanitec, '57\u00a0% of low performers onboard in a month or more'),
  ),
  'opsHours.kubernetes.perTeam': judgement(
    'Hours per extra team on Kubernetes',
    'Namespaces, roles, quotas. Below Compose, where you build the fences.',
    found(article, 'Opinion: several teams call for Kubernetes'),
    cite(
      'https://github.com/vibesre/Platform-Engineering-Playbook/blob/c41779d4c803120c5f45f865106dc4cca40f6341/blog/2025-12-12-platform-engineering-team-structures-that-work.md',
      'Platform Engineering Team Structures That Work (quoting DORA 2024)',
      '2025-12-12',
      'Internal platforms: throughput −8\u00a0%, stability −14\u00a0%',
    ),
  ),
  'experience.multiplier.none': judgement(
    'First-year factor without experience',
    'For cluster hours and downtime. No source names it.',
    found(humanitec, '53\u00a0% misjudged its complexity'),
    found(playbook, 'Running in two weeks, fluent in six months'),
    found(propTech, 'Vendor: fully productive in 3–6 months'),
  ),
  'experience.multiplier.some': judgement(
    'First-year factor with some experience',
    'Somebody has used Kubernetes, though not run it.',
  ),
  'experience.multiplier.production': judgement(
    'First-year factor with production experience',
    'Cluster hours assume somebody who has run it.',
  ),
  'experience.learningShare.none': judgement(
    'Learning ahead without experience',
    'Newcomers have all the learning before them.',
  ),
  'experience.learningShare.some': judgement(
    'Learning ahead with some experience',
    'Half: the team knows the ideas but has not run it.',
  ),
  'experience.learningShare.production': judgement(
    'Learning ahead with production experience',
    'None, as the team has run it; high: what is new at another vendor.',
  ),
  'deploys.perEngineer': judgement('Deploys per engineer', 'Releases to production; about two a week.'),
  'deployMinutes.compose': judgement(
    'Attended minutes per Compose deploy',
    'Pulling, restarting, watching, sometimes back.',
    found(article, 'Opinion: set-up takes minutes'),
  ),
  'deployMinutes.paas': judgement(
    'Attended minutes per PaaS deploy',
    'Most of the 3 minutes that one account gives.',
    found(devOpsDaily, '3 minutes a deploy'),
  ),
  'deployMinutes.kubernetes': judgement(
    'Attended minutes per Kubernetes deploy',
    'A fifth of the 20–30 minutes one author clocks; easier with time, as at Nav.',
    found(devOpsDaily, '20–30 minutes a deploy'),
    found(nav, 'From 10 to 50 deploys a day'),
  ),
  'learningHours.compose.perEngineer': judgement(
    'Hours to learn Compose',
    'The article says days; we take two of them.',
    found(article, 'Opinion: days'),
  ),
  'learningHours.paas.perEngineer': judgement(
    'Hours to learn a PaaS',
    'Under a day, as first deploys happen on day one.',
    found(devOpsDaily, 'First deploy on day 1'),
  ),
  'learningHours.kubernetes.perDeveloper': {
    name: 'Hours to learn to ship on Kubernetes',
    description: 'On others’ cluster. Nav gave 20 hours of labs; surveyed teams took a day to over a month.',
    basis: 'survey',
    sources: [
      found(nav, 'Five days of four-hour labs'),
      found(humanitec, '57\u00a0% of low performers onboard in a month or more'),
    ],
  },
  'learningHours.kubernetes.perOperator': judgement(
    'Hours to learn to run a cluster',
    'One newcomer took about 130 hours for two certificates; consultants say 3–6 months; high: three, full time.',
    cite(
      'https://cloudadvisors.net/2022/01/09/cka-ckad-linux-foundation-kubernetes-zertifizierungen-ein-erfahrungsbericht-und-leitfaden/',
      'CKA & CKAD: Erfahrungsbericht und Leitfaden (cloudadvisors.net)',
      '2022-01-09',
      'About 130 hours for CKAD and CKA',
    ),
    found(propTech, 'Vendor: fully productive in 3–6 months'),
    found(playbook, 'Running in two weeks, fluent in six months'),
    found(article, 'Opinion: weeks to months'),
  ),
  'kubernetes.operators': judgement(
    'Engineers who learn to run the cluster',
    'Two, because one may be away; never more than you have.',
  ),
  'setupHours.compose': judgement(
    'Hours to set up Compose',
    'Firewall, proxy, certificates, backups, monitoring. Between minutes and one to two weeks.',
    found(article, 'Opinion: minutes'),
    found(devOpsDaily, 'VMs: first deployment in week 1–2'),
  ),
  'setupHours.paas': judgement(
    'Hours to set up a PaaS',
    'Between 15 minutes for one and two days for five.',
    found(devOpsDaily, '1 engineer, 2 days for 5 services'),
    found(playbook, 'Cloud Run in 15 minutes'),
  ),
  'setupHours.kubernetes': judgement(
    'Hours to set up Kubernetes',
    'Ingress, secrets, scaling, monitoring, roles. Twice the two weeks said to get it running; high: two engineers for six.',
    found(devOpsDaily, '2 engineers, 6 weeks on EKS'),
    found(playbook, 'Running in two weeks, fluent in six months'),
    found(nav, '4-person team, 6 months, self-managed'),
    found(article, 'Opinion: hours to days'),
  ),
  'migrationHours.composeToPaas': judgement(
    'Compose to PaaS, per service',
    'A tenth of the 80 hours that a product took to ECS.',
    found(legaci, 'Heroku to ECS in about two weeks'),
  ),
  'migrationHours.composeToKubernetes': judgement(
    'Compose to Kubernetes, per service',
    'Once the cluster stands. High: Nav, 4 people and 6 months for 26 workloads, 144 hours each.',
    found(nav, '25 microservices and a monolith in 6 months'),
    found(leanOps, '81 services to ECS Fargate in 14 weeks'),
  ),
  'migrationHours.paasToCompose': judgement(
    'PaaS to Compose, per service',
    'No source found; equal to the way back here.',
  ),
  'migrationHours.paasToKubernetes': judgement(
    'PaaS to Kubernetes, per service',
    'With add-ons and pipelines. Projects take 3–8 weeks; none tells its hours.',
    cite(
      'https://www.cloudroutehq.com/migrate/heroku-to-aws',
      'Heroku to AWS migration playbook (CloudRoute)',
      '2026',
      'Broker: 3–8 weeks a project',
    ),
    found(moussouni, '47 services; 2 of 10 engineers on platform'),
    cite(
      'https://tasrieit.com/blog/migrate-heroku-to-kubernetes-guide-2026',
      'Migrate Heroku to Kubernetes guide (Tasrie IT)',
      '2026',
      'Ten moves; people’s cost not counted',
    ),
  ),
  'migrationHours.kubernetesToCompose': judgement(
    'Kubernetes to Compose, per service',
    'No source found; a bit less than to a PaaS.',
  ),
  'migrationHours.kubernetesToPaas': judgement(
    'Kubernetes to PaaS, per service',
    'A firm’s 81 in 14 weeks are 28 hours each if four engineers did only that; we stay below.',
    found(leanOps, '81 services to ECS Fargate in 14 weeks'),
    cite(
      'https://inthepocket.com/blog/moving-away-from-kubernetes-to-aws-ecs-a-seamless-transition',
      'Moving away from Kubernetes to AWS ECS (In The Pocket)',
      'n.d.',
      '50 microservices, one by one',
    ),
  ),
  'migration.firstServices': judgement(
    'Services moved at full effort',
    'After them, moving the rest is routine; a guess.',
  ),
  'migration.repeatShare': judgement(
    'Effort for each later service',
    'Part of the hours, as scripts exist by then.',
  ),
  'database.managedPrice': {
    name: 'Managed database',
    description:
      'Small, with storage and backups. Burstable ones list at $23–47, double with a standby; a PaaS asks about $85 with failover.',
    basis: 'secondary',
    sources: [
      cite(
        'https://infratally.com/articles/aws-rds-pricing-explained-2026.html',
        'AWS RDS pricing explained 2026',
        '2026',
        'db.t4g.small $23.36, db.t4g.medium $47.45; twice that Multi-AZ',
      ),
      cite(
        'https://kuberns.com/blogs/render-postgres-pricing-setup-limits/',
        'Render Postgres 2026',
        '2026-04-29',
        'High availability from $85 a month',
      ),
    ],
  },
  'downtimeHours.compose.singleHost': judgement(
    'Downtime of a single Compose host',
    'Unplanned hours a year: 8.8 is Google’s 99.9\u00a0%, 44 Amazon’s 99.5\u00a0%, 2 a good provider and a quick operator.',
    found(computeEngineSla, 'Promises 99.9\u00a0% for one instance'),
    found(cloudSla, 'Amazon: 99.5\u00a0% per instance, 99.99\u00a0% per region'),
    found(fale, 'Opinion: SLAs are terms of refund'),
    found(singleVps, '13 containers cost vigilance'),
  ),
  'downtimeHours.compose.severalHosts': judgement(
    'Downtime of several Compose hosts',
    'People mind failover: between one host and a managed platform.',
    found(computeEngineSla, 'Promises 99.99\u00a0% over several zones'),
    found(cloudSla, 'Amazon: 99.5\u00a0% per instance, 99.99\u00a0% per region'),
  ),
  'downtimeHours.paas': judgement(
    'Downtime of a PaaS',
    '4.4 is Cloud Run’s 99.95\u00a0%; high: smaller vendors and bad years.',
    found(cloudRunSla, 'Promises 99.95\u00a0% uptime'),
    cite(
      'https://davidsommers.com/2012/07/23/heroku-uptime-numbers-are-off.html',
      'Heroku uptime numbers are off',
      '2012-07-23',
      'Heroku, June 2012: 96.25–99.28\u00a0%',
    ),
    found(fale, 'Opinion: SLAs are terms of refund'),
  ),
  'downtimeHours.kubernetes': judgement(
    'Downtime of a Kubernetes cluster',
    '0.9 from 99.99\u00a0% machines, plus about three faulty changes of 50–60 minutes. High: new teams, as clusters outlive dead nodes, not bad changes.',
    cite(
      'https://github.com/culibraries/documentation/blob/main/docs/pages/infrastructure.md',
      'Public documentation quoting the EKS SLA',
      'read 2026-11',
      'EKS control plane 99.95\u00a0%, second-hand',
    ),
    found(computeEngineSla, 'Promises 99.99\u00a0% over several zones'),
    found(komodor, 'About 79\u00a0% of incidents follow a change'),
    found(cloudNativeNow, 'Median repair over 50 minutes'),
  ),
  'deployDowntimeSeconds.compose': judgement(
    'Failed seconds per Compose deploy',
    'Plain docker compose up -d stops a container before the next answers: 5–30 seconds in three reports, none instrumented; a proxy avoids it.',
    cite(
      'https://www.devclubhouse.com/a/zero-downtime-docker-compose-bypassing-the-kubernetes-cargo-cult',
      'Zero-Downtime Docker Compose',
      '2026-06-24',
      '10 to 20 seconds',
    ),
    cite(
      'https://temps.sh/blog/how-to-add-zero-downtime-deployments-docker',
      'How to Add Zero-Downtime Deployments to Any Docker App (Temps)',
      '2026-03-12',
      '5–30 seconds',
    ),
    cite(
      'https://github.com/FOSS-Community/paste.py/issues/88',
      'FOSS-Community/paste.py issue 88',
      'n.d.',
      '10–15 seconds',
    ),
  ),
}
