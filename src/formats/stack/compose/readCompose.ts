// What do Compose files run? Yields after every few services.
import type { Notes } from '../notes'
import type { Workload } from '../workload'
import { child, entriesOf, textOf } from '../yaml'
import { extendServices } from './extends'
import { type ComposeDocument, inOrder, isVersionOne, mergedServices } from './projects'
import { readService } from './service'

const atATime = 100

const noteDocument = ({ root, file }: ComposeDocument, notes: Notes): void => {
  const place = (key: string) => file.lineOf(root.entries.get(key)?.at ?? 0)
  const version = textOf(child(root, 'version'))
  if (version !== undefined && !/^[23](?:\.\d+)?$/.test(version)) {
    notes.add('composeVersion', place('version'), '', version)
  }
  if (child(root, 'include')) notes.add('include', place('include'))
  if (isVersionOne(root)) notes.add('versionOne', file.lineOf(root.at))
}

export function* readCompose(given: readonly ComposeDocument[], notes: Notes): Generator<number, Workload[]> {
  const documents = inOrder(given)
  for (const document of documents) noteDocument(document, notes)
  const merged = mergedServices(documents)
  const [first, ...others] = new Set(documents.map(({ file }) => file))
  if (first && others.length > 0) {
    notes.add('overlaid', first.lineOf(0), '', [first, ...others].map(({ name }) => name).join(', '))
  }
  const extended = extendServices(documents, merged, notes)
  const services = []
  for (const service of merged.values()) {
    services.push(extended(service))
    if (services.length % atATime === 0) yield services.length / merged.size / 2
  }
  const awaited = new Set<string>()
  for (const { node } of services) {
    for (const [name, { value }] of entriesOf(child(node, 'depends_on'))) {
      if (textOf(child(value, 'condition')) === 'service_completed_successfully') awaited.add(name)
    }
  }
  const workloads: Workload[] = []
  for (const service of services) {
    workloads.push(readService(service, awaited, notes))
    if (workloads.length % atATime === 0) yield 0.5 + workloads.length / services.length / 2
  }
  return workloads
}
