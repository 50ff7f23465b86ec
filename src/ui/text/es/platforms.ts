import type { TranslationOf } from '../words'

export const platforms: TranslationOf<typeof import('../en/platforms')> = {
  platformWords: {
    member: (family, name) => {
      if (family === 'compose') return `Compose en ${name}`
      return family === 'kubernetes' ? `Kubernetes en ${name}` : name
    },
    family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' },
    current: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes', none: 'Aún en ningún sitio' },
    cloud: 'Nube',
    clouds: { google: 'Google Cloud', aws: 'AWS', azure: 'Azure', independent: 'Independientes' },
    mixedClouds: 'Mezcla',
    lifecycle: {
      open: '',
      'closed-to-new': ' (sin clientes nuevos)',
      sustaining: ' (sin funciones nuevas)',
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
