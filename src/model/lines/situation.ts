// What does a platform's bill depend on beside the inputs? Its compute line, and the machines that it rents.
import type { Family } from '../assumptions/platform'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { capacityLine } from './compute'
import { computeFor, demandFrom } from './demand'

export interface Situation<V> {
  readonly family: Family
  readonly compute: V
  /** Hosts or nodes, a month's average; null where none are rented. */
  readonly machines: V | null
  /** More hosts than environments, so that one can fail. */
  readonly severalHosts: boolean
}

/** Above this promise, percent, Compose needs a second host in each environment. */
const uptimeOfOneHost = 99.9

function composeHosts<V>(n: Notation<V>, compute: V, hostPrice: V): V {
  const environments = n.inputs.environments
  const isDoubled = n.isAbove(
    n.inputs.uptimeTarget,
    n.constant('uptimeOfOneHost', uptimeOfOneHost, 'percent'),
  )
  const needed = isDoubled
    ? n.product('hostsNeeded', 'hosts', environments, n.constant('hostsForFailover', 2, 'hosts/environment'))
    : environments
  return n.atLeast('hosts', 'hosts', n.quotient('hosts', 'hosts', compute, hostPrice), needed)
}

function situate<V>(n: Notation<V>, family: Family, compute: V, machinePrice: V | null): Situation<V> {
  if (machinePrice === null) return { family, compute, machines: null, severalHosts: false }
  if (family !== 'compose') {
    const nodes = n.quotient('nodes', 'nodes', compute, machinePrice)
    return { family, compute, machines: nodes, severalHosts: false }
  }
  const hosts = composeHosts(n, compute, machinePrice)
  return { family, compute, machines: hosts, severalHosts: n.isAbove(hosts, n.inputs.environments) }
}

/** The platform that runs it today: compute is the spend, exactly. */
export function situateReference<V>(n: Notation<V>, s: ResolvedScenario) {
  const line = capacityLine(n, s, s.reference)
  const spend = n.inputs.computeSpend
  return {
    units: () => demandFrom(n, spend, line),
    situation: situate(n, s.reference, spend, line.machinePrice),
  }
}

/** Another platform, at the same demand. */
export function situateOther<V>(n: Notation<V>, s: ResolvedScenario, family: Family, units: V): Situation<V> {
  const line = capacityLine(n, s, family)
  return situate(n, family, computeFor(n, units, line), line.machinePrice)
}
