// How does something leave this page: by the clipboard or as a download, and how where the page allows neither?

import { useState } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { takeAlongWords } from '../text/en/takeAlong'

/** Text to be copied by hand. */
interface Shown {
  readonly label: string
  readonly text: string
}

export interface TakingAway {
  readonly said: string
  readonly shown: Shown | null
  copy(label: string, text: string): Promise<void>
  save(label: string, name: string, type: string, text: string): void
}

/** A sandboxed frame refuses a download without a word. */
export const isFramed = (): boolean => window.self !== window.top

export function download(name: string, content: Blob) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function useTakingAway(): TakingAway {
  const words = useWords()
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<Shown | null>(null)
  return {
    said,
    shown,
    copy: async (label, text) => {
      try {
        await navigator.clipboard.writeText(text)
        setSaid(words(takeAlongWords).copied)
        setShown(null)
      } catch {
        setSaid(words(takeAlongWords).copyFailed)
        setShown({ label, text })
      }
    },
    save: (label, name, type, text) => {
      download(name, new Blob([text], { type }))
      setSaid(isFramed() ? words(takeAlongWords).inFrame : '')
      setShown(isFramed() ? { label, text } : null)
    },
  }
}
