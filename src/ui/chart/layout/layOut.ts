// Where is everything on the chart? A pure function of what is shown, the room there is and how wide words are.
import type { ChartValues } from '../values'
import { breakEvenWords } from './breakEvenWords'
import { clamp } from './geometry'
import { type LinesLayout, takenByLines } from './layOutLines'
import { ruleText } from './ruleText'
import { boxOf, type Measure, type TextMark } from './text'
import { type YouMark, youMark } from './youMark'

export interface ChartLayout extends LinesLayout {
  readonly you: YouMark
  /** The right edge of the rule's zone; null: there is none. */
  readonly zoneEnd: number | null
  readonly ruleText: readonly TextMark[]
  readonly breakEvenWords: readonly TextMark[]
}

/** What follows "you" over lines that are already laid out. */
export function layOut(lines: LinesLayout, values: ChartValues, measure: Measure): ChartLayout {
  const { frame, paths, x, y, breakEvens } = lines
  const { plot } = frame
  const taken = takenByLines(lines)
  const you = youMark(values, paths, x, y, frame, taken, measure)
  taken.push(...you.values.map(boxOf))
  const { rule } = values
  const zoneEnd = rule && rule.zoneEnd > x.min ? clamp(x.toPixel(rule.zoneEnd), plot.left, plot.right) : null
  const ruled = rule && zoneEnd !== null ? ruleText(rule, zoneEnd, you.x, plot, paths, taken, measure) : []
  taken.push(...ruled.map(boxOf))
  const words = breakEvenWords(breakEvens, values, frame, paths, you.x, taken, measure)
  return { ...lines, you, zoneEnd, ruleText: ruled, breakEvenWords: words }
}

export const textsOf = (layout: ChartLayout): TextMark[] => [
  ...layout.labels,
  ...layout.names,
  ...layout.ruleText,
  ...layout.breakEvenWords,
  ...layout.you.values,
  layout.you.pillText,
]
