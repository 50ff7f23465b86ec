// What does one Kubernetes object run?
import { roleOf } from '../images'
import type { Notes } from '../notes'
import { readCount } from '../quantity'
import type { LeftOut, Workload } from '../workload'
import { child, childAlong, itemsOf, textOf, type YamlNode } from '../yaml'
import type { Scaling } from './autoscalers'
import type { KubernetesObject } from './objects'
import { podSize } from './podSize'

interface Kind {
  readonly apiVersions: RegExp
  readonly pod: readonly string[]
  readonly runs: 'replicas' | 'perNode' | 'single' | 'once'
}

const template = ['spec', 'template', 'spec']
const apps = /^(?:apps\/v1(?:beta[12])?|extensions\/v1beta1)$/

const kinds: Readonly<Record<string, Kind>> = {
  Deployment: { apiVersions: apps, pod: template, runs: 'replicas' },
  StatefulSet: { apiVersions: apps, pod: template, runs: 'replicas' },
  ReplicaSet: { apiVersions: apps, pod: template, runs: 'replicas' },
  ReplicationController: { apiVersions: /^v1$/, pod: template, runs: 'replicas' },
  DaemonSet: { apiVersions: apps, pod: template, runs: 'perNode' },
  Pod: { apiVersions: /^v1$/, pod: ['spec'], runs: 'single' },
  Job: { apiVersions: /^batch\/v1$/, pod: template, runs: 'once' },
  CronJob: {
    apiVersions: /^batch\/v1(?:beta1|alpha1)?$|^batch\/v2alpha1$/,
    pod: ['spec', 'jobTemplate', ...template],
    runs: 'once',
  },
}

const kindOf = (kind: string): Kind | undefined => (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined)

const statedReplicas = ({ node, name, place }: KubernetesObject, notes: Notes): number | null => {
  const text = textOf(childAlong(node, 'spec', 'replicas'))
  const count = text === undefined ? null : readCount(text)
  if (text !== undefined && count === null) notes.add('count', place, name, text)
  return count
}

const roleOfPod = (pod: YamlNode | undefined): Workload['role'] => {
  const roles = itemsOf(child(pod, 'containers')).map((container) =>
    roleOf(textOf(child(container, 'image')) ?? ''),
  )
  return roles.find((role) => role !== null) ?? null
}

const noteUnknown = ({ node, kind, name, place }: KubernetesObject, notes: Notes): void => {
  const pod = childAlong(node, ...template)
  if (itemsOf(child(pod, 'containers')).length > 0) notes.add('unknownKind', place, name, kind)
}

/** null for what runs nothing, or is run by another object. */
export const workloadOf = (
  object: KubernetesObject,
  scaling: Scaling | undefined,
  notes: Notes,
): Workload | null => {
  const { kind, apiVersion, name, node, place } = object
  const known = kindOf(kind)
  if (!known) {
    noteUnknown(object, notes)
    return null
  }
  if (itemsOf(childAlong(node, 'metadata', 'ownerReferences')).length > 0) return null
  if (!known.apiVersions.test(apiVersion)) notes.add('apiVersion', place, name, `${apiVersion} ${kind}`)
  if (known.runs === 'perNode') notes.add('perNode', place, name)
  const pod = childAlong(node, ...known.pod)
  const size = pod ? podSize(pod) : { cpu: null, memory: null, unsized: 0, unreadable: [] }
  for (const text of size.unreadable) notes.add('quantity', place, name, text)
  if (size.unsized > 0 && (size.cpu ?? size.memory) !== null) {
    notes.add('someSizes', place, name, String(size.unsized))
  }
  const stated = known.runs === 'replicas' ? statedReplicas(object, notes) : null
  const { least, most, target } = scaling ?? { least: stated ?? 1, most: stated ?? 1, target: null }
  const leftOut: LeftOut | null = known.runs === 'once' ? 'once' : most === 0 || stated === 0 ? 'off' : null
  return {
    name,
    kind,
    leftOut,
    role: roleOfPod(pod),
    replicas: Math.min(Math.max(stated ?? least, least), most),
    least,
    most,
    target,
    cpu: size.cpu,
    memory: size.memory,
    ...place,
  }
}
