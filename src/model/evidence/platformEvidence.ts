// What should a reader know of a platform beyond its numbers?
import type { PlatformId } from '../assumptions/platforms'
import type { Notice, PlatformEvidence } from './types'

/** Platforms without an entry have nothing to add. */
export const platformEvidence: Readonly<Partial<Record<PlatformId, PlatformEvidence>>> = {
  railway: {
    slaNote: 'No public SLA; negotiable for Enterprise.',
    scaling: {
      autoscaling: 'Replicas grow by themselves; you set their number.',
      confidence: 'vendor',
      source: {
        url: 'https://docs.railway.com/deployments/scaling',
        title: 'Railway docs: Scaling; Serverless; Support',
        date: '2026-08-21',
      },
    },
  },
  fly: {
    slaNote: 'An SLA of 99.9 % for Enterprise only.',
    scaling: {
      autoscaling: 'Starts and stops your Machines by traffic.',
      confidence: 'vendor',
      source: {
        url: 'https://fly.io/docs/launch/autostop-autostart/',
        title: 'Fly.io docs: autostop/autostart',
        date: '2026-08-07',
      },
    },
  },
  render: {
    slaNote: 'No SLA found.',
    scaling: {
      autoscaling: 'By CPU or memory, from a Pro workspace up.',
      confidence: 'secondary',
      source: {
        url: 'https://render.com/docs/free',
        title: 'Render docs: free instances; Render scaling skill v1.0.0',
        date: null,
      },
    },
  },
  heroku: {
    lifecycleNote: 'Only sustained since 2026-02-06: no new Enterprise customers.',
    slaNote: 'Conditions of the SLA not checked.',
    scaling: {
      autoscaling: 'Performance and Private dynos only.',
      confidence: 'secondary',
      source: {
        url: 'https://www.aptible.com/heroku-alternatives/heroku-sustaining-engineering',
        title: "What Heroku's sustaining engineering announcement means",
        date: '2026-03',
      },
    },
  },
  'do-app-platform': {
    scaling: {
      autoscaling: 'By CPU or by requests.',
      confidence: 'vendor',
      source: {
        url: 'https://docs.digitalocean.com/products/app-platform/how-to/scale-app/',
        title: 'How to Scale Apps in App Platform',
        date: '2026-04-24',
      },
    },
  },
  'cloud-run': {
    scaling: {
      autoscaling: 'By concurrent requests and CPU.',
      confidence: 'vendor',
      source: {
        url: 'https://cloud.google.com/run/docs/configuring/billing-settings',
        title: 'Cloud Run billing settings',
        date: null,
      },
    },
    commitment: {
      url: 'https://cloud.google.com/run/cud',
      title: 'Cloud Run committed use discounts',
      date: null,
    },
  },
  'container-apps': {
    slaNote: 'SLA read second-hand; some say 99.9 %.',
    scaling: {
      autoscaling: 'By KEDA rules.',
      confidence: 'vendor',
      source: {
        url: 'https://learn.microsoft.com/azure/container-apps/billing',
        title: 'Billing in Azure Container Apps',
        date: null,
      },
    },
  },
  'app-runner': {
    lifecycleNote: 'Closed to newcomers on 2026-04-30; AWS recommends ECS Express Mode.',
    slaNote: 'No SLA found.',
    scaling: {
      autoscaling: 'By concurrent requests; one instance stays on.',
      confidence: 'vendor',
      source: {
        url: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
        title: 'AWS App Runner availability change',
        date: '2026',
      },
    },
  },
  eks: {
    allocatable: {
      how: 'Reserved: 6 %, 1 %, 0.5 % and 0.5 % of the four cores; 255 MiB, 11 MiB for each of 58 pods and 100 MiB for eviction.',
      confidence: 'vendor',
      source: {
        url: 'https://github.com/awslabs/amazon-eks-ami/blob/81fec2e895854f599974fe4d3d72f61c0a9aaffa/nodeadm/internal/kubelet/config.go',
        title: 'AWS-owned EKS AMI source: nodeadm kubelet configuration',
        date: '2026-07-23',
      },
    },
  },
  gke: {
    allocatable: {
      how: 'Reserved: 6 %, 1 %, 0.5 % and 0.5 % of the four cores; 25 % of 4 GiB, 20 % of 4, 10 % of 8 and 100 MiB for eviction.',
      confidence: 'secondary',
      source: {
        url: 'https://github.com/hatemosphere/gke-node-allocatable-memory-calculator',
        title: "GKE allocatable calculator implementing Google's 'Plan GKE Standard node sizes' page",
        date: null,
      },
    },
  },
  aks: {
    allocatable: {
      how: 'Reserved: 0.14 of four cores; 50 MB, 20 MB for each of 110 pods and 100 MiB for eviction.',
      confidence: 'vendor',
      source: {
        url: 'https://learn.microsoft.com/azure/aks/node-resource-reservations',
        title: 'Node resource reservations in AKS',
        date: '2026-06-11',
      },
    },
  },
}

/** What vendors closed, renamed or priced anew. */
export const notices: readonly Notice[] = [
  {
    date: '2026-04-30',
    provider: 'AWS',
    text: 'App Runner takes no new customers and gets no features; AWS recommends ECS Express Mode.',
    url: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
    platforms: ['app-runner'],
  },
  {
    date: '2026-02-06',
    provider: 'Heroku',
    text: 'Heroku is only sustained: no new Enterprise customers; prices unchanged.',
    url: 'https://www.aptible.com/heroku-alternatives/heroku-sustaining-engineering',
    platforms: ['heroku'],
  },
  {
    date: '2026-06-15',
    provider: 'Hetzner',
    text: 'New orders and rescales dearer: shared plans 30–38 %, CPX and CCX 113–175 %.',
    url: 'https://github.com/robhunter/agentdeals/pull/1324',
    platforms: ['hetzner'],
  },
  {
    date: '2026-04-23',
    provider: 'Render',
    text: 'Paid workspaces became Pro and Scale, at flat fees.',
    url: 'https://recurdash.com/guides/how-to-cancel-render',
    platforms: ['render'],
  },
  {
    date: '2026-01-01',
    provider: 'Fly.io',
    text: 'Volume snapshots cost $0.08 per GB and month above 10 GB; GPU Machines end in 2026.',
    url: 'https://fly.io/docs/about/pricing/',
    platforms: ['fly'],
  },
  {
    date: '2026-01-01',
    provider: 'DigitalOcean',
    text: 'CPU Droplets billed by the second.',
    url: 'https://docs.digitalocean.com/products/droplets/details/pricing/',
    platforms: ['droplet'],
  },
  {
    date: '2025-09',
    provider: 'Azure',
    text: 'Basic Load Balancer retired, read second-hand; AKS needs Standard.',
    url: 'https://c3x.dev/resources/azure/azurerm_lb',
    platforms: ['aks'],
  },
]
