// What should a reader know of a platform beyond its numbers?
import type { PlatformId } from '../assumptions/platforms'
import { cite } from './cite'
import type { Notice, PlatformEvidence } from './types'

/** Platforms without an entry have nothing to add. */
export const platformEvidence: Readonly<Partial<Record<PlatformId, PlatformEvidence>>> = {
  'cloud-run': {
    commitment: cite('https://cloud.google.com/run/cud', 'Cloud Run committed use discounts', null),
  },
  eks: {
    allocatable: {
      how: 'Reserved: 6\u00a0%, 1\u00a0%, 0.5\u00a0% and 0.5\u00a0% of the four cores; 255 MiB, 11 MiB for each of 58 pods and 100 MiB for eviction.',
      confidence: 'vendor',
      source: cite(
        'https://github.com/awslabs/amazon-eks-ami/blob/81fec2e895854f599974fe4d3d72f61c0a9aaffa/nodeadm/internal/kubelet/config.go',
        'AWS-owned EKS AMI source: nodeadm kubelet configuration',
        '2026-07-23',
      ),
    },
  },
  gke: {
    allocatable: {
      how: 'Reserved: 6\u00a0%, 1\u00a0%, 0.5\u00a0% and 0.5\u00a0% of the four cores; 25\u00a0% of 4 GiB, 20\u00a0% of 4, 10\u00a0% of 8 and 100 MiB for eviction.',
      confidence: 'secondary',
      source: cite(
        'https://github.com/hatemosphere/gke-node-allocatable-memory-calculator',
        "GKE allocatable calculator implementing Google's 'Plan GKE Standard node sizes' page",
        null,
      ),
    },
  },
  aks: {
    allocatable: {
      how: 'Reserved: 0.14 of four cores; 50 MB, 20 MB for each of 110 pods and 100 MiB for eviction.',
      confidence: 'vendor',
      source: cite(
        'https://learn.microsoft.com/azure/aks/node-resource-reservations',
        'Node resource reservations in AKS',
        '2026-06-11',
      ),
    },
  },
}

/** What vendors closed, renamed or priced anew. */
export const notices: readonly Notice[] = [
  {
    date: '2026-04-30',
    provider: 'AWS',
    text: 'App Runner: no new customers, no features; AWS recommends ECS Express Mode.',
    url: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
  },
  {
    date: '2026-02-06',
    provider: 'Heroku',
    text: 'Heroku is only sustained: no new Enterprise customers, same prices.',
    url: 'https://www.aptible.com/heroku-alternatives/heroku-sustaining-engineering',
  },
  {
    date: '2026-06-15',
    provider: 'Hetzner',
    text: 'New orders and rescales dearer: shared plans 30–38\u00a0%, CPX and CCX 113–175\u00a0%.',
    url: 'https://github.com/robhunter/agentdeals/pull/1324',
  },
  {
    date: '2026-04-23',
    provider: 'Render',
    text: 'Paid workspaces became Pro and Scale, at flat fees.',
    url: 'https://recurdash.com/guides/how-to-cancel-render',
  },
  {
    date: '2026-01-01',
    provider: 'Fly.io',
    text: 'Volume snapshots cost $0.08 per GB and month above 10 GB; GPU Machines end in 2026.',
    url: 'https://fly.io/docs/about/pricing/',
  },
  {
    date: '2026-01-01',
    provider: 'DigitalOcean',
    text: 'CPU Droplets billed by the second.',
    url: 'https://docs.digitalocean.com/products/droplets/details/pricing/',
  },
  {
    date: '2025-09',
    provider: 'Azure',
    text: 'Basic Load Balancer retired, read second-hand; AKS needs Standard.',
    url: 'https://c3x.dev/resources/azure/azurerm_lb',
  },
]
