// Which Kubernetes objects does a document hold? A List holds many.
import type { SourceFile } from '../sourceFile'
import { child, childAlong, itemsOf, textOf, type YamlNode } from '../yaml'

export interface KubernetesObject {
  readonly kind: string
  readonly apiVersion: string
  readonly name: string
  readonly namespace: string
  readonly node: YamlNode
  readonly place: { readonly file: string; readonly line: number }
}

/** Lists in lists are nobody's habit. */
const deepest = 4

export const isKubernetes = (node: YamlNode): boolean =>
  textOf(child(node, 'kind')) !== undefined && textOf(child(node, 'apiVersion')) !== undefined

export function* objectsIn(node: YamlNode, file: SourceFile, depth = 0): Generator<KubernetesObject> {
  const kind = textOf(child(node, 'kind')) ?? ''
  if (/List$/.test(kind) && child(node, 'items')) {
    if (depth >= deepest) return
    for (const item of itemsOf(child(node, 'items'))) yield* objectsIn(item, file, depth + 1)
    return
  }
  yield {
    kind,
    apiVersion: textOf(child(node, 'apiVersion')) ?? '',
    name:
      textOf(childAlong(node, 'metadata', 'name')) ??
      textOf(childAlong(node, 'metadata', 'generateName')) ??
      '',
    namespace: textOf(childAlong(node, 'metadata', 'namespace')) ?? 'default',
    node,
    place: file.lineOf(node.at),
  }
}
