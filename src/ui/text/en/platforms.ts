import type { CloudId, Family, PlatformId } from '../../../model'
import { wordSet } from '../words'

export const platformWords = wordSet('platformWords', {
  /** What a label says of a member: the hosts and clusters are a place to run it, a PaaS is the thing itself. */
  member: (family: Family, name: string): string => {
    if (family === 'compose') return `Compose on ${name}`
    return family === 'kubernetes' ? `Kubernetes on ${name}` : name
  },
  family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' } satisfies Record<Family, string>,
  current: {
    compose: 'Compose',
    paas: 'PaaS',
    kubernetes: 'Kubernetes',
    none: 'Nowhere yet',
  },
  cloud: 'Cloud',
  clouds: {
    google: 'Google Cloud',
    aws: 'AWS',
    azure: 'Azure',
    independent: 'Independent',
  } satisfies Record<CloudId, string>,
  mixedClouds: 'Mixed',
  lifecycle: {
    open: '',
    'closed-to-new': ' (closed to new customers)',
    sustaining: ' (no new features)',
  },
  /** As short as a picker is narrow. */
  inPicker: {
    ec2: 'Amazon EC2',
    gce: 'Compute Engine',
    'azure-vm': 'Azure VMs',
    droplet: 'DO Droplets',
    hetzner: 'Hetzner Cloud',
    railway: 'Railway',
    fly: 'Fly.io',
    render: 'Render',
    heroku: 'Heroku',
    'do-app-platform': 'DO App Platform',
    'cloud-run': 'Cloud Run',
    'container-apps': 'Container Apps',
    'app-runner': 'App Runner',
    'ecs-express': 'ECS Express',
    eks: 'Amazon EKS',
    gke: 'Google GKE',
    'gke-autopilot': 'GKE Autopilot',
    aks: 'Azure AKS',
  } satisfies Record<PlatformId, string>,
})
