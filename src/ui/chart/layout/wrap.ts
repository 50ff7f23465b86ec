// Where do lines of text break?
import type { Measure, TextStyle } from './text'

/** Null when a single word is wider than the room. */
export function wrap(text: string, style: TextStyle, room: number, measure: Measure): string[] | null {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (measure(word, style) > room) return null
    const current = lines.at(-1)
    const longer = current === undefined ? word : `${current} ${word}`
    if (current !== undefined && measure(longer, style) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
