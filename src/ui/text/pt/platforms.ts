import type { TranslationOf } from '../words'

/** Names of hosts differ in gender and number. */
const onHost = (name: string): string => {
  if (name.includes('Hetzner')) return 'na'
  return /VM|Virtual|Droplets/.test(name) ? 'em' : 'no'
}

export const platforms: TranslationOf<typeof import('../en/platforms')> = {
  platformWords: {
    member: (family, name) => {
      if (family === 'compose') return `Compose ${onHost(name)} ${name}`
      return family === 'kubernetes' ? `Kubernetes no ${name}` : name
    },
    family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' },
    current: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes', none: 'Nenhuma ainda' },
    cloud: 'Nuvem',
    clouds: { google: 'Google Cloud', aws: 'AWS', azure: 'Azure', independent: 'Independentes' },
    mixedClouds: 'Misto',
    lifecycle: {
      open: '',
      'closed-to-new': ' (fechado a novos clientes)',
      sustaining: ' (sem novos recursos)',
    },
    inPicker: {
      ec2: 'Amazon EC2',
      gce: 'Compute Engine',
      'azure-vm': 'VMs do Azure',
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
    },
  },
}
