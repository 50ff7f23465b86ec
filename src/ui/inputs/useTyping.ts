import { useEffect, useRef, useState } from 'preact/hooks'
import type { Range } from '../../model'
import type { Reading } from './reading'

/** A pause in typing this long ends one step to undo. */
const typingRests = 1_000

export interface TypingOptions {
  /** The value as it is shown while nobody types. */
  readonly text: string
  read(typed: string): Reading
  onValue(value: number, range?: Range): void
  /** Typing has come to rest. */
  onRest(): void
  /** What was typed is not meant after all. */
  onForget?: (() => void) | undefined
  onEmpty?: (() => void) | undefined
}

interface Draft {
  readonly typed: string
  readonly message: string | null
  /** The value it was left beside; another value replaces both. */
  readonly beside: string
}

/** What is being typed, kept as it is until it makes sense; what does not stays to be corrected. */
export function useTyping({ text, read, onValue, onRest, onForget, onEmpty }: TypingOptions) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const focused = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // A wrong entry is left beside a value; once that is another, it does not come back.
  const gone = useRef<Draft | null>(null)
  if (draft && !focused.current && draft.beside !== text) gone.current = draft
  const shown = draft === gone.current ? null : draft

  const type = (typed: string) => {
    const reading = read(typed)
    setDraft({ typed, message: reading.kind === 'wrong' ? reading.message : null, beside: text })
    if (reading.kind === 'value') onValue(reading.value, reading.range)
    clearTimeout(timer.current)
    timer.current = setTimeout(onRest, typingRests)
  }
  const settle = () => {
    clearTimeout(timer.current)
    onRest()
    if (!shown) return
    const reading = read(shown.typed)
    const isLeft = reading.kind === 'unfinished' || reading.kind === 'wrong'
    setDraft(isLeft ? { ...shown, message: reading.message, beside: text } : null)
    if (reading.kind === 'empty') onEmpty?.()
  }
  return {
    typed: shown?.typed ?? null,
    message: shown?.message ?? null,
    type,
    settle,
    forget: () => {
      clearTimeout(timer.current)
      setDraft(null)
      onForget?.()
    },
    enter: () => {
      focused.current = true
    },
    leave: () => {
      focused.current = false
      settle()
    },
  }
}
