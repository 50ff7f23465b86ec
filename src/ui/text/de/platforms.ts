import type { TranslationOf } from '../words'

export const platforms: TranslationOf<typeof import('../en/platforms')> = {
  platformWords: {
    member: (family, name) => {
      if (family === 'compose') return `Compose auf ${name}`
      return family === 'kubernetes' ? `Kubernetes auf ${name}` : name
    },
    family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' },
    current: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes', none: 'Noch nirgends' },
    cloud: 'Cloud',
    clouds: { google: 'Google Cloud', aws: 'AWS', azure: 'Azure', independent: 'Unabhängig' },
    mixedClouds: 'Gemischt',
    lifecycle: {
      open: '',
      'closed-to-new': ' (keine neuen Kunden)',
      sustaining: ' (keine neuen Funktionen)',
    },
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
    },
  },
}
