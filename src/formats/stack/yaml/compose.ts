// Which tree do the parser's events make? Nothing recurses here, and no alias is copied.
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { YamlProblem } from './problem'
import type { Entry, Mapping, Scalar, Sequence, YamlNode } from './tree'

type Open<Node> = { -readonly [Key in keyof Node]: Node[Key] }
export type OpenMapping = Open<Mapping> & { entries: Map<string, Entry> }
export type OpenSequence = Open<Sequence> & { items: YamlNode[] }

/** Parts that aliases may bring in before it is a trick and no stack. */
const mostUnfolded = 2_000_000

interface Frame {
  readonly node: OpenMapping | OpenSequence | null
  readonly anchor: string
  key: YamlNode | null
}

export const addOwn = (mapping: OpenMapping, key: string, at: number, value: YamlNode): void => {
  const before = mapping.entries.get(key)
  if (before && !before.isMerged) throw new YamlProblem('duplicate', at, key)
  mapping.entries.set(key, { at, value, isMerged: false })
}

export const addMerged = (mapping: OpenMapping, entries: ReadonlyMap<string, Entry>): void => {
  for (const [key, { at, value }] of entries) {
    if (!mapping.entries.has(key)) mapping.entries.set(key, { at, value, isMerged: true })
  }
}

const isMergeKey = (key: YamlNode) =>
  key.kind === 'scalar' && key.text === '<<' && !key.isQuoted && (key.tag === '' || key.tag === '!!merge')

/** One for each document: its anchors hold in all pieces of it. */
export class Composer {
  private readonly anchors = new Map<string, YamlNode>()
  private unfolded = 0

  /** The root of every document among the events, whose places count from `offset`. */
  compose(source: string, offset: number, events: readonly Event[]): YamlNode[] {
    const roots: YamlNode[] = []
    const frames: Frame[] = []
    const put = (value: YamlNode) => {
      const frame = frames.at(-1)
      if (!frame?.node) roots.push(value)
      else this.putInto(frame, frame.node, value)
    }
    for (const event of events) {
      if (event.type === EVENT_ID.DOCUMENT) {
        frames.push({ node: null, anchor: '', key: null })
      } else if (event.type === EVENT_ID.ALIAS) {
        put(this.aliased(source.slice(event.anchorStart, event.anchorEnd), offset + event.anchorStart - 1))
      } else if (event.type === EVENT_ID.POP) {
        const frame = frames.pop()
        if (!frame?.node) continue
        if (frame.anchor) this.anchors.set(frame.anchor, frame.node)
        put(frame.node)
      } else {
        const anchor = event.anchorStart < 0 ? '' : source.slice(event.anchorStart, event.anchorEnd)
        const tag = event.tagStart < 0 ? '' : source.slice(event.tagStart, event.tagEnd)
        if (event.type === EVENT_ID.SCALAR) {
          const scalar: Scalar = {
            kind: 'scalar',
            at: offset + Math.max(event.valueStart, 0),
            tag,
            size: 1,
            text: getScalarValue(source, event),
            isQuoted: event.style !== SCALAR_STYLE.PLAIN,
          }
          if (anchor) this.anchors.set(anchor, scalar)
          put(scalar)
        } else {
          const at = offset + event.start
          const node: OpenMapping | OpenSequence =
            event.type === EVENT_ID.MAPPING
              ? { kind: 'mapping', at, tag, size: 1, entries: new Map() }
              : { kind: 'sequence', at, tag, size: 1, items: [] }
          frames.push({ node, anchor, key: null })
        }
      }
    }
    return roots
  }

  private aliased(name: string, at: number): YamlNode {
    const node = this.anchors.get(name)
    if (!node) throw new YamlProblem('unknownAlias', at, name)
    this.spend(node.size, at)
    return node
  }

  private spend(parts: number, at: number): void {
    this.unfolded += parts
    if (this.unfolded > mostUnfolded) throw new YamlProblem('aliases', at)
  }

  private putInto(frame: Frame, node: OpenMapping | OpenSequence, value: YamlNode): void {
    if (node.kind === 'sequence') {
      node.items.push(value)
      node.size += value.size
      return
    }
    const { key } = frame
    frame.key = key ? null : value
    if (!key) return
    node.size += value.size
    // A key that is a list or a mapping means nothing in any of our files.
    if (isMergeKey(key)) this.merge(node, value, key.at)
    else if (key.kind === 'scalar') addOwn(node, key.text, key.at, value)
  }

  private merge(into: OpenMapping, from: YamlNode, at: number): void {
    for (const source of from.kind === 'sequence' ? from.items : [from]) {
      if (source.kind !== 'mapping') throw new YamlProblem('merge', at)
      this.spend(source.entries.size, at)
      addMerged(into, source.entries)
    }
  }
}
