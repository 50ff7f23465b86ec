import type { ComponentChildren } from 'preact'

interface PlotMarkProps {
  /** In percent, from the left. */
  left: number
  children: ComponentChildren
}

/** A line up through the picture and, at its head, what happens there. */
export const PlotMark = ({ left, children }: PlotMarkProps) => (
  <>
    <span class="plot-mark" style={{ left: `${left}%` }} />
    <span
      class={left > 50 ? 'mark-words mark-before' : 'mark-words'}
      style={left > 50 ? { right: `${100 - left}%` } : { left: `${left}%` }}
    >
      {children}
    </span>
  </>
)
