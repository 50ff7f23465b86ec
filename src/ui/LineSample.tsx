import type { Family } from '../model'

/** How a platform's line is drawn, beside its name. */
export function LineSample({ family }: { family: Family }) {
  return (
    <svg class={`line-sample line-of-${family}`} viewBox="0 0 20 4" aria-hidden="true">
      <path d="M0 2h20" />
    </svg>
  )
}
