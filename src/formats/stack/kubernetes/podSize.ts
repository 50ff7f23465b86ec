// What does a pod ask for? Its containers together, or its largest step of preparation where that is more.
import { readQuantity, readQuantityInGib } from '../quantity'
import { child, childAlong, itemsOf, textOf, type YamlNode } from '../yaml'

export interface PodSize {
  readonly cpu: number | null
  readonly memory: number | null
  /** Containers that run all the time and name neither. */
  readonly unsized: number
  /** Not to be understood, as written. */
  readonly unreadable: readonly string[]
}

type Resource = 'cpu' | 'memory'
type Ask = (owner: YamlNode | undefined, resource: Resource) => number | null

const parse = { cpu: readQuantity, memory: readQuantityInGib }

/** Where only a limit is named, Kubernetes takes it for the request. */
const asking =
  (unreadable: Set<string>): Ask =>
  (owner, resource) => {
    const resources = child(owner, 'resources')
    const node = childAlong(resources, 'requests', resource) ?? childAlong(resources, 'limits', resource)
    const text = textOf(node)
    if (text === undefined) return null
    const amount = parse[resource](text)
    if (amount === null) unreadable.add(text)
    return amount
  }

/** null where no container names it. A sidecar is a container of preparation that goes on running. */
const podAsks = (spec: YamlNode, resource: Resource, ask: Ask): number | null => {
  const whole = ask(spec, resource)
  if (whole !== null) return whole
  let isNamed = false
  let running = 0
  let preparing = 0
  const asked = (container: YamlNode) => {
    const amount = ask(container, resource)
    isNamed ||= amount !== null
    return amount ?? 0
  }
  for (const container of itemsOf(child(spec, 'initContainers'))) {
    if (textOf(child(container, 'restartPolicy')) === 'Always') running += asked(container)
    else preparing = Math.max(preparing, running + asked(container))
  }
  for (const container of itemsOf(child(spec, 'containers'))) running += asked(container)
  const overhead = textOf(childAlong(spec, 'overhead', resource))
  const extra = overhead === undefined ? null : parse[resource](overhead)
  return isNamed ? Math.max(running, preparing) + (extra ?? 0) : null
}

export const podSize = (spec: YamlNode): PodSize => {
  const unreadable = new Set<string>()
  const ask = asking(unreadable)
  const cpu = podAsks(spec, 'cpu', ask)
  const memory = podAsks(spec, 'memory', ask)
  const unsized = itemsOf(child(spec, 'containers')).filter(
    (container) => ask(container, 'cpu') === null && ask(container, 'memory') === null,
  )
  return { cpu, memory, unsized: unsized.length, unreadable: [...unreadable] }
}
