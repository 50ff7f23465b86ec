// Where do the words of the rule of thumb stand in its zone?
import type { RuleZone } from '../values'
import { contains, type Rect, touches } from './geometry'
import { type LinePath, runsThrough } from './linePath'
import { boxOf, type Measure, type TextMark, write } from './text'
import { wrap } from './wrap'

const inset = 10
const lineHeight = 16
const mostLines = 3
const widest = 236
const leastRoom = 72

/** Left of "you", or right of it where that leaves more; all of the zone when "you" is elsewhere. */
function room({ left }: Rect, zoneEnd: number, you: number): { left: number; right: number } {
  const all = { left: left + inset, right: zoneEnd - inset }
  if (you > zoneEnd) return all
  const before = { left: all.left, right: you - inset }
  const after = { left: you + inset, right: all.right }
  return before.right - before.left >= leastRoom ? before : after
}

export function ruleText(
  rule: RuleZone,
  zoneEnd: number,
  you: number,
  plot: Rect,
  paths: readonly LinePath[],
  taken: readonly Rect[],
  measure: Measure,
): TextMark[] {
  const { left, right } = room(plot, zoneEnd, you)
  if (right - left < leastRoom) return []
  for (const text of rule.texts) {
    const lines = wrap(text, 'small', Math.min(widest, right - left), measure)
    if (!lines || lines.length > mostLines) continue
    const block = (lines.length - 1) * lineHeight
    for (const top of [plot.top + 16, plot.bottom - inset - 8 - block]) {
      const texts = lines.map((line, index) =>
        write(measure, {
          text: line,
          x: left,
          y: top + index * lineHeight,
          style: 'small',
          colour: 'muted',
          halo: true,
        }),
      )
      const isFree = texts
        .map(boxOf)
        .every(
          (rect) =>
            contains(plot, rect) &&
            taken.every((other) => !touches(rect, other, 4)) &&
            paths.every((path) => !runsThrough(path, rect, 4)),
        )
      if (isFree) return texts
    }
  }
  return []
}
