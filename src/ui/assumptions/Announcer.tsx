import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'

const Announce = createContext<(text: string) => void>(() => {})

export const useAnnounce = () => useContext(Announce)

/** One voice for all rows, so that they do not talk over each other. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('')
  return (
    <Announce.Provider value={setText}>
      {children}
      <p role="status" class="unseen">
        {text}
      </p>
    </Announce.Provider>
  )
}
