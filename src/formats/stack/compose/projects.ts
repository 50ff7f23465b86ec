// Which services do several Compose files make together?
import type { SourceFile } from '../sourceFile'
import { child, type Entry, entriesOf, type Mapping, type YamlNode } from '../yaml'
import { overlay } from './overlay'

export interface ComposeDocument {
  readonly file: SourceFile
  readonly root: Mapping
}

export interface NamedService {
  readonly name: string
  readonly node: YamlNode
  /** Where it is first spoken of. */
  readonly file: SourceFile
  readonly at: number
}

/** Version 1 had no `services:` and named them at the left edge. */
export const isVersionOne = (root: Mapping): boolean => {
  const values = [...root.entries.values()]
  return (
    values.length > 0 &&
    !root.entries.has('services') &&
    !root.entries.has('apiVersion') &&
    values.every(({ value }) => child(value, 'image') ?? child(value, 'build'))
  )
}

export const servicesIn = ({ root }: ComposeDocument): ReadonlyMap<string, Entry> =>
  isVersionOne(root) ? root.entries : entriesOf(child(root, 'services'))

/** Overrides have the last word, whatever the order in which files were chosen. */
export const inOrder = (documents: readonly ComposeDocument[]): readonly ComposeDocument[] => {
  const isOverride = ({ file }: ComposeDocument) => /override/i.test(file.name)
  return [
    ...documents.filter((document) => !isOverride(document)),
    ...documents.filter((document) => isOverride(document)),
  ]
}

export const mergedServices = (documents: readonly ComposeDocument[]): Map<string, NamedService> => {
  const services = new Map<string, NamedService>()
  for (const document of documents) {
    for (const [name, { at, value }] of servicesIn(document)) {
      const before = services.get(name)
      services.set(
        name,
        before
          ? { ...before, node: overlay(before.node, value) }
          : { name, node: value, at, file: document.file },
      )
    }
  }
  return services
}
