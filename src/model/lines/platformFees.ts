// What does the platform charge beside compute: plans, control planes, load balancers, network gateways?
import type { ComposePlatform, KubernetesPlatform, PaasPlatform } from '../assumptions/platform'
import type { PriceId } from '../assumptions/prices'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { hoursPerMonth } from '../units'
import type { Situation } from './situation'

const unit = 'USD/month'

const fees = <V>(n: Notation<V>, id: string, entries: readonly PriceId[]) =>
  n.sum(
    id,
    unit,
    entries.map((entry) => n.monthlyPrice(entry)),
  )

function composeFees<V>(
  n: Notation<V>,
  s: ResolvedScenario,
  platform: ComposePlatform,
  { severalHosts }: Situation<V>,
) {
  return severalHosts && platform.loadBalancer.length > 0
    ? fees(n, 'loadBalancer', platform.loadBalancer)
    : n.fact('noLoadBalancer', 0, unit, s.inputs.compose)
}

function paasFees<V>(n: Notation<V>, s: ResolvedScenario, platform: PaasPlatform) {
  return platform.planFee ? fees(n, 'planFee', platform.planFee) : n.fact('noPlanFee', 0, unit, s.inputs.paas)
}

/** Free tiers and credits come without the promise that a higher uptime needs. */
function takesFreeOffer<V>(n: Notation<V>, { freeUpToUptime }: KubernetesPlatform): boolean {
  if (freeUpToUptime === undefined) return true
  return !n.isAbove(n.inputs.uptimeTarget, n.constant('freeUpToUptime', freeUpToUptime, 'percent'))
}

function controlPlane<V>(n: Notation<V>, platform: KubernetesPlatform): V {
  const isFree = takesFreeOffer(n, platform)
  const price = n.monthlyPrice(isFree && platform.freeTier ? platform.freeTier : platform.controlPlane)
  const fee = n.product('controlPlane', unit, price, n.inputs.environments)
  if (!isFree || !platform.freeCredit) return fee
  const credit = n.difference(
    'credit',
    unit,
    n.constant('nothing', 0, unit),
    n.monthlyPrice(platform.freeCredit),
  )
  return n.difference('controlPlane', unit, fee, n.atMost('credit', unit, credit, price))
}

function natForNodes<V>(
  n: Notation<V>,
  s: ResolvedScenario,
  platform: KubernetesPlatform,
  nodes: V | null,
): V | null {
  if (!platform.natPerNode || platform.natPerNodeCapUsdPerHour === undefined || nodes === null) return null
  const cap = n.product(
    'natCap',
    unit,
    n.fact('natPerNodeCap', platform.natPerNodeCapUsdPerHour, 'USD/cluster/hour', s.inputs.kubernetes),
    n.constant('hoursPerMonth', hoursPerMonth, 'hours/month'),
    n.inputs.environments,
  )
  return n.atMost(
    'natForNodes',
    unit,
    n.product('natForNodes', unit, n.monthlyPrice(platform.natPerNode), nodes),
    cap,
  )
}

function kubernetesFees<V>(
  n: Notation<V>,
  s: ResolvedScenario,
  platform: KubernetesPlatform,
  { machines }: Situation<V>,
) {
  const network = n.product(
    'network',
    unit,
    fees(n, 'networkPerCluster', [...platform.loadBalancer, ...platform.natPerCluster]),
    n.inputs.environments,
  )
  const nat = natForNodes(n, s, platform, machines)
  const control = controlPlane(n, platform)
  return nat === null
    ? n.sum('platformFees', unit, [control, network])
    : n.sum('platformFees', unit, [control, network, nat])
}

export function platformFees<V>(n: Notation<V>, s: ResolvedScenario, situation: Situation<V>): V {
  if (situation.family === 'compose') return composeFees(n, s, s.compose, situation)
  if (situation.family === 'paas') return paasFees(n, s, s.paas)
  return kubernetesFees(n, s, s.kubernetes, situation)
}
