// How much capacity do the services ask for at peak? Found from what it costs where it runs today.
import type { Notation } from '../notation/Notation'
import type { CapacityLine } from './compute'

/** Units whose line comes to the spend; below the line's least, a proportion of the most that the least still buys. */
export function demandFrom<V>(n: Notation<V>, spend: V, { slope, fixed, floor }: CapacityLine<V>): V {
  const ground = fixed && floor ? n.atLeast('leastCompute', 'USD/month', floor, fixed) : (floor ?? fixed)
  const unitsFor = (amount: V) =>
    n.quotient(
      'units',
      'units',
      fixed ? n.difference('variablePart', 'USD/month', amount, fixed) : amount,
      slope,
    )
  if (ground === null || !n.isAbove(ground, spend)) return unitsFor(spend)
  return n.product('units', 'units', unitsFor(ground), n.quotient('shareOfLeast', 'fraction', spend, ground))
}

/** What that demand costs on another platform. */
export function computeFor<V>(n: Notation<V>, units: V, { slope, fixed, floor }: CapacityLine<V>): V {
  const variable = n.product('compute', 'USD/month', units, slope)
  const line = fixed ? n.sum('compute', 'USD/month', [variable, fixed]) : variable
  return floor ? n.atLeast('compute', 'USD/month', line, floor) : line
}
