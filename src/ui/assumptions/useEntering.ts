import { useRef, useState } from 'preact/hooks'
import type { Override } from '../../model'
import type { Reading } from '../inputs/reading'
import type { OverrideReading } from './overrideText'

/** Typing changes an assumption once it rests, so that it is one step to undo; what goes too far waits to be insisted on. */
export function useEntering(read: (text: string) => OverrideReading, set: (override: Override) => void) {
  const typed = useRef<number | null>(null)
  const [beyond, setBeyond] = useState<number | null>(null)
  const onForget = () => {
    typed.current = null
    setBeyond(null)
  }
  return {
    /** What was typed and refused, but could be worked with. */
    beyond,
    onForget,
    read: (text: string): Reading => {
      const { reading, beyond } = read(text)
      typed.current = null
      setBeyond(beyond)
      return reading
    },
    onValue: (value: number) => {
      typed.current = value
    },
    onRest: () => {
      if (typed.current !== null) set(typed.current)
      typed.current = null
    },
  }
}
