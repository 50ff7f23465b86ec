// What does every line of every platform come to, in whichever notation it is asked?
import { type Family, families } from '../assumptions/platform'
import type { Notation } from '../notation/Notation'
import type { ResolvedScenario } from '../resolve'
import { databases } from './databases'
import { dataTransfer } from './dataTransfer'
import { downtime } from './downtime'
import { baseHours, estimatedHours, type HoursParts, toilOf, variableHours } from './hours'
import { oneOffHours } from './oneOff'
import { platformFees } from './platformFees'
import { type Situation, situateOther, situateReference } from './situation'
import { type Team, teamOf } from './team'

/** One platform's seven lines in USD a month, and the hours behind two of them. */
export interface Evaluation<V> {
  readonly compute: V
  readonly platformFees: V
  readonly databases: V
  readonly dataTransfer: V
  readonly operations: V
  readonly transition: V
  readonly downtime: V
  readonly opsHours: V
  readonly oneOffHours: V
  readonly machines: V | null
  readonly severalHosts: boolean
}

const hoursParts = <V>(
  n: Notation<V>,
  s: ResolvedScenario,
  situation: Situation<V>,
  team: Team<V>,
): HoursParts<V> => ({
  base: baseHours(n, s, situation.family, team),
  variable: variableHours(n, situation, team),
})

/** Hours of the reference platform: how they are made up, and the toil that the given hours imply. */
export function referenceHours<V>(n: Notation<V>, s: ResolvedScenario, team = teamOf(n, s)) {
  const { situation, units } = situateReference(n, s)
  const parts = hoursParts(n, s, situation, team)
  return { situation, units, parts, toil: toilOf(n, s, parts) }
}

export function evaluate<V>(n: Notation<V>, s: ResolvedScenario): Record<Family, Evaluation<V>> {
  const team = teamOf(n, s)
  const reference = referenceHours(n, s, team)
  const units = reference.units()
  const rate = n.inputs.loadedHourlyRate

  const evaluateFamily = (family: Family): Evaluation<V> => {
    const isReference = family === s.reference
    const situation = isReference ? reference.situation : situateOther(n, s, family, units)
    const parts = isReference ? reference.parts : hoursParts(n, s, situation, team)
    const opsHours =
      isReference && s.inputs.opsHours !== null
        ? n.inputs.opsHours
        : estimatedHours(n, parts, isReference ? null : reference.toil)
    const once = oneOffHours(n, s, family)
    return {
      compute: situation.compute,
      platformFees: platformFees(n, s, situation),
      databases: databases(n, situation),
      dataTransfer: dataTransfer(n, s, situation),
      operations: n.product('operations', 'USD/month', opsHours, rate),
      transition: n.quotient(
        'transition',
        'USD/month',
        n.product('oneOffWork', 'USD', once, rate),
        n.inputs.horizonMonths,
      ),
      downtime: downtime(n, situation, team),
      opsHours,
      oneOffHours: once,
      machines: situation.machines,
      severalHosts: situation.severalHosts,
    }
  }

  const [compose, paas, kubernetes] = families.map(evaluateFamily) as [
    Evaluation<V>,
    Evaluation<V>,
    Evaluation<V>,
  ]
  return { compose, paas, kubernetes }
}
