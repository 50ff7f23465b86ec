// What each vendor asks, as published. A new price is a new number and a new date on one line; where it was read: ../evidence.

/** A published price in USD for the unit named; `vcpu` and `gib` are the size sold, `date` the day of the source (null: none given). */
export interface Price {
  readonly price: number
  readonly unit: PriceUnit
  readonly date: string | null
  readonly vcpu?: number
  readonly gib?: number
}

/** How many of a price's own billing periods a month of 730 hours has. */
export const periodsPerMonth = {
  'USD/cluster-hour': 730,
  'USD/vCPU-hour': 730,
  'USD/GB-hour': 730,
  'USD/GiB-hour': 730,
  'USD/hour': 730,
  'USD/LCU-hour': 730,
  'USD/GB': 1,
  'USD/VM-hour': 730,
  'USD/GiB': 1,
  'USD/month': 1,
  'USD/vCPU-month': 1,
  'USD/GB-month': 1,
  'USD/30 days': 730 / 720,
  'USD/instance-month': 1,
  'USD/dyno-month': 1,
  'USD/vCPU-second': 3_600 * 730,
  'USD/GiB-second': 3_600 * 730,
  'USD/container-month': 1,
} as const

export type PriceUnit = keyof typeof periodsPerMonth

export const prices = {
  'eks-cluster-standard': { price: 0.1, unit: 'USD/cluster-hour', date: null },
  'eks-fargate-vcpu': { price: 0.04048, unit: 'USD/vCPU-hour', date: '2024-07-01' },
  'eks-fargate-gb': { price: 0.004445, unit: 'USD/GB-hour', date: '2024-07-01' },
  'gke-cluster-fee': { price: 0.1, unit: 'USD/cluster-hour', date: null },
  'gke-free-credit': { price: -74.4, unit: 'USD/month', date: null },
  'gke-autopilot-vcpu': { price: 0.0445, unit: 'USD/vCPU-hour', date: '2026-07-01' },
  'gke-autopilot-gib': { price: 0.0049225, unit: 'USD/GiB-hour', date: '2026-07-01' },
  'aks-free': { price: 0, unit: 'USD/cluster-hour', date: '2026-07-06' },
  'aks-standard': { price: 0.1, unit: 'USD/cluster-hour', date: '2024-08-30' },
  'aws-alb-hour': { price: 0.0225, unit: 'USD/hour', date: '2026-05' },
  'aws-alb-lcu': { price: 0.008, unit: 'USD/LCU-hour', date: '2026-05' },
  'aws-nat-hour': { price: 0.045, unit: 'USD/hour', date: '2024-07-01' },
  'aws-egress': { price: 0.09, unit: 'USD/GB', date: '2024-09-25' },
  'gcp-lb-rules': { price: 0.025, unit: 'USD/hour', date: null },
  'gcp-nat-vm': { price: 0.0014, unit: 'USD/VM-hour', date: null },
  'gcp-nat-ip': { price: 0.005, unit: 'USD/hour', date: null },
  'gcp-egress-premium': { price: 0.12, unit: 'USD/GiB', date: '2026' },
  'azure-lb-hour': { price: 0.025, unit: 'USD/hour', date: null },
  'azure-nat-hour': { price: 0.045, unit: 'USD/hour', date: '2024-07-01' },
  'azure-egress': { price: 0.087, unit: 'USD/GB', date: '2026' },
  'aws-m7i-xlarge': { price: 0.2016, unit: 'USD/hour', date: '2026-07-20', vcpu: 4, gib: 16 },
  'aws-m7i-4xlarge': { price: 0.8064, unit: 'USD/hour', date: '2026-07-20', vcpu: 16, gib: 64 },
  'gcp-n2-standard-4': { price: 0.194236, unit: 'USD/hour', date: '2026-07-01', vcpu: 4, gib: 16 },
  'gcp-n2-standard-16': { price: 0.776944, unit: 'USD/hour', date: '2026-07-01', vcpu: 16, gib: 64 },
  'azure-d4s-v5': { price: 0.192, unit: 'USD/hour', date: '2026-06-18', vcpu: 4, gib: 16 },
  'azure-d16s-v5': { price: 0.768, unit: 'USD/hour', date: '2026-06-18', vcpu: 16, gib: 64 },
  'do-g-16vcpu-64gb': { price: 504, unit: 'USD/month', date: null, vcpu: 16, gib: 64 },
  'do-egress': { price: 0.01, unit: 'USD/GiB', date: null },
  'do-lb': { price: 12, unit: 'USD/month', date: null },
  'hetzner-ccx43': { price: 307.82, unit: 'USD/month', date: '2026-08-17', vcpu: 16, gib: 64 },
  'hetzner-egress': { price: 0.001113, unit: 'USD/GB', date: '2026-05-27' },
  'railway-vcpu': { price: 20, unit: 'USD/vCPU-month', date: '2026-08-07' },
  'railway-gb': { price: 10, unit: 'USD/GB-month', date: '2026-08-07' },
  'railway-egress': { price: 0.05, unit: 'USD/GB', date: '2026-08-07' },
  'railway-pro': { price: 20, unit: 'USD/month', date: '2026-08-07' },
  'fly-shared-cpu-1x-256mb': { price: 1.94, unit: 'USD/30 days', date: '2025-08-19', vcpu: 1, gib: 0.25 },
  'fly-performance-1x-2gb': { price: 31, unit: 'USD/30 days', date: '2025-08-19', vcpu: 1, gib: 2 },
  'fly-performance-1x-4gb': { price: 41.01, unit: 'USD/30 days', date: '2025-08-19', vcpu: 1, gib: 4 },
  'fly-performance-2x-4gb': { price: 62, unit: 'USD/30 days', date: '2025-08-19', vcpu: 2, gib: 4 },
  'fly-performance-2x-8gb': { price: 82.01, unit: 'USD/30 days', date: '2025-08-19', vcpu: 2, gib: 8 },
  'fly-performance-4x-8gb': { price: 124, unit: 'USD/30 days', date: '2025-08-19', vcpu: 4, gib: 8 },
  'fly-performance-8x-16gb': { price: 248, unit: 'USD/30 days', date: '2025-08-19', vcpu: 8, gib: 16 },
  'fly-egress-na-eu': { price: 0.02, unit: 'USD/GB', date: '2026-08-05' },
  'render-starter': { price: 7, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 0.5, gib: 0.5 },
  'render-standard': { price: 25, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 1, gib: 2 },
  'render-pro': { price: 85, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 2, gib: 4 },
  'render-pro-plus': { price: 175, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 4, gib: 8 },
  'render-pro-max': { price: 225, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 4, gib: 16 },
  'render-pro-ultra': { price: 450, unit: 'USD/instance-month', date: '2026-05-04', vcpu: 8, gib: 32 },
  'render-workspace-pro': { price: 25, unit: 'USD/month', date: '2026' },
  'render-egress': { price: 0.15, unit: 'USD/GB', date: '2025' },
  'heroku-basic': { price: 7, unit: 'USD/dyno-month', date: '2023-02-06', gib: 0.5 },
  'heroku-performance-l-ram': { price: 500, unit: 'USD/dyno-month', date: null, gib: 30 },
  'heroku-performance-xl': { price: 750, unit: 'USD/dyno-month', date: null, gib: 62 },
  'heroku-performance-2xl': { price: 1500, unit: 'USD/dyno-month', date: null, gib: 126 },
  'cloudrun-req-cpu': { price: 0.000024, unit: 'USD/vCPU-second', date: null },
  'cloudrun-req-mem': { price: 0.0000025, unit: 'USD/GiB-second', date: null },
  'cloudrun-inst-cpu': { price: 0.000018, unit: 'USD/vCPU-second', date: null },
  'cloudrun-inst-mem': { price: 0.000002, unit: 'USD/GiB-second', date: null },
  'apprunner-active-vcpu': { price: 0.064, unit: 'USD/vCPU-hour', date: null },
  'apprunner-active-gb': { price: 0.007, unit: 'USD/GB-hour', date: null },
  'aca-active-cpu': { price: 0.000024, unit: 'USD/vCPU-second', date: null },
  'aca-mem': { price: 0.000003, unit: 'USD/GiB-second', date: null },
  'do-apps-s-1vcpu-0-5gb': { price: 5, unit: 'USD/container-month', date: null, vcpu: 1, gib: 0.5 },
  'do-apps-d-1vcpu-2gb': { price: 39, unit: 'USD/container-month', date: null, vcpu: 1, gib: 2 },
  'do-apps-d-2vcpu-4gb': { price: 78, unit: 'USD/container-month', date: null, vcpu: 2, gib: 4 },
  'do-apps-d-4vcpu-8gb': { price: 156, unit: 'USD/container-month', date: null, vcpu: 4, gib: 8 },
  'do-apps-d-8vcpu-32gb': { price: 392, unit: 'USD/container-month', date: null, vcpu: 8, gib: 32 },
} as const satisfies Record<string, Price>

export type PriceId = keyof typeof prices

/** Published monthly uptime promises, percent. */
export const slas = {
  'sla-ec2-instance': 99.5,
  'sla-ec2-region': 99.99,
  'sla-gce-single': 99.9,
  'sla-gce-multizone': 99.99,
  'sla-azure-vm-single': 99.9,
  'sla-azure-vm-zones': 99.99,
  'sla-do-droplet': 99.99,
  'sla-eks': 99.95,
  'sla-gke-regional': 99.95,
  'sla-gke-zonal': 99.5,
  'sla-gke-autopilot-pods': 99.9,
  'sla-aks-zones': 99.95,
  'sla-cloudrun': 99.95,
  'sla-aca': 99.95,
  'sla-heroku': 99.95,
  'sla-do-app-platform': 99.95,
} as const

export type SlaId = keyof typeof slas
