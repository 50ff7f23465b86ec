// What does a service say that extends another?
import type { Notes } from '../notes'
import { baseName } from '../sourceFile'
import { child, textOf } from '../yaml'
import { overlay } from './overlay'
import { type ComposeDocument, type NamedService, servicesIn } from './projects'

type Find = (file: string | undefined, name: string, from: NamedService) => NamedService | undefined

const finder = (documents: readonly ComposeDocument[], merged: ReadonlyMap<string, NamedService>): Find => {
  const known = new Map<string, NamedService>()
  return (file, name) => {
    if (file === undefined) return merged.get(name)
    const document = documents.find((candidate) => baseName(candidate.file.name) === baseName(file))
    const entry = document && servicesIn(document).get(name)
    if (!document || !entry) return undefined
    const key = `${document.file.name}\n${name}`
    const service = known.get(key) ?? { name, node: entry.value, at: entry.at, file: document.file }
    known.set(key, service)
    return service
  }
}

/** Each service with what it extends filled in. Chains are followed without recursion, and each link once. */
export const extendServices = (
  documents: readonly ComposeDocument[],
  merged: ReadonlyMap<string, NamedService>,
  notes: Notes,
): ((service: NamedService) => NamedService) => {
  const find = finder(documents, merged)
  const finished = new Map<NamedService, NamedService>()

  const baseOf = (service: NamedService): NamedService | undefined => {
    const said = child(service.node, 'extends')
    const name = textOf(said) ?? textOf(child(said, 'service'))
    if (name === undefined) return undefined
    const file = textOf(child(said, 'file'))
    const base = find(file, name, service)
    if (!base) {
      notes.add('extendsMissing', service.file.lineOf(service.at), service.name, file ?? name)
    }
    return base
  }

  return (service) => {
    const chain: NamedService[] = []
    const inChain = new Set<NamedService>()
    let next: NamedService | undefined = service
    while (next && !finished.has(next)) {
      if (inChain.has(next)) {
        notes.add('extendsCircle', next.file.lineOf(next.at), next.name)
        next = undefined
      } else {
        chain.push(next)
        inChain.add(next)
        next = baseOf(next)
      }
    }
    let base = next && finished.get(next)
    for (const link of chain.reverse()) {
      base = base ? { ...link, node: overlay(base.node, link.node) } : link
      finished.set(link, base)
    }
    return finished.get(service) ?? service
  }
}
