import { useEffect, useRef, useState } from 'preact/hooks'
import { decodeText, mostText, readingStack, type StackFile, type StackReading } from '../../formats/stack'

/** Milliseconds at a time, so that the page stays at hand. */
const slice = 10
/** Milliseconds before progress is worth showing, and between two of its steps. */
const patience = 100

export type Reading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreadable' }
  /** null until it has taken long enough to say so. */
  | { readonly kind: 'reading'; readonly share: number | null }
  | { readonly kind: 'done'; readonly reading: StackReading }

export interface Reader {
  readonly state: Reading
  readFiles(files: readonly File[]): void
  readText(file: StackFile): void
  stop(): void
}

const tooLarge = (name: string): StackReading => ({
  stack: null,
  problems: [{ file: name, line: 1, column: 1, cause: 'tooLarge', about: '' }],
})

const opened = async (file: File): Promise<StackFile> => ({
  name: file.name,
  text: decodeText(new Uint8Array(await file.arrayBuffer())),
})

/** Reads a slice at a time; what was begun before is given up. */
export function useReading(): Reader {
  const [state, setState] = useState<Reading>({ kind: 'idle' })
  const current = useRef(0)

  const begin = () => {
    current.current++
    setState({ kind: 'reading', share: null })
    return current.current
  }
  useEffect(() => () => void current.current++, [])

  const read = (files: readonly StackFile[], turn: number) => {
    const steps = readingStack(files)
    let shown = performance.now()
    const goOn = () => {
      if (turn !== current.current) return
      const end = performance.now() + slice
      let step = steps.next()
      while (!step.done && performance.now() < end) step = steps.next()
      if (step.done) return setState({ kind: 'done', reading: step.value })
      if (performance.now() - shown > patience) {
        shown = performance.now()
        setState({ kind: 'reading', share: step.value })
      }
      setTimeout(goOn)
    }
    setTimeout(goOn)
  }

  return {
    state,
    readText: (file) => read([file], begin()),
    readFiles: async (files) => {
      const turn = begin()
      const [first] = files
      if (first && files.reduce((sum, { size }) => sum + size, 0) > mostText * 2) {
        return setState({ kind: 'done', reading: tooLarge(first.name) })
      }
      try {
        read(await Promise.all(files.map(opened)), turn)
      } catch {
        if (turn === current.current) setState({ kind: 'unreadable' })
      }
    },
    stop: () => {
      current.current++
      setState({ kind: 'stopped' })
    },
  }
}
