import type { TranslationOf } from '../words'

export const platforms: TranslationOf<typeof import('../en/platforms')> = {
  platformWords: {
    member: (family, name) => {
      if (family === 'compose') return `${name} 上の Compose`
      return family === 'kubernetes' ? `${name} 上の Kubernetes` : name
    },
    family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' },
    current: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes', none: '未稼働' },
    cloud: 'クラウド',
    clouds: { google: 'Google Cloud', aws: 'AWS', azure: 'Azure', independent: '独立系' },
    mixedClouds: '混在',
    lifecycle: {
      open: '',
      'closed-to-new': '（新規受付終了）',
      sustaining: '（新機能なし）',
    },
    inPicker: {
      ec2: 'Amazon EC2',
      gce: 'Compute Engine',
      'azure-vm': 'Azure VM',
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
