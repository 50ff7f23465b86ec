// What does a service say after a later file, or the service that extends it, has had its say?
import { type Entry, entriesOf, type Mapping, type YamlNode } from '../yaml'

const empty: YamlNode = { kind: 'scalar', at: 0, tag: '', size: 1, text: '', isQuoted: false }

/** Lists that one says in full, where others add up. */
const replaced: ReadonlySet<string> = new Set(['command', 'entrypoint'])

const joined = (base: Mapping, over: Mapping): Mapping => {
  const entries = new Map<string, Entry>(base.entries)
  for (const [key, entry] of over.entries) {
    const before = entries.get(key)
    const value = before && !replaced.has(key) ? overlay(before.value, entry.value) : entry.value
    entries.set(key, { ...entry, value: entry.value.tag === '!reset' ? empty : value })
  }
  return { ...over, entries }
}

/** Mappings are joined key by key, lists added up, all else replaced; `!override` and `!reset` say so themselves. */
export const overlay = (base: YamlNode, over: YamlNode): YamlNode => {
  if (over.tag === '!reset') return empty
  if (over.tag === '!override') return over
  if (base.kind === 'mapping' && over.kind === 'mapping') return joined(base, over)
  if (base.kind === 'sequence' && over.kind === 'sequence') {
    return { ...over, items: [...base.items, ...over.items] }
  }
  return over.kind === 'scalar' && entriesOf(base).size > 0 && over.text === '' ? base : over
}
