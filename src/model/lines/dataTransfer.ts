// What does data out to the internet cost?
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import type { Situation } from './situation'

export function dataTransfer<V>(n: Notation<V>, s: ResolvedScenario, { family }: Situation<V>): V {
  const { egress } = s[family]
  const price = egress === null ? n.fact('freeEgress', 0, 'USD/GB', s.inputs[family]) : n.price(egress)
  return n.product('dataTransfer', 'USD/month', n.inputs.egressGb, price)
}
