import type { TranslationOf } from '../words'

export const platforms: TranslationOf<typeof import('../en/platforms')> = {
  platformWords: {
    member: (family, name) => {
      if (family === 'compose') return `${name} 上的 Compose`
      return family === 'kubernetes' ? `${name} 上的 Kubernetes` : name
    },
    family: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes' },
    current: { compose: 'Compose', paas: 'PaaS', kubernetes: 'Kubernetes', none: '尚未运行' },
    cloud: '云',
    clouds: { google: 'Google Cloud', aws: 'AWS', azure: 'Azure', independent: '独立厂商' },
    mixedClouds: '混合',
    lifecycle: {
      open: '',
      'closed-to-new': '（不接受新客户）',
      sustaining: '（不再加新功能）',
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
