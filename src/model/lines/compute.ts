// What does the compute cost? A line over the units of capacity requested at peak, with a fixed part and a floor.
import type { AssumptionId } from '../assumptions/assumptions'
import type {
  ComposePlatform,
  Family,
  InstancesPaas,
  KubernetesPlatform,
  MeteredPaas,
  UsePaas,
} from '../assumptions/platform'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { cheapestSize, machinePrice, meteredUnitPrice, sizeUnits } from './unitPrice'

/** USD a month = max(floor, slope × units + fixed); null where a platform has no such part. */
export interface CapacityLine<V> {
  /** USD a month for one unit of capacity requested at peak. */
  readonly slope: V
  readonly fixed: V | null
  readonly floor: V | null
  /** What one host or node costs a month; null where none are rented. */
  readonly machinePrice: V | null
}

const full = <V>(n: Notation<V>) => n.constant('full', 1, 'fraction')

/** The share of peak capacity paid for on average when capacity follows part of the swing between average and peak. */
function followedShare<V>(n: Notation<V>, elasticity: AssumptionId): V {
  const swing = n.difference('swing', 'ratio', n.inputs.peakToAverage, n.constant('average', 1, 'ratio'))
  const unfollowed = n.difference('unfollowed', 'fraction', full(n), n.assumptions[elasticity])
  return n.quotient(
    'paidShareOfPeak',
    'fraction',
    n.sum('paidLoad', 'ratio', [
      n.constant('average', 1, 'ratio'),
      n.product('unfollowedSwing', 'ratio', swing, unfollowed),
    ]),
    n.inputs.peakToAverage,
  )
}

function onHosts<V>(n: Notation<V>, s: ResolvedScenario, platform: ComposePlatform): CapacityLine<V> {
  const price = machinePrice(n, platform.hostSize, platform.sustainedUseDiscount, s.inputs.compose)
  const unitPrice = n.quotient('unitPrice', 'USD/unit/month', price, sizeUnits(n, platform.hostSize))
  return {
    slope: n.quotient('pricePerUnit', 'USD/unit/month', unitPrice, n.assumptions['packing.compose']),
    fixed: null,
    floor: null,
    machinePrice: price,
  }
}

function byUse<V>(n: Notation<V>, platform: UsePaas): CapacityLine<V> {
  const used = (id: 'requests.overProvisioning' | 'requests.unusedMemory') =>
    n.difference('usedShare', 'fraction', full(n), n.assumptions[id])
  const averageCpu = n.quotient(
    'averageCpu',
    'vCPU',
    used('requests.overProvisioning'),
    n.inputs.peakToAverage,
  )
  return {
    slope: n.sum('pricePerUnit', 'USD/unit/month', [
      n.product('vcpuPart', 'USD/month', averageCpu, n.monthlyPrice(platform.vcpu)),
      n.product(
        'memoryPart',
        'USD/month',
        used('requests.unusedMemory'),
        n.assumptions['capacity.gibPerVcpu'],
        n.monthlyPrice(platform.memory),
      ),
    ]),
    fixed: null,
    floor: n.monthlyPrice(platform.planMinimum),
    machinePrice: null,
  }
}

const elasticityId = { request: 'elasticity.paasRequest', scaled: 'elasticity.paasScaled' } as const

function metered<V>(n: Notation<V>, s: ResolvedScenario, platform: MeteredPaas): CapacityLine<V> {
  const about = s.inputs.paas
  const slopes = platform.modes.map((mode) => {
    const discount = n.atMost(
      'discount',
      'fraction',
      n.inputs.commitmentDiscount,
      n.fact('commitmentCap', mode.commitmentCap, 'fraction', about),
    )
    return n.product(
      'pricePerUnit',
      'USD/unit/month',
      n.quotient(
        'paidPerUnit',
        'ratio',
        followedShare(n, elasticityId[mode.elasticity]),
        n.assumptions['packing.paas'],
      ),
      meteredUnitPrice(n, mode, platform.maxGibPerVcpu, about),
      n.difference('paidShare', 'fraction', full(n), discount),
    )
  })
  return {
    slope: slopes.reduce((least, slope) => (n.isAbove(least, slope) ? slope : least)),
    fixed: null,
    floor: null,
    machinePrice: null,
  }
}

function byInstances<V>(n: Notation<V>, s: ResolvedScenario, platform: InstancesPaas): CapacityLine<V> {
  const size = cheapestSize(s, platform.sizes, platform.inferredVcpu)
  const unitPrice = n.quotient(
    'unitPrice',
    'USD/unit/month',
    n.monthlyPrice(size),
    sizeUnits(n, size, platform.inferredVcpu?.[size]),
  )
  const share = platform.elasticity === 'none' ? full(n) : followedShare(n, elasticityId[platform.elasticity])
  return {
    slope: n.product(
      'pricePerUnit',
      'USD/unit/month',
      n.quotient('paidPerUnit', 'ratio', share, n.assumptions['packing.paas']),
      unitPrice,
    ),
    fixed: null,
    floor: n.product('smallestInstances', 'USD/month', n.inputs.services, n.monthlyPrice(platform.smallest)),
    machinePrice: null,
  }
}

function inCluster<V>(n: Notation<V>, s: ResolvedScenario, platform: KubernetesPlatform): CapacityLine<V> {
  const about = s.inputs.kubernetes
  const share = followedShare(n, 'elasticity.kubernetes')
  if (platform.billing === 'pods') {
    return {
      slope: n.product(
        'pricePerUnit',
        'USD/unit/month',
        n.quotient('paidPerUnit', 'ratio', share, n.assumptions['packing.podRequests']),
        meteredUnitPrice(n, platform, platform.maxGibPerVcpu, about),
      ),
      fixed: null,
      floor: null,
      machinePrice: null,
    }
  }
  const { allocatable, node, sustainedUseDiscount } = platform
  const price = machinePrice(n, node, sustainedUseDiscount, about)
  const allocatableUnits = n.atMost(
    'allocatableUnits',
    'units',
    n.fact('allocatableVcpu', allocatable.vcpu, 'vCPU', about),
    n.quotient(
      'unitsOfMemory',
      'units',
      n.fact('allocatableGib', allocatable.gib, 'GiB', about),
      n.assumptions['capacity.gibPerVcpu'],
    ),
  )
  const nodeUnits = n.product(
    'nodeUnits',
    'units/node',
    allocatableUnits,
    n.difference('shareForServices', 'fraction', full(n), n.assumptions['kubernetes.daemonShare']),
    n.assumptions['packing.kubernetes'],
  )
  const nodes = (id: string, assumption: 'kubernetes.spareNodes' | 'kubernetes.minNodes') =>
    n.product(id, 'USD/month', n.assumptions[assumption], n.inputs.environments, price)
  return {
    slope: n.product(
      'pricePerUnit',
      'USD/unit/month',
      n.quotient('nodesPerUnit', 'nodes/unit', share, nodeUnits),
      price,
    ),
    fixed: nodes('spareNodes', 'kubernetes.spareNodes'),
    floor: nodes('minNodes', 'kubernetes.minNodes'),
    machinePrice: price,
  }
}

/** The capacity line of the platform chosen from a family. */
export function capacityLine<V>(n: Notation<V>, s: ResolvedScenario, family: Family): CapacityLine<V> {
  if (family === 'compose') return onHosts(n, s, s.compose)
  if (family === 'kubernetes') return inCluster(n, s, s.kubernetes)
  if (s.paas.billing === 'use') return byUse(n, s.paas)
  return s.paas.billing === 'metered' ? metered(n, s, s.paas) : byInstances(n, s, s.paas)
}
