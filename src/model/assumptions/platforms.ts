// Where a workload can run and how each place bills: what differs between vendors is data here, not branches in code.
import type { PriceId, SlaId } from './prices'

/** The three ways to run containers that are compared, in the order they are shown. */
export const families = ['compose', 'paas', 'kubernetes'] as const
export type Family = (typeof families)[number]

interface PlatformBase {
  readonly name: string
  readonly shortName: string
  readonly lifecycle: 'open' | 'closed-to-new' | 'sustaining'
  /** Whether a published uptime promise is about the workload or only about the cluster's API. */
  readonly slaCovers: 'workload' | 'api'
  /** USD per GB out to the internet; null: none charged. */
  readonly egress: PriceId | null
}

export interface ComposePlatform extends PlatformBase {
  readonly family: 'compose'
  readonly hostSize: PriceId
  readonly loadBalancer: readonly PriceId[]
  /** Fraction taken off by itself for a full month's use. */
  readonly sustainedUseDiscount?: number
  readonly slaSingleHost: SlaId | null
  readonly slaSeveralHosts: SlaId | null
}

/** Which of the assumed elasticities a platform's capacity follows the load with. */
export type Elasticity = 'request' | 'scaled' | 'none'

export interface MeteredMode {
  readonly elasticity: 'request' | 'scaled'
  readonly vcpu: PriceId
  readonly memory: PriceId
  /** Largest fraction that a commitment takes off. */
  readonly commitmentCap: number
}

interface PaasBase extends PlatformBase {
  readonly family: 'paas'
  readonly sla: SlaId | null
  readonly planFee?: readonly PriceId[]
  /** Stops what nobody asks for; absent where one instance stays, or where we found no word of it. */
  readonly scalesToZero?: true
}

/** Bills what is really used. */
export interface UsePaas extends PaasBase {
  readonly billing: 'use'
  readonly vcpu: PriceId
  readonly memory: PriceId
  readonly planMinimum: PriceId
}

/** Bills allocated vCPU and memory by time, in the cheapest of its modes. */
export interface MeteredPaas extends PaasBase {
  readonly billing: 'metered'
  /** Most GiB sold with one vCPU; beyond it memory is bought with vCPUs. */
  readonly maxGibPerVcpu: number
  readonly modes: readonly MeteredMode[]
}

/** Bills whole instances of fixed sizes. */
export interface InstancesPaas extends PaasBase {
  readonly billing: 'instances'
  readonly elasticity: 'scaled' | 'none'
  readonly sizes: readonly PriceId[]
  /** vCPUs of sizes for which none is published, by price id. */
  readonly inferredVcpu?: Readonly<Partial<Record<PriceId, number>>>
  readonly smallest: PriceId
}

export type PaasPlatform = UsePaas | MeteredPaas | InstancesPaas

interface KubernetesBase extends PlatformBase {
  readonly family: 'kubernetes'
  readonly controlPlane: PriceId
  /** Makes the control plane free while the free offer applies. */
  readonly freeTier?: PriceId
  /** Taken off the control plane's price, at most one cluster's, while the free offer applies. */
  readonly freeCredit?: PriceId
  /** Highest promised uptime, percent, at which the free offer is taken; none: always. */
  readonly freeUpToUptime?: number
  readonly loadBalancer: readonly PriceId[]
  readonly natPerCluster: readonly PriceId[]
  readonly natPerNode?: PriceId
  readonly natPerNodeCapUsdPerHour?: number
  readonly sla: SlaId
  /** No node pools, images or patching for the team. */
  readonly vendorRunsNodes?: true
  /** The promise that comes with the free offer. */
  readonly slaFree?: SlaId
}

export interface NodesKubernetes extends KubernetesBase {
  readonly billing: 'nodes'
  readonly node: PriceId
  readonly sustainedUseDiscount?: number
  /** What the vendor's published reservation leaves of a node for pods. */
  readonly allocatable: { readonly vcpu: number; readonly gib: number }
}

/** Bills what pods request. */
export interface PodsKubernetes extends KubernetesBase {
  readonly billing: 'pods'
  readonly vcpu: PriceId
  readonly memory: PriceId
  readonly maxGibPerVcpu: number
}

export type KubernetesPlatform = NodesKubernetes | PodsKubernetes

export const platforms = {
  ec2: {
    family: 'compose',
    name: 'Amazon EC2',
    shortName: 'EC2',
    hostSize: 'aws-m7i-4xlarge',
    loadBalancer: ['aws-alb-hour', 'aws-alb-lcu'],
    egress: 'aws-egress',
    slaSingleHost: 'sla-ec2-instance',
    slaSeveralHosts: 'sla-ec2-region',
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  gce: {
    family: 'compose',
    name: 'Google Compute Engine',
    shortName: 'GCE',
    hostSize: 'gcp-n2-standard-16',
    loadBalancer: ['gcp-lb-rules'],
    egress: 'gcp-egress-premium',
    slaSingleHost: 'sla-gce-single',
    slaSeveralHosts: 'sla-gce-multizone',
    sustainedUseDiscount: 0.2,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  'azure-vm': {
    family: 'compose',
    name: 'Azure Virtual Machines',
    shortName: 'Azure VMs',
    hostSize: 'azure-d16s-v5',
    loadBalancer: ['azure-lb-hour'],
    egress: 'azure-egress',
    slaSingleHost: 'sla-azure-vm-single',
    slaSeveralHosts: 'sla-azure-vm-zones',
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  droplet: {
    family: 'compose',
    name: 'DigitalOcean Droplets',
    shortName: 'Droplets',
    hostSize: 'do-g-16vcpu-64gb',
    loadBalancer: ['do-lb'],
    egress: 'do-egress',
    slaSingleHost: 'sla-do-droplet',
    slaSeveralHosts: 'sla-do-droplet',
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  hetzner: {
    family: 'compose',
    name: 'Hetzner Cloud',
    shortName: 'Hetzner',
    hostSize: 'hetzner-ccx43',
    loadBalancer: [],
    egress: 'hetzner-egress',
    slaSingleHost: null,
    slaSeveralHosts: null,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  railway: {
    family: 'paas',
    name: 'Railway',
    shortName: 'Railway',
    billing: 'use',
    egress: 'railway-egress',
    sla: null,
    vcpu: 'railway-vcpu',
    memory: 'railway-gb',
    planMinimum: 'railway-pro',
    scalesToZero: true,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  fly: {
    family: 'paas',
    name: 'Fly.io',
    shortName: 'Fly.io',
    billing: 'instances',
    egress: 'fly-egress-na-eu',
    sla: null,
    elasticity: 'scaled',
    sizes: [
      'fly-performance-1x-2gb',
      'fly-performance-1x-4gb',
      'fly-performance-2x-4gb',
      'fly-performance-2x-8gb',
      'fly-performance-4x-8gb',
      'fly-performance-8x-16gb',
    ],
    smallest: 'fly-shared-cpu-1x-256mb',
    scalesToZero: true,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  render: {
    family: 'paas',
    name: 'Render',
    shortName: 'Render',
    billing: 'instances',
    egress: 'render-egress',
    sla: null,
    elasticity: 'scaled',
    sizes: ['render-standard', 'render-pro', 'render-pro-plus', 'render-pro-max', 'render-pro-ultra'],
    smallest: 'render-starter',
    planFee: ['render-workspace-pro'],
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  heroku: {
    family: 'paas',
    name: 'Heroku',
    shortName: 'Heroku',
    billing: 'instances',
    egress: null,
    sla: 'sla-heroku',
    elasticity: 'none',
    sizes: ['heroku-performance-l-ram', 'heroku-performance-xl', 'heroku-performance-2xl'],
    inferredVcpu: { 'heroku-performance-l-ram': 4, 'heroku-performance-xl': 8, 'heroku-performance-2xl': 16 },
    smallest: 'heroku-basic',
    lifecycle: 'sustaining',
    slaCovers: 'workload',
  },
  'do-app-platform': {
    family: 'paas',
    name: 'DigitalOcean App Platform',
    shortName: 'DO App Platform',
    billing: 'instances',
    egress: 'do-egress',
    sla: 'sla-do-app-platform',
    elasticity: 'scaled',
    sizes: ['do-apps-d-1vcpu-2gb', 'do-apps-d-2vcpu-4gb', 'do-apps-d-4vcpu-8gb', 'do-apps-d-8vcpu-32gb'],
    smallest: 'do-apps-s-1vcpu-0-5gb',
    scalesToZero: true,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  'cloud-run': {
    family: 'paas',
    name: 'Google Cloud Run',
    shortName: 'Cloud Run',
    billing: 'metered',
    egress: 'gcp-egress-premium',
    sla: 'sla-cloudrun',
    maxGibPerVcpu: 4,
    modes: [
      { elasticity: 'request', vcpu: 'cloudrun-req-cpu', memory: 'cloudrun-req-mem', commitmentCap: 0.17 },
      { elasticity: 'scaled', vcpu: 'cloudrun-inst-cpu', memory: 'cloudrun-inst-mem', commitmentCap: 0.46 },
    ],
    scalesToZero: true,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  'container-apps': {
    family: 'paas',
    name: 'Azure Container Apps',
    shortName: 'Container Apps',
    billing: 'metered',
    egress: 'azure-egress',
    sla: 'sla-aca',
    maxGibPerVcpu: 2,
    modes: [{ elasticity: 'request', vcpu: 'aca-active-cpu', memory: 'aca-mem', commitmentCap: 0 }],
    scalesToZero: true,
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  'app-runner': {
    family: 'paas',
    name: 'AWS App Runner',
    shortName: 'App Runner',
    billing: 'metered',
    egress: 'aws-egress',
    sla: null,
    maxGibPerVcpu: 4,
    modes: [
      {
        elasticity: 'scaled',
        vcpu: 'apprunner-active-vcpu',
        memory: 'apprunner-active-gb',
        commitmentCap: 0,
      },
    ],
    lifecycle: 'closed-to-new',
    slaCovers: 'workload',
  },
  'ecs-express': {
    family: 'paas',
    name: 'Amazon ECS Express Mode (Fargate)',
    shortName: 'ECS Express',
    billing: 'metered',
    egress: 'aws-egress',
    sla: null,
    maxGibPerVcpu: 8,
    modes: [{ elasticity: 'scaled', vcpu: 'eks-fargate-vcpu', memory: 'eks-fargate-gb', commitmentCap: 0 }],
    planFee: ['aws-alb-hour', 'aws-alb-lcu'],
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  eks: {
    family: 'kubernetes',
    name: 'Amazon EKS',
    shortName: 'EKS',
    billing: 'nodes',
    node: 'aws-m7i-xlarge',
    controlPlane: 'eks-cluster-standard',
    loadBalancer: ['aws-alb-hour', 'aws-alb-lcu'],
    natPerCluster: ['aws-nat-hour'],
    egress: 'aws-egress',
    sla: 'sla-eks',
    allocatable: { vcpu: 3.92, gib: 15.0303 },
    lifecycle: 'open',
    slaCovers: 'api',
  },
  gke: {
    family: 'kubernetes',
    name: 'Google GKE',
    shortName: 'GKE',
    billing: 'nodes',
    node: 'gcp-n2-standard-4',
    sustainedUseDiscount: 0.2,
    controlPlane: 'gke-cluster-fee',
    freeCredit: 'gke-free-credit',
    freeUpToUptime: 99.5,
    loadBalancer: ['gcp-lb-rules'],
    natPerCluster: ['gcp-nat-ip'],
    natPerNode: 'gcp-nat-vm',
    natPerNodeCapUsdPerHour: 0.044,
    egress: 'gcp-egress-premium',
    sla: 'sla-gke-regional',
    slaFree: 'sla-gke-zonal',
    allocatable: { vcpu: 3.92, gib: 13.3023 },
    lifecycle: 'open',
    slaCovers: 'api',
  },
  'gke-autopilot': {
    family: 'kubernetes',
    name: 'Google GKE Autopilot',
    shortName: 'GKE Autopilot',
    billing: 'pods',
    vcpu: 'gke-autopilot-vcpu',
    memory: 'gke-autopilot-gib',
    maxGibPerVcpu: 6.5,
    vendorRunsNodes: true,
    controlPlane: 'gke-cluster-fee',
    freeCredit: 'gke-free-credit',
    loadBalancer: ['gcp-lb-rules'],
    natPerCluster: ['gcp-nat-ip'],
    egress: 'gcp-egress-premium',
    sla: 'sla-gke-autopilot-pods',
    lifecycle: 'open',
    slaCovers: 'workload',
  },
  aks: {
    family: 'kubernetes',
    name: 'Azure AKS',
    shortName: 'AKS',
    billing: 'nodes',
    node: 'azure-d4s-v5',
    controlPlane: 'aks-standard',
    freeTier: 'aks-free',
    freeUpToUptime: 99.5,
    loadBalancer: ['azure-lb-hour'],
    natPerCluster: ['azure-nat-hour'],
    egress: 'azure-egress',
    sla: 'sla-aks-zones',
    allocatable: { vcpu: 3.86, gib: 13.8069 },
    lifecycle: 'open',
    slaCovers: 'api',
  },
} as const satisfies Record<string, ComposePlatform | PaasPlatform | KubernetesPlatform>

type PlatformsOf<F extends Family> = {
  [Id in keyof typeof platforms]: (typeof platforms)[Id]['family'] extends F ? Id : never
}[keyof typeof platforms]

export type ComposeId = PlatformsOf<'compose'>
export type PaasId = PlatformsOf<'paas'>
export type KubernetesId = PlatformsOf<'kubernetes'>
export type PlatformId = keyof typeof platforms

/** The ids of a family's members, in the order they are shown. */
export function platformIds<F extends Family>(family: F): PlatformsOf<F>[] {
  const ids = Object.keys(platforms) as PlatformId[]
  return ids.filter((id) => platforms[id].family === family) as PlatformsOf<F>[]
}
