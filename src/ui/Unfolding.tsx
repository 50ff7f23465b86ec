import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

interface UnfoldingProps {
  show: string
  hide: string
  /** Beside the button. */
  beside?: ComponentChildren
  /** Told whether it is seen: what is not may follow later. */
  children: (isSeen: boolean) => ComponentChildren
}

/** Seen once opened and on paper; a screen reader need not open it. */
export function Unfolding({ show, hide, beside, children }: UnfoldingProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div class="unfolding">
      <div class="unfolding-head">
        {beside}
        <button
          type="button"
          class="link quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? hide : show}
        </button>
      </div>
      <div id={id} class={open ? 'unfolded' : 'unfolded unseen'}>
        {children(open)}
      </div>
    </div>
  )
}
