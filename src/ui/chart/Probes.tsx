import type { RefObject } from 'preact'
import { colourNames, probeColours } from './palette'

/** Out of sight but rendered: an element that is not displayed has no transition to tell of a new theme. */
export function Probes({ place }: { place: RefObject<HTMLSpanElement | null> }) {
  return (
    <span class="chart-probes" aria-hidden="true" ref={place}>
      {colourNames.map((name) => (
        <i key={name} style={{ color: probeColours[name] }} />
      ))}
    </span>
  )
}
