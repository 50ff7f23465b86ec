// What do Kubernetes manifests run? Yields after every few objects.
import type { Notes } from '../notes'
import type { SourceFile } from '../sourceFile'
import type { Stack, Workload } from '../workload'
import type { YamlNode } from '../yaml'
import { type Autoscaler, autoscaler, workloadKey } from './autoscalers'
import { type KubernetesObject, objectsIn } from './objects'
import { workloadOf } from './workloads'

const atATime = 100

export interface KubernetesDocument {
  readonly file: SourceFile
  readonly root: YamlNode
}

const scalers: readonly string[] = ['HorizontalPodAutoscaler', 'ScaledObject']

const keyOf = ({ namespace, kind, name }: KubernetesObject) => workloadKey(namespace, kind, name)

export function* readKubernetes(
  documents: readonly KubernetesDocument[],
  notes: Notes,
): Generator<number, Pick<Stack, 'workloads' | 'alongside'>> {
  const objects = documents.flatMap(({ root, file }) => [...objectsIn(root, file)])
  const scaling = new Map<string, Autoscaler>()
  for (const object of objects) {
    const found = scalers.includes(object.kind) ? autoscaler(object, notes) : null
    if (found) scaling.set(found.workload, found)
  }
  const workloads: Workload[] = []
  for (const [index, object] of objects.entries()) {
    const scaled = scaling.get(keyOf(object))
    const workload = workloadOf(object, scaled, notes)
    if (workload) {
      workloads.push(workload)
      scaling.delete(keyOf(object))
    }
    if (index % atATime === 0) yield index / objects.length
  }
  for (const { of } of scaling.values()) notes.add('autoscalerTarget', of.place, of.name)
  const count = (kind: string) => objects.filter((object) => object.kind === kind).length
  return {
    workloads,
    alongside: {
      services: count('Service'),
      ingresses: count('Ingress'),
      budgets: count('PodDisruptionBudget'),
    },
  }
}
