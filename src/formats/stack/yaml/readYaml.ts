// Which documents does a YAML text hold? Read piece by piece, so that whoever waits may draw a frame or stop.
import { parseEvents } from 'js-yaml'
import { addMerged, addOwn, Composer, type OpenMapping, type OpenSequence } from './compose'
import { diagnose } from './diagnose'
import { type Piece, piecesOf } from './pieces'
import { YamlProblem } from './problem'
import { isEmpty, type YamlNode } from './tree'

export type ReadYaml =
  | { readonly ok: true; readonly documents: readonly YamlNode[] }
  | { readonly ok: false; readonly problem: YamlProblem }

/** No text has a zero in it, nor many of what stands in for bytes that are no letters. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4_096)
  const odd = start.split('\ufffd').length - 1
  return start.includes('\0') || odd > start.length / 20
}

const join = (into: YamlNode, from: YamlNode): void => {
  const target = into as OpenMapping | OpenSequence
  if (target.kind === 'sequence' && from.kind === 'sequence') {
    for (const item of from.items) target.items.push(item)
  } else if (target.kind === 'mapping' && from.kind === 'mapping') {
    for (const [key, entry] of from.entries) {
      if (entry.isMerged) addMerged(target, new Map([[key, entry]]))
      else addOwn(target, key, entry.at, entry.value)
    }
  } else {
    throw new YamlProblem('indentation', from.at)
  }
  target.size += from.size
}

const joinUnder = (root: YamlNode | undefined, from: YamlNode): void => {
  const entries = root?.kind === 'mapping' ? (root as OpenMapping).entries : new Map()
  const [key, entry] = [...entries].at(-1) ?? []
  if (key === undefined || !entry) throw new YamlProblem('indentation', from.at)
  if (isEmpty(entry.value)) entries.set(key, { ...entry, value: from })
  else join(entry.value, from)
}

/** Yields the share of the text that is read. */
export function* readYaml(original: string): Generator<number, ReadYaml> {
  const text = original.replace(/^\ufeff/, '')
  const bom = original.length - text.length
  const documents: YamlNode[] = []
  let composer = new Composer()
  let piece: Piece = { start: 0, end: 0, joins: 'document' }
  try {
    if (isBinary(text)) throw new YamlProblem('binary', 0)
    for (piece of piecesOf(text)) {
      const source = text.slice(piece.start, piece.end)
      if (piece.joins === 'document') composer = new Composer()
      const roots = composer.compose(source, piece.start + bom, parseEvents(source, {}))
      for (const root of roots) {
        const last = documents.at(-1)
        if (piece.joins === 'document' || !last) documents.push(root)
        else if (piece.joins === 'more') join(last, root)
        else joinUnder(last, root)
      }
      yield piece.end / text.length
    }
    return { ok: true, documents }
  } catch (error) {
    return { ok: false, problem: diagnose(original, piece.start + bom, error) }
  }
}
