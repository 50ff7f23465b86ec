// Which reasons beside money speak against a platform? Flagged, never priced.
import type { Family } from './assumptions/platform'
import { type PlatformId, platforms } from './assumptions/platforms'
import { type SlaId, slas } from './assumptions/prices'
import type { ResolvedScenario } from './resolve'

export const gateIds = [
  'slaBelowTarget',
  'noSla',
  'slaCoversApiOnly',
  'closedToNew',
  'sustaining',
  'noKubernetesExperience',
] as const
export type GateId = (typeof gateIds)[number]

export interface Gate {
  readonly id: GateId
  readonly platform: PlatformId
  /** In English, for whoever uses the engine alone. */
  readonly reason: string
  /** The published promise it is about, percent of a month. */
  readonly slaPercent?: number
}

/** From this promise on, percent, somebody should have run a cluster before. */
const uptimeThatNeedsExperience = 99.9

/** The promise that comes with what the scenario pays for; null where none is published. */
function publishedSla(
  { inputs, compose, paas, kubernetes }: ResolvedScenario,
  family: Family,
  severalHosts: boolean,
) {
  if (family === 'compose') return severalHosts ? compose.slaSeveralHosts : compose.slaSingleHost
  if (family === 'paas') return paas.sla
  const { freeUpToUptime, freeTier, slaFree, sla } = kubernetes
  const takesFreeOffer = freeUpToUptime === undefined || inputs.uptimeTarget <= freeUpToUptime
  if (takesFreeOffer && slaFree) return slaFree
  return takesFreeOffer && freeTier ? null : sla
}

function slaGates(sla: SlaId | null, platform: PlatformId, uptimeTarget: number): Gate[] {
  const { name, slaCovers } = platforms[platform]
  if (sla === null) return [{ id: 'noSla', platform, reason: `${name} publishes no uptime promise` }]
  const slaPercent = slas[sla]
  const gates: Gate[] = []
  if (slaPercent < uptimeTarget) {
    const reason = `${name} promises ${slaPercent} %, below the ${uptimeTarget} % you promise`
    gates.push({ id: 'slaBelowTarget', platform, reason, slaPercent })
  }
  if (slaCovers === 'api') {
    const reason = `${name} promises ${slaPercent} % for the cluster's API only`
    gates.push({ id: 'slaCoversApiOnly', platform, reason, slaPercent })
  }
  return gates
}

/** The gates of the platform chosen from a family. */
export function gatesOf(s: ResolvedScenario, family: Family, severalHosts: boolean): Gate[] {
  const { inputs } = s
  const platform = inputs[family]
  const { name, lifecycle } = platforms[platform]
  const gates = slaGates(publishedSla(s, family, severalHosts), platform, inputs.uptimeTarget)
  if (lifecycle === 'closed-to-new' && inputs.currentPlatform !== family) {
    gates.push({ id: 'closedToNew', platform, reason: `${name} takes no new customers` })
  }
  if (lifecycle === 'sustaining') {
    gates.push({ id: 'sustaining', platform, reason: `${name} gets no new features` })
  }
  const isNewToKubernetes = family === 'kubernetes' && inputs.kubernetesExperience === 'none'
  if (isNewToKubernetes && inputs.uptimeTarget >= uptimeThatNeedsExperience) {
    const reason = `Nobody on the team has run Kubernetes`
    gates.push({ id: 'noKubernetesExperience', platform, reason })
  }
  return gates
}
