// What does a YAML text hold, and where does each part of it stand?

/** `at` is the place in the text; `size` counts the parts with every alias unfolded. */
interface NodeBase {
  readonly at: number
  /** As written, with its exclamation mark; empty for none. */
  readonly tag: string
  readonly size: number
}

export interface Scalar extends NodeBase {
  readonly kind: 'scalar'
  readonly text: string
  readonly isQuoted: boolean
}

export interface Sequence extends NodeBase {
  readonly kind: 'sequence'
  readonly items: readonly YamlNode[]
}

export interface Entry {
  /** Of the key. */
  readonly at: number
  readonly value: YamlNode
  /** It came through `<<`, so a key of the mapping's own takes its place. */
  readonly isMerged: boolean
}

export interface Mapping extends NodeBase {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Entry>
}

export type YamlNode = Scalar | Sequence | Mapping

export const isEmpty = (node: YamlNode | undefined): boolean =>
  node === undefined ||
  (node.kind === 'scalar' && !node.isQuoted && /^(?:~|null|Null|NULL)?$/.test(node.text))

/** Undefined also where the key is there with nothing after it. */
export const child = (node: YamlNode | undefined, key: string): YamlNode | undefined => {
  const value = node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined
  return isEmpty(value) ? undefined : value
}

export const childAlong = (node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined =>
  keys.reduce(child, node)

export const textOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && !isEmpty(node) ? node.text : undefined

export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'sequence' ? node.items : []

export const entriesOf = (node: YamlNode | undefined): ReadonlyMap<string, Entry> =>
  node?.kind === 'mapping' ? node.entries : new Map()
