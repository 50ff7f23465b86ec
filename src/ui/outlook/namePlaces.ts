// Where do names stand beside the ends of their lines, so that none lies on another?
import type { Family } from '../../model'

export interface NamePlace {
  readonly family: Family
  /** In percent of the height, from the top. */
  readonly top: number
}

/** From the lowest up, each at its line's end unless the one below is too near. */
export function namePlaces(ends: readonly NamePlace[], haveNotes = false): NamePlace[] {
  // In percent of the height: names this far apart do not touch.
  const apart = haveNotes ? 13 : 10
  const placed: NamePlace[] = []
  for (const end of [...ends].sort((a, b) => b.top - a.top)) {
    const below = placed.at(-1)?.top ?? 100 + apart
    placed.push({ ...end, top: Math.min(end.top, below - apart) })
  }
  return placed
}
