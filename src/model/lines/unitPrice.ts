// What does one unit of capacity cost a month: 1 vCPU with the memory that comes with it?
import type { PlatformId } from '../assumptions/platforms'
import { type Price, type PriceId, prices } from '../assumptions/prices'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'

const gibPerVcpu = <V>(n: Notation<V>) => n.assumptions['capacity.gibPerVcpu']

/** Capacity of a size that is sold: its vCPUs, or fewer where memory runs out first. */
export function sizeUnits<V>(n: Notation<V>, size: PriceId, inferredVcpu?: number): V {
  const { vcpu = inferredVcpu, gib }: Price = prices[size]
  if (vcpu === undefined || gib === undefined) throw new Error(`Size ${size} has no vCPU or memory`)
  return n.atMost(
    'unitsOfSize',
    'units',
    n.size(size, 'vcpu', vcpu),
    n.quotient('unitsOfMemory', 'units', n.size(size, 'gib', gib), gibPerVcpu(n)),
  )
}

/** The cheapest of a platform's sizes, by price for a unit of capacity. */
export function cheapestSize(
  { rates }: ResolvedScenario,
  sizes: readonly PriceId[],
  inferredVcpu: Partial<Record<PriceId, number>> = {},
): PriceId {
  const unitPrice = (id: PriceId) => {
    const { vcpu = inferredVcpu[id] ?? 0, gib = 0 }: Price = prices[id]
    return rates.monthlyPrices[id] / Math.min(vcpu, gib / rates.assumptions['capacity.gibPerVcpu'])
  }
  let best = sizes[0] as PriceId
  for (const id of sizes) if (unitPrice(id) < unitPrice(best)) best = id
  return best
}

/** Where vCPU and memory are priced apart: beyond the ratio a platform sells, memory is bought with vCPUs. */
export function meteredUnitPrice<V>(
  n: Notation<V>,
  { vcpu, memory }: { readonly vcpu: PriceId; readonly memory: PriceId },
  maxGibPerVcpu: number,
  about: PlatformId,
): V {
  const vcpus = n.atLeast(
    'vcpusPerUnit',
    'vCPU',
    n.quotient(
      'vcpusForMemory',
      'vCPU',
      gibPerVcpu(n),
      n.fact('maxGibPerVcpu', maxGibPerVcpu, 'GiB/vCPU', about),
    ),
    n.constant('oneVcpu', 1, 'vCPU'),
  )
  return n.sum('unitPrice', 'USD/unit/month', [
    n.product('vcpuPart', 'USD/month', vcpus, n.monthlyPrice(vcpu)),
    n.product('memoryPart', 'USD/month', gibPerVcpu(n), n.monthlyPrice(memory)),
  ])
}

/** A host's or node's price after the larger of the commitment and the vendor's own discount; the two do not stack. */
export function machinePrice<V>(
  n: Notation<V>,
  machine: PriceId,
  sustainedUseDiscount: number | undefined,
  about: PlatformId,
): V {
  const commitment = n.inputs.commitmentDiscount
  const discount =
    sustainedUseDiscount === undefined
      ? commitment
      : n.atLeast(
          'discount',
          'fraction',
          commitment,
          n.fact('sustainedUseDiscount', sustainedUseDiscount, 'fraction', about),
        )
  return n.product(
    'machinePrice',
    'USD/machine/month',
    n.monthlyPrice(machine),
    n.difference('paidShare', 'fraction', n.constant('full', 1, 'fraction'), discount),
  )
}
