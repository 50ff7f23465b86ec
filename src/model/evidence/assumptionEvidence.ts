// What does each assumption mean, why is it worth that, and who says so?
import type { AssumptionId } from '../assumptions/assumptions'
import type { AssumptionEvidence, Source } from './types'

const cloudRunSla: Source = {
  url: 'https://cloud.google.com/run/sla',
  title: 'Cloud Run SLA',
  date: 'read 2026-11',
}
const devOpsDaily: Source = {
  url: 'https://devops-daily.com/posts/when-kubernetes-is-wrong-default',
  title: 'When Kubernetes Is the Wrong Default (DevOps Daily)',
  date: '2026-03-05',
}
const codcompass: Source = {
  url: 'https://www.codcompass.com/en/kb/the-one-person-os-engineering-infrastructure-for-the-solo-de-xw6606',
  title: 'The One-Person OS (Codcompass)',
  date: 'n.d.',
}
const singleVps: Source = {
  url: 'https://dev.to/merbayerp/the-psychology-of-running-production-on-a-single-vps-1pkl',
  title: 'The Psychology of Running Production on a Single VPS',
  date: 'n.d.',
}
const article: Source = {
  url: 'https://akoode.com',
  title:
    'The article article: Docker vs Kubernetes (originally published at akoode.com; exact page address not given in the copy)',
  date: 'n.d. (c. 2025-26)',
}
const legaci: Source = {
  url: 'https://www.amanazad.xyz/how-i-saved-2500-a-month-killing-heroku',
  title: 'How I Saved $2500 a Month Killing Heroku (Legaci)',
  date: '2023-03',
}
const komodor: Source = {
  url: 'https://cloudcurated.com/cloud-management/kubernetes-management-struggles-cost-it-teams-millions',
  title: 'Article on Komodor 2025 Enterprise Kubernetes Report',
  date: '2025',
}
const cloudNativeNow: Source = {
  url: 'https://cloudnativenow.com/features/report-details-raft-of-kubernetes-management-challenges/',
  title:
    'Report Details Raft of Kubernetes Management Challenges (Cloud Native Now), as quoted in a third-party research note; page itself not read',
  date: '2025',
}
const eksVersions: Source = {
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
  title: 'Understand the Kubernetes version lifecycle on EKS (AWS docs)',
  date: 'read 2026-11',
}
const opsCanary: Source = {
  url: 'https://opscanary.com/articles/reclaiming-engineering-time-streamlining-kubernetes-upgrades-95bfbc4f',
  title: 'Reclaiming Engineering Time: Streamlining Kubernetes Upgrades (summary of a CNCF blog post)',
  date: '2026-05-11',
}
const leanOps: Source = {
  url: 'https://leanopstech.com/blog/ecs-vs-eks-cost-2026/',
  title: 'ECS vs EKS vs Self-Managed Kubernetes (LeanOps)',
  date: '2026-05-16',
}
const moussouni: Source = {
  url: 'https://www.moussouni.guyfarron.com/post/46845',
  title:
    'We Did Not Migrate Systems. We Migrated Assumptions: Heroku to EKS at Scale (dev.to repost; only the opening was readable)',
  date: '2026-05-17',
}
const humanitec: Source = {
  url: 'https://pdfcoffee.com/kubernetes-benchmarking-study-2022-2022-02-16-pdf-free.html',
  title: 'Kubernetes Benchmarking Study 2022 (Humanitec)',
  date: '2022-02-16',
}
const playbook: Source = {
  url: 'https://platformengineeringplaybook.com/blog/2025/01/16/kubernetes-complexity-backlash-simpler-infrastructure',
  title: 'The Kubernetes Complexity Backlash (Platform Engineering Playbook)',
  date: '2025-01-16 (post), later edited',
}
const propTech: Source = {
  url: 'https://proptechusa.ai/news/kubernetes-vs-docker-swarm-cost-analysis',
  title: 'Kubernetes vs Docker Swarm cost analysis (PropTechUSA)',
  date: 'n.d.',
}
const nav: Source = {
  url: 'https://kubernetes.io/case-studies/nav/',
  title: 'Nav Case Study (kubernetes.io / CNCF)',
  date: 'n.d. (migration finished early 2018)',
}
const computeEngineSla: Source = {
  url: 'https://cloud.google.com/compute/sla',
  title: 'Compute Engine SLA',
  date: 'read 2026-11',
}
const cloudSla: Source = {
  url: 'https://github.com/mikaelvesavuori/cloud-sla',
  title: 'cloud-sla: machine-readable cloud SLAs',
  date: 'read 2026-11',
}
const fale: Source = {
  url: 'https://fale.io/blog/2024/11/30/hyperscalers-are-not-serious-about-service-level-agreements-sla',
  title: 'Hyperscalers are not serious about SLAs',
  date: '2024-11-30',
}

const found = (source: Source, finding: string): Source => ({ ...source, finding })

export const assumptionEvidence: Readonly<Record<AssumptionId, AssumptionEvidence>> = {
  'capacity.gibPerVcpu': {
    name: 'Memory per vCPU',
    description:
      'Memory your workload needs with each vCPU. Large clouds sell general-purpose machines as 2 vCPU with 8 GiB.',
    basis: 'judgement',
    sources: [],
  },
  'packing.compose': {
    name: 'How full Compose hosts are',
    description:
      'Part of a host that containers fill at peak. The rest is room for deploys and failures, and machines come whole; our estimate.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://www.scribd.com/document/335335177/Borg-43438',
        title:
          'Large-scale cluster management at Google with Borg (EuroSys 2015); figures read in public notes on the paper',
        date: '2015',
        finding: 'Separating production takes 20–30 % more machines',
      },
    ],
  },
  'packing.paas': {
    name: 'How full PaaS instances are',
    description:
      'Part of what you pay for that services need. Our estimate: each pays for an instance of its own, rounded up to a size on sale.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://packetsensei.com/cloud/amazon-aws/eks/eks-vs-ecs-vs-fargate-total-cost-of-ownership-breakdown/',
        title: 'EKS vs ECS vs Fargate TCO',
        date: 'n.d.',
        finding: 'Opinion: Fargate costs 30–50 % more per vCPU than EC2',
      },
    ],
  },
  'packing.kubernetes': {
    name: 'How full the nodes are',
    description:
      'Part of the nodes that pods request. A vendor saw 40 % left over in 2025, but in untuned clusters and with spares; we assume less.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://obsium.io/?p=16758',
        title: 'Kubernetes cost optimisation: where the waste is (quotes Cast AI 2025 and 2026)',
        date: '2026',
        finding: 'CPU overprovisioned: 40 % (2025 report), 69 % (2026)',
      },
      {
        url: 'https://www.nextplatform.com/2024/03/04/kubernetes-clusters-have-massive-overprovisioning-of-compute-and-memory/',
        title: 'Kubernetes clusters have massive overprovisioning of compute and memory',
        date: '2024-03-04',
        finding: '13 % of CPU in use; 17 % above 1,000 CPUs',
      },
    ],
  },
  'packing.podRequests': {
    name: 'How well pod requests fit',
    description:
      'Part of a pod request (GKE Autopilot) that is needed; the rest goes to permitted sizes and ratios. Our estimate.',
    basis: 'judgement',
    sources: [],
  },
  'kubernetes.daemonShare': {
    name: 'Taken by agents on every node',
    description:
      'Agents for logs, metrics and network take this part of each node, on top of what the vendor reserves. Our estimate.',
    basis: 'judgement',
    sources: [],
  },
  'kubernetes.minNodes': {
    name: 'Fewest nodes in a cluster',
    description: 'Two nodes at least, because one may fail or need emptying.',
    basis: 'judgement',
    sources: [],
  },
  'kubernetes.spareNodes': {
    name: 'Spare nodes per cluster',
    description: 'Nodes kept free, because pods of a failing or upgrading node must go somewhere.',
    basis: 'judgement',
    sources: [],
  },
  'elasticity.kubernetes': {
    name: 'How closely nodes follow the load',
    description:
      'Part of the swing between mean and peak load that nodes follow. At 0.4 and a peak of twice the mean, a fifth of node hours is saved: the middle of the 0–40 % published.',
    basis: 'vendor',
    sources: [
      {
        url: 'https://kubernetes.io/case-studies/pinterest/',
        title: 'Pinterest Case Study (kubernetes.io / CNCF)',
        date: 'n.d. (2018 content)',
        finding: '30 % fewer instance-hours for a build fleet',
      },
      {
        url: 'https://ribbsaetersystems.com/blog/kubernetes-cost-optimization',
        title: 'Cutting Kubernetes Costs by 60% (Ribbsaeter Systems)',
        date: 'n.d.',
        finding: 'Karpenter saves 20–40 % over fixed groups',
      },
    ],
  },
  'elasticity.paasScaled': {
    name: 'How closely PaaS instances follow the load',
    description:
      'Part of the swing that a platform of whole instances follows. Set like cluster nodes, which also come and go whole.',
    basis: 'judgement',
    sources: [found(cloudRunSla, 'Promises 99.95 % uptime')],
  },
  'elasticity.paasRequest': {
    name: 'How closely pay-per-request follows the load',
    description:
      'Part of the swing that billing by request follows. Not all, because workers, queues and open connections go on.',
    basis: 'judgement',
    sources: [found(cloudRunSla, 'Promises 99.95 % uptime')],
  },
  'requests.overProvisioning': {
    name: 'Requested CPU left unused',
    description:
      'CPU that services request but never use. You save it only where actual use is billed, as on Railway.',
    basis: 'measured',
    sources: [
      {
        url: 'https://research.google/pubs/pub49174/',
        title: 'Autopilot: Workload Autoscaling at Google Scale (EuroSys 2020)',
        date: '2020',
        finding: 'Slack: 23 % if sized automatically, 46 % by hand',
      },
      {
        url: 'https://sysdig.jp/blog/2023-cloud-native-security-usage-report',
        title: 'Sysdig 2023 Cloud-Native Security and Usage Report',
        date: '2023',
        finding: '69 % of requested CPU unused',
      },
      {
        url: 'https://tiatra.com/cloud-modernization-is-advancing-utilization-isnt/',
        title:
          'Cloud modernization is advancing, utilization is not (CIO.com column by a Datadog researcher)',
        date: '2026-05-05',
        finding: 'Over 65 % of workloads use less than half',
      },
    ],
  },
  'requests.unusedMemory': {
    name: 'Requested memory left unused',
    description:
      'Memory that services request but never use. Less than for CPU, because programs keep what they once took.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.compose.base': {
    name: 'Hours for the first Compose host',
    description:
      'Patches, certificates, disk, incidents; databases are extra. Near the 4 hours claimed for a tidy automated set-up.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, '8 hours a month for 6–8 automated VMs'),
      found(codcompass, 'Unsourced: 12–15 hours a month, 4 when automated'),
      found(singleVps, '13 containers on one VPS cost vigilance'),
    ],
  },
  'opsHours.compose.perDatabase': {
    name: 'Hours per database on Compose',
    description:
      'Backups, a restore test, upgrades and disk of a database in your own container. Our estimate.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.compose.perEnvironment': {
    name: 'Hours per extra Compose environment',
    description:
      'Another environment has its own host, files, data and drift. We assume under half of the first host.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.paas.perEnvironment': {
    name: 'Hours per extra PaaS environment',
    description: 'Another environment is one more project to keep in step. Little, because there is no host.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.compose.perHost': {
    name: 'Hours per additional host',
    description:
      'Care of each machine after the first. Automated, 6–8 of them take 8 hours, or 1 to 1.3 each; high: without automation.',
    basis: 'judgement',
    sources: [found(devOpsDaily, '8 hours a month for 6–8 automated VMs')],
  },
  'opsHours.compose.perService': {
    name: 'Hours per service on Compose',
    description:
      'A service’s updates, secrets, ports, logs, alerts. No measurement found; above a PaaS, as you place, route and roll back by hand.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, '8 hours a month for 6–8 automated VMs'),
      found(article, 'Opinion: Docker alone suits under 10 containers'),
    ],
  },
  'opsHours.compose.perDeveloper': {
    name: 'Hours per developer on Compose',
    description:
      'Help and mental load per developer. A quarter of Kubernetes, because there is less to know.',
    basis: 'judgement',
    sources: [found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes')],
  },
  'opsHours.compose.perTeam': {
    name: 'Hours per extra team on Compose',
    description:
      'Teams on shared hosts agree on ports, windows and access. Above Kubernetes, which has namespaces, roles and quotas; nobody measured it.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.compose.coordinationExponent': {
    name: 'Growth of Compose work after ten services',
    description:
      'Services beyond ten are raised to this power, as work by hand outgrows them. A guess, but one that decides from how many services Kubernetes is cheaper.',
    basis: 'judgement',
    sources: [
      found(article, 'Opinion: Kubernetes from 5+ services that need coordination'),
      found(devOpsDaily, '60 hours a month on EKS, 8 for 6–8 VMs'),
    ],
  },
  'opsHours.activityFactor': {
    name: 'Share of services being changed',
    description:
      'Services left alone take hardly any hours. A guess with room for 24 containers kept ten years by one person.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://thedecipherist.com/articles/docker_swarm_vs_kubernetes',
        title: 'Docker Swarm vs Kubernetes in 2026',
        date: '2026-02-15',
        finding: '24 containers for ten years',
      },
    ],
  },
  'opsHours.paas.base': {
    name: 'Hours for the PaaS itself',
    description:
      'A PaaS needs care of plans, add-ons, billing, access. Claims go from almost none to 5 % of an engineer, about 8 hours; we stay below the middle.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, 'PaaS upkeep under 5 % for a 5-service start-up'),
      found(legaci, 'Two founders: 0.01 % of their time'),
      found(codcompass, 'Unsourced: 4 hours a month when automated'),
    ],
  },
  'opsHours.paas.perService': {
    name: 'Hours per service on a PaaS',
    description:
      'A service’s settings, scaling, updates, alerts: judged three quarters of Compose. High: a team with two platform people for 47 services.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, 'PaaS upkeep under 5 % for a 5-service start-up'),
      found(legaci, 'Two founders: 0.01 % of their time'),
      {
        url: 'https://tomodahinata.com/en/blog/aws-ecs-vs-eks-startup-decision-framework/llms.txt',
        title: 'ECS on Fargate vs EKS: 7 evaluation axes',
        date: '2025-01-10',
        finding: 'Opinion: Fargate up to ~20 services; EKS about 2x heavier',
      },
    ],
  },
  'opsHours.paas.perDeveloper': {
    name: 'Hours per developer on a PaaS',
    description: 'Help and mental load per developer; the lowest of the three, because a PaaS does most.',
    basis: 'judgement',
    sources: [found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes')],
  },
  'opsHours.paas.perTeam': {
    name: 'Hours per extra team on a PaaS',
    description:
      'A team needs a project, access and a spending limit. Little, because the platform keeps teams apart.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.kubernetes.managedNodes': {
    name: 'Cluster hours left when nodes are managed',
    description:
      'On GKE Autopilot node pools, images and patches fall away; how much of the hours remains is our estimate.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.carryOver': {
    name: 'Toil that moves with you',
    description:
      'Part of your extra or missing hours that follows you elsewhere: 1 if services cause it, 0 if the platform does. Unknown, so half.',
    basis: 'judgement',
    sources: [],
  },
  'opsHours.kubernetes.basePerCluster': {
    name: 'Hours for the first cluster',
    description:
      'Our sum: three upgrades a year of 40 hours (10 a month), patches and add-ons 8, troubleshooting 8, access, policy, cost and CI 6. Low: an expert or vendor-run nodes; high: a published 40–60, which others exceed.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, 'Opinion: 40–60 hours a month'),
      found(komodor, '34 workdays a year on issues'),
      found(cloudNativeNow, 'Over 64 workdays a year on issues'),
      {
        url: 'https://taubyte.com/tools/k8s-tax',
        title: 'Kubernetes Tax Calculator (Taubyte)',
        date: 'read 2026-11',
        finding: 'Rival, uncited: $35,000+ a year',
      },
      found(eksVersions, 'A minor version about every four months'),
      found(opsCanary, '4–6 weeks of work per upgrade over three regions'),
      {
        url: 'https://gcore.com/learning/kubernetes-tco-comparison',
        title: 'Kubernetes TCO comparison (Gcore)',
        date: 'read 2026-11',
        finding: 'Vendor: one DevOps engineer, $113,325 a year',
      },
      {
        url: 'https://www.koyeb.com/blog/the-true-cost-of-kubernetes-people-time-and-productivity',
        title: 'The true cost of Kubernetes: People, Time and Productivity (Koyeb)',
        date: '2021-12-21',
        finding: 'PaaS vendor: $100k to over $500k a year',
      },
      {
        url: 'https://anthonynsimon.com/blog/one-man-saas-architecture/',
        title: 'The Architecture Behind A One-Person Tech Startup',
        date: '2021-04-07',
        finding: 'One person with experience runs EKS calmly',
      },
      {
        url: 'https://medium.com/mirantis/is-kubernetes-a-full-time-job-160bb7be59f0',
        title: 'Is Kubernetes a Full-Time Job? (Mirantis)',
        date: '2022-01-24',
        finding: 'Vendor: less work than 3–4 VMs',
      },
    ],
  },
  'opsHours.kubernetes.perAdditionalCluster': {
    name: 'Hours per further cluster',
    description:
      'Another cluster falls between a big automated estate (about 8 hours in all) and upgrades over three regions (13–20 hours plus patches).',
    basis: 'judgement',
    sources: [
      {
        url: 'https://thenewstack.io/how-deutsche-telekom-manages-edge-infrastructure-with-gitops/',
        title: 'How Deutsche Telekom Manages Edge Infrastructure with GitOps (The New Stack)',
        date: '2021-11-04',
        finding: '200 clusters by 10 engineers, read second-hand',
      },
      found(opsCanary, '4–6 weeks of work per upgrade over three regions'),
      found(eksVersions, 'A minor version about every four months'),
    ],
  },
  'opsHours.kubernetes.perService': {
    name: 'Hours per service on Kubernetes',
    description:
      'A service’s manifests, limits, scaling, policy, secrets. Between PaaS and Compose because much is automated; high: two teams at 6 hours or more, support included.',
    basis: 'judgement',
    sources: [
      found(leanOps, '87 services, platform team grew from 1 to 4'),
      found(moussouni, '47 services; 2 of 10 engineers on the platform'),
      found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
    ],
  },
  'opsHours.kubernetes.perDeveloper': {
    name: 'Hours per developer on Kubernetes',
    description:
      'Help and mental load per developer. Someone’s 1–2 hours a week, at least 4.3 a month, is the high end: a settled platform takes much less.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, 'Opinion: 1–2 hours a week for Kubernetes'),
      found(humanitec, '57 % of low performers onboard in a month or more'),
    ],
  },
  'opsHours.kubernetes.perTeam': {
    name: 'Hours per extra team on Kubernetes',
    description:
      'Namespaces, roles, quotas and exceptions of a team. Below Compose, where you build the fences yourself; nobody measured it.',
    basis: 'judgement',
    sources: [
      found(article, 'Opinion: several teams call for Kubernetes'),
      {
        url: 'https://github.com/vibesre/Platform-Engineering-Playbook/blob/c41779d4c803120c5f45f865106dc4cca40f6341/blog/2025-12-12-platform-engineering-team-structures-that-work.md',
        title: 'Platform Engineering Team Structures That Work (quoting DORA 2024)',
        date: '2025-12-12',
        finding: 'Internal platforms: throughput −8 %, stability −14 %',
      },
    ],
  },
  'experience.multiplier.none': {
    name: 'First-year factor without experience',
    description:
      'Raises cluster hours and downtime for twelve months if nobody knows Kubernetes. Sources name no factor; our estimate.',
    basis: 'judgement',
    sources: [
      found(humanitec, '53 % misjudged its complexity'),
      found(playbook, 'Running in two weeks, fluent in six months'),
      found(propTech, 'Vendor: fully productive in 3–6 months'),
    ],
  },
  'experience.multiplier.some': {
    name: 'First-year factor with some experience',
    description:
      'Raises cluster hours and downtime less, because somebody has used Kubernetes, though not run it.',
    basis: 'judgement',
    sources: [],
  },
  'experience.multiplier.production': {
    name: 'First-year factor with production experience',
    description: 'No surcharge, because the cluster hours assume somebody who has run Kubernetes.',
    basis: 'judgement',
    sources: [],
  },
  'experience.learningShare.none': {
    name: 'Learning ahead without experience',
    description: 'Newcomers have all of the Kubernetes learning before them.',
    basis: 'judgement',
    sources: [],
  },
  'experience.learningShare.some': {
    name: 'Learning ahead with some experience',
    description: 'Half is done: the team knows the ideas of Kubernetes but has not run it.',
    basis: 'judgement',
    sources: [],
  },
  'experience.learningShare.production': {
    name: 'Learning ahead with production experience',
    description: 'Nothing is left, as the team has run Kubernetes; high: things new at another vendor.',
    basis: 'judgement',
    sources: [],
  },
  'deploys.perEngineer': {
    name: 'Deploys per engineer',
    description: 'Releases to production by each engineer; we assume about two a week.',
    basis: 'judgement',
    sources: [],
  },
  'deployMinutes.compose': {
    name: 'Attended minutes per Compose deploy',
    description:
      'Somebody pulls, restarts, watches, sometimes rolls back by hand. Our estimate; not measured.',
    basis: 'judgement',
    sources: [found(article, 'Opinion: set-up takes minutes')],
  },
  'deployMinutes.paas': {
    name: 'Attended minutes per PaaS deploy',
    description: 'Deploying by git push takes 3 minutes by one account; we assume you watch most of them.',
    basis: 'judgement',
    sources: [found(devOpsDaily, '3 minutes a deploy')],
  },
  'deployMinutes.kubernetes': {
    name: 'Attended minutes per Kubernetes deploy',
    description:
      'A deploy needs a person for a fifth, we assume, of the 20–30 minutes one author clocks. It can get easier, as at Nav.',
    basis: 'judgement',
    sources: [found(devOpsDaily, '20–30 minutes a deploy'), found(nav, 'From 10 to 50 deploys a day')],
  },
  'learningHours.compose.perEngineer': {
    name: 'Hours to learn Compose',
    description: 'Until an engineer works well with Docker. The article says days; we take two.',
    basis: 'judgement',
    sources: [found(article, 'Opinion: days')],
  },
  'learningHours.paas.perEngineer': {
    name: 'Hours to learn a PaaS',
    description:
      'Until an engineer works well with a PaaS. Under a day, because first deploys happen on day one; no survey found.',
    basis: 'judgement',
    sources: [found(devOpsDaily, 'First deploy on day 1')],
  },
  'learningHours.kubernetes.perDeveloper': {
    name: 'Hours to learn to ship on Kubernetes',
    description:
      'For a developer on a cluster that others run. Nav gave 20 hours of labs; surveyed teams took a day to over a month.',
    basis: 'survey',
    sources: [
      found(nav, 'Five days of four-hour labs'),
      found(humanitec, '57 % of low performers onboard in a month or more'),
    ],
  },
  'learningHours.kubernetes.perOperator': {
    name: 'Hours to learn to run a cluster',
    description:
      'One newcomer took about 130 hours for two certificates. Consultants say 3–6 months; high: three, full time.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://cloudadvisors.net/2022/01/09/cka-ckad-linux-foundation-kubernetes-zertifizierungen-ein-erfahrungsbericht-und-leitfaden/',
        title: 'CKA & CKAD: Erfahrungsbericht und Leitfaden (cloudadvisors.net)',
        date: '2022-01-09',
        finding: 'About 130 hours for CKAD and CKA',
      },
      found(propTech, 'Vendor: fully productive in 3–6 months'),
      found(playbook, 'Running in two weeks, fluent in six months'),
      found(article, 'Opinion: weeks to months'),
    ],
  },
  'kubernetes.operators': {
    name: 'Engineers who learn to run the cluster',
    description: 'Two people, because one may be away; never more than you have.',
    basis: 'judgement',
    sources: [],
  },
  'setupHours.compose': {
    name: 'Hours to set up Compose',
    description:
      'A host’s firewall, proxy, certificates, deploys, backups, monitoring. Between the article’s minutes and one to two weeks.',
    basis: 'judgement',
    sources: [found(article, 'Opinion: minutes'), found(devOpsDaily, 'VMs: first deployment in week 1–2')],
  },
  'setupHours.paas': {
    name: 'Hours to set up a PaaS',
    description:
      'For a few services: between 15 minutes claimed for one and two days for an app of five parts.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, '1 engineer, 2 days for 5 services'),
      found(playbook, 'Cloud Run in 15 minutes'),
    ],
  },
  'setupHours.kubernetes': {
    name: 'Hours to set up Kubernetes',
    description:
      'A cluster’s ingress, secrets, delivery, scaling, monitoring, roles. Twice the two weeks said to get it running; high: two engineers for six.',
    basis: 'judgement',
    sources: [
      found(devOpsDaily, '2 engineers, 6 weeks on EKS'),
      found(playbook, 'Running in two weeks, fluent in six months'),
      found(nav, '4-person team, 6 months, self-managed'),
      found(article, 'Opinion: hours to days'),
    ],
  },
  'migrationHours.composeToPaas': {
    name: 'Compose to PaaS, per service',
    description:
      'Hours to move a service. A whole product took about 80 from Heroku to ECS; we take a tenth.',
    basis: 'judgement',
    sources: [found(legaci, 'Heroku to ECS in about two weeks')],
  },
  'migrationHours.composeToKubernetes': {
    name: 'Compose to Kubernetes, per service',
    description:
      'Hours to move a service once the cluster stands; our estimate. High: Nav, 4 people and 6 months for 26 workloads, 144 hours each.',
    basis: 'judgement',
    sources: [
      found(nav, '25 microservices and a monolith in 6 months'),
      found(leanOps, '81 services to ECS Fargate in 14 weeks'),
    ],
  },
  'migrationHours.paasToCompose': {
    name: 'PaaS to Compose, per service',
    description: 'Hours to move a service onto your own hosts. No source found; equal to the way back.',
    basis: 'judgement',
    sources: [],
  },
  'migrationHours.paasToKubernetes': {
    name: 'PaaS to Kubernetes, per service',
    description:
      'Hours to move a service, new add-ons and pipelines included. Our estimate: projects take 3–8 weeks, but none tells its hours.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://www.cloudroutehq.com/migrate/heroku-to-aws',
        title: 'Heroku to AWS migration playbook (CloudRoute)',
        date: '2026',
        finding: 'Broker: 3–8 weeks a project',
      },
      found(moussouni, '47 services; 2 of 10 engineers on the platform'),
      {
        url: 'https://tasrieit.com/blog/migrate-heroku-to-kubernetes-guide-2026',
        title: 'Migrate Heroku to Kubernetes guide (Tasrie IT)',
        date: '2026',
        finding: 'Ten moves from Heroku; people’s cost not counted',
      },
    ],
  },
  'migrationHours.kubernetesToCompose': {
    name: 'Kubernetes to Compose, per service',
    description:
      'Hours to move a service from the cluster to hosts. No source found; a bit less than to a PaaS.',
    basis: 'judgement',
    sources: [],
  },
  'migrationHours.kubernetesToPaas': {
    name: 'Kubernetes to PaaS, per service',
    description:
      'Hours to move a service. A firm moved 81 in 14 weeks: 28 each if four engineers did only that; we stay below.',
    basis: 'judgement',
    sources: [
      found(leanOps, '81 services to ECS Fargate in 14 weeks'),
      {
        url: 'https://inthepocket.com/blog/moving-away-from-kubernetes-to-aws-ecs-a-seamless-transition',
        title: 'Moving away from Kubernetes to AWS ECS (In The Pocket)',
        date: 'n.d.',
        finding: '50 microservices, one by one',
      },
    ],
  },
  'migration.firstServices': {
    name: 'Services moved at full effort',
    description: 'After these services, moving the rest is routine. Three is our guess.',
    basis: 'judgement',
    sources: [],
  },
  'migration.repeatShare': {
    name: 'Effort for each later service',
    description:
      'Later moves take part of the hours, because scripts and habits exist by then; not measured.',
    basis: 'judgement',
    sources: [],
  },
  'database.managedPrice': {
    name: 'Managed database',
    description:
      'A small one with storage and backups, where yours does not run in a container. Burstable instances list at $23–47, double with a standby; a PaaS asks about $85 with failover.',
    basis: 'secondary',
    sources: [
      {
        url: 'https://infratally.com/articles/aws-rds-pricing-explained-2026.html',
        title: 'AWS RDS pricing explained 2026',
        date: '2026',
        finding: 'db.t4g.small $23.36, db.t4g.medium $47.45; twice that Multi-AZ',
      },
      {
        url: 'https://kuberns.com/blogs/render-postgres-pricing-setup-limits/',
        title: 'Render Postgres 2026',
        date: '2026-04-29',
        finding: 'High availability from $85 a month',
      },
    ],
  },
  'downtimeHours.compose.singleHost': {
    name: 'Downtime of a single Compose host',
    description:
      'Unplanned hours a year: 8.8 is Google’s 99.9 %, 44 Amazon’s 99.5 %, 2 a good provider and a quick operator. No study found.',
    basis: 'judgement',
    sources: [
      found(computeEngineSla, 'Promises 99.9 % for one instance'),
      found(cloudSla, 'Amazon: 99.5 % per instance, 99.99 % per region'),
      found(fale, 'Opinion: SLAs are terms of refund'),
      found(singleVps, '13 containers on one VPS cost vigilance'),
    ],
  },
  'downtimeHours.compose.severalHosts': {
    name: 'Downtime of several Compose hosts',
    description:
      'Hosts stand in for each other, but people mind failover and databases: between one host and a managed platform.',
    basis: 'judgement',
    sources: [
      found(computeEngineSla, 'Promises 99.99 % over several zones'),
      found(cloudSla, 'Amazon: 99.5 % per instance, 99.99 % per region'),
    ],
  },
  'downtimeHours.paas': {
    name: 'Downtime of a PaaS',
    description:
      'Unplanned hours a year: 4.4 is Cloud Run’s 99.95 %; high: smaller vendors and bad years. No study found.',
    basis: 'judgement',
    sources: [
      found(cloudRunSla, 'Promises 99.95 % uptime'),
      {
        url: 'https://davidsommers.com/2012/07/23/heroku-uptime-numbers-are-off.html',
        title: 'Heroku uptime numbers are off',
        date: '2012-07-23',
        finding: 'Heroku, June 2012: 96.25–99.28 %',
      },
      found(fale, 'Opinion: SLAs are terms of refund'),
    ],
  },
  'downtimeHours.kubernetes': {
    name: 'Downtime of a Kubernetes cluster',
    description:
      'Unplanned hours a year: 0.9 from 99.99 % machines, plus about three faulty changes of 50–60 minutes. High: new teams, as clusters outlive dead nodes, not bad changes.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://github.com/culibraries/documentation/blob/main/docs/pages/infrastructure.md',
        title: 'Public documentation quoting the EKS SLA',
        date: 'read 2026-11',
        finding: 'EKS control plane 99.95 %, second-hand',
      },
      found(computeEngineSla, 'Promises 99.99 % over several zones'),
      found(komodor, 'About 79 % of incidents follow a change'),
      found(cloudNativeNow, 'Median repair over 50 minutes'),
    ],
  },
  'deployDowntimeSeconds.compose': {
    name: 'Failed seconds per Compose deploy',
    description:
      'Plain docker compose up -d stops a container before the next answers. Three reports say 5–30 seconds, none instrumented; a proxy avoids it.',
    basis: 'judgement',
    sources: [
      {
        url: 'https://www.devclubhouse.com/a/zero-downtime-docker-compose-bypassing-the-kubernetes-cargo-cult',
        title: 'Zero-Downtime Docker Compose',
        date: '2026-06-24',
        finding: '10 to 20 seconds of dropped requests',
      },
      {
        url: 'https://temps.sh/blog/how-to-add-zero-downtime-deployments-docker',
        title: 'How to Add Zero-Downtime Deployments to Any Docker App (Temps)',
        date: '2026-03-12',
        finding: '5–30 seconds',
      },
      {
        url: 'https://github.com/FOSS-Community/paste.py/issues/88',
        title: 'FOSS-Community/paste.py issue 88',
        date: 'n.d.',
        finding: '10–15 seconds',
      },
    ],
  },
}
