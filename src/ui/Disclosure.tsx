import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'

interface DisclosureProps {
  title: string
  note: string
  /** Something inside is asked for from elsewhere. */
  isWanted?: boolean
  /** Called when opened, so that nothing hidden is worked out. */
  children: () => ComponentChildren
}

export function Disclosure({ title, note, isWanted = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  useEffect(() => {
    if (isWanted) setOpen(true)
  }, [isWanted])
  return (
    <section class="disclosure">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <svg class="chevron" viewBox="0 0 6 10" aria-hidden="true">
            <path d="M1 1l4 4-4 4" />
          </svg>
          <span class="disclosure-title">{title}</span>
          <span class="disclosure-note">{note}</span>
        </button>
      </h3>
      <div id={id} class="disclosure-content" hidden={!open}>
        {open && children()}
      </div>
    </section>
  )
}
