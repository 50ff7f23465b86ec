import type { ComponentChildren } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'

interface UnfoldingProps {
  show: string
  hide: string
  /** Beside the button. */
  beside?: ComponentChildren
  /** Told whether it is seen: what is not may follow later. */
  children: (isSeen: boolean) => ComponentChildren
}

/** What nobody sees yet is made when the browser has nothing else to do, and not before the first answer can be used. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(typeof requestIdleCallback === 'undefined')
  useEffect(() => {
    if (isIdle) return
    const request = requestIdleCallback(() => setIdle(true), { timeout: 2_000 })
    return () => cancelIdleCallback(request)
  }, [isIdle])
  return isIdle
}

/** Seen once opened and on paper; a screen reader need not open it. */
export function Unfolding({ show, hide, beside, children }: UnfoldingProps) {
  const [open, setOpen] = useState(false)
  const isIdle = useIdle()
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
        {(open || isIdle) && children(open)}
      </div>
    </div>
  )
}
