// Between how many replicas does what scale, and when?
import type { Notes } from '../notes'
import { readCount } from '../quantity'
import { child, childAlong, itemsOf, textOf, type YamlNode } from '../yaml'
import type { KubernetesObject } from './objects'

export interface Scaling {
  readonly least: number
  readonly most: number
  /** Fraction of the requested CPU. */
  readonly target: number | null
}

export interface Autoscaler extends Scaling {
  readonly of: KubernetesObject
  readonly workload: string
}

export const workloadKey = (namespace: string, kind: string, name: string): string =>
  [namespace, kind, name].join('\n')

const count = (node: YamlNode | undefined): number | null => {
  const text = textOf(node)
  return text === undefined ? null : readCount(text)
}

/** In percent; version 1 names it at the top, later ones in a list of metrics. */
const targetOf = (spec: YamlNode | undefined): number | null => {
  const cpu = itemsOf(child(spec, 'metrics')).find(
    (metric) => textOf(childAlong(metric, 'resource', 'name')) === 'cpu',
  )
  const percent =
    count(child(spec, 'targetCPUUtilizationPercentage')) ??
    count(childAlong(cpu, 'resource', 'target', 'averageUtilization')) ??
    count(childAlong(cpu, 'resource', 'targetAverageUtilization'))
  return percent === null ? null : percent / 100
}

export const autoscaler = (object: KubernetesObject, notes: Notes): Autoscaler | null => {
  const spec = child(object.node, 'spec')
  const target = child(spec, 'scaleTargetRef')
  const name = textOf(child(target, 'name'))
  const least = count(child(spec, 'minReplicas') ?? child(spec, 'minReplicaCount')) ?? 1
  const most = count(child(spec, 'maxReplicas') ?? child(spec, 'maxReplicaCount'))
  if (name === undefined || most === null) {
    notes.add('count', object.place, object.name, 'maxReplicas')
    return null
  }
  const kind = textOf(child(target, 'kind')) ?? 'Deployment'
  return {
    of: object,
    workload: workloadKey(object.namespace, kind, name),
    least: Math.min(least, most),
    most,
    target: targetOf(spec),
  }
}
