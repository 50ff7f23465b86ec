// What is there to know about a place where a workload can run, and which ways of billing are there?
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
