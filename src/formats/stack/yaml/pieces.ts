// Where may a long text be cut, so that each piece can be read by itself and the page can breathe in between?

export interface Piece {
  readonly start: number
  readonly end: number
  /** `document`: a new one; `more`: goes on with its mapping; `under`: lies under the key read last. */
  readonly joins: 'document' | 'more' | 'under'
}

/** Characters; read in a few milliseconds. */
const longEnough = 65_536

const key = String.raw`(?:(?!- )[\w./$-][\w./$ -]*|"[^"\\\r\n]*"|'[^'\r\n]*')[ \t]*:(?=[ \t\r\n]|$)`
const bareKey = new RegExp(`^${key}[ \\t]*(?:#.*)?$`)
const keyStart = new RegExp(`^${key}`)
const blank = /^[ \t]*(?:#.*)?$/
const documentMark = /^---[ \t]*(?:#.*)?$/

interface Line {
  readonly start: number
  readonly indent: number
  /** Without indentation and line end. */
  readonly text: string
}

/** Those that hold something and stand no deeper than `deepest`; others cannot begin a piece. */
function* linesIn(text: string, from: number, to: number, deepest: number): Generator<Line> {
  let start = from
  while (start < to) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found >= to ? to : found
    let indent = 0
    while (text.charCodeAt(start + indent) === 32) indent++
    if (indent <= deepest) {
      const line = text.slice(start + indent, end).replace(/\r$/, '')
      if (!blank.test(line)) yield { start, indent, text: line }
    }
    start = end + 1
  }
}

const batches = (starts: readonly number[], end: number): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  let from = starts[0]
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? end
    if (from === undefined || (next - from < longEnough && next !== end)) continue
    found.push([from, next])
    from = start === next ? undefined : next
  }
  return found
}

/** Null where a line under the key is neither the next of its keys nor the next of its items. */
const cutUnder = (text: string, start: number, end: number): Piece[] | null => {
  const [head, first] = linesIn(text, start, end, 40)
  if (!head || !first || !bareKey.test(head.text)) return null
  const isItems = first.text.startsWith('- ')
  if (first.indent === 0 && !isItems) return null
  const starts: number[] = []
  for (const line of linesIn(text, first.start, end, first.indent)) {
    const fits = isItems ? line.text.startsWith('- ') : keyStart.test(line.text)
    if (line.indent !== first.indent || !fits) return null
    starts.push(line.start)
  }
  return [
    { start, end: first.start, joins: 'more' },
    ...batches(starts, end).map(([from, to]): Piece => ({ start: from, end: to, joins: 'under' })),
  ]
}

const cutDocument = (text: string, start: number, end: number): Piece[] => {
  const whole: Piece[] = [{ start, end, joins: 'document' }]
  if (end - start <= longEnough) return whole
  const starts: number[] = []
  for (const line of linesIn(text, start, end, 0)) {
    if (keyStart.test(line.text)) starts.push(line.start)
    else if (starts.length === 0 ? !documentMark.test(line.text) : !line.text.startsWith('- ')) return whole
  }
  const pieces = starts.flatMap((from, index): Piece[] => {
    const to = starts[index + 1] ?? end
    const under = to - from > longEnough ? cutUnder(text, from, to) : null
    return under ?? [{ start: from, end: to, joins: 'more' }]
  })
  const [first, ...others] = pieces
  return first ? [{ ...first, joins: 'document' }, ...others] : whole
}

const longestPrelude = 1_024

/** Only directives, comments and blank lines: they belong to the document that follows. */
const isPrelude = (text: string): boolean => /^(?:[ \t]*(?:[#%].*)?(?:\r?\n|$))*$/.test(text)

/** Directives stand before the mark of their document, after the end of the one before. */
const startBefore = (text: string, mark: number): number => {
  const before = text.slice(Math.max(0, mark - longestPrelude), mark)
  const end = /(?<![^\r\n])\.\.\.[ \t]*\r?\n(?![\s\S]*^\.\.\.)/m.exec(before)
  const start = end ? mark - before.length + end.index + end[0].length : mark
  return isPrelude(text.slice(start, mark)) ? start : mark
}

export function* piecesOf(text: string): Generator<Piece> {
  let start = 0
  for (const { index: mark } of text.matchAll(/(?<![^\r\n])---(?=[ \t\r\n]|$)/g)) {
    if (mark - start < longestPrelude && isPrelude(text.slice(start, mark))) continue
    const next = startBefore(text, mark)
    yield* cutDocument(text, start, next)
    start = next
  }
  yield* cutDocument(text, start, text.length)
}
