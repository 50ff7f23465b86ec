// What is said about the last point where the cheapest changes?
import type { Family } from '../../../model'
import type { ChartValues } from '../values'
import type { BreakEvenMark } from './breakEvenMarks'
import type { TextStyle } from './text'

/** Between the two the line may break. */
interface Phrase {
  readonly parts: readonly [string, string]
  readonly strong: boolean
}

export interface PhraseLine {
  readonly text: string
  readonly style: TextStyle
  readonly colour: 'text' | 'muted'
}

function phrases(last: BreakEvenMark, values: ChartValues, isNarrow: boolean): Phrase[] {
  const { breakEvens, names, words, formats, driver } = values
  const name = (family: Family) =>
    family === 'kubernetes' && !isNarrow ? words.kubernetes : names[family].short
  const amount = (at: number) => words.amount(driver, formats.driverValue(driver, at))
  const pays: Phrase = { parts: words.pays(name(last.above), amount(last.at)), strong: true }
  const beaten = breakEvens
    .filter(({ families }) => families.includes(last.above) && !families.includes(last.below))
    .flatMap(({ breakEvens: found }) => (found.kind === 'crossings' ? found.crossings : []))
    .findLast(({ cheaperAbove }) => cheaperAbove === last.above)
  if (!beaten || isNarrow) return [pays]
  return [pays, { parts: words.beats(name(beaten.cheaperBelow), amount(beaten.at)), strong: false }]
}

/** Whole, then broken before "from", then the same without the second phrase. */
export function phraseVariants(last: BreakEvenMark, values: ChartValues, isNarrow: boolean): PhraseLine[][] {
  const line = (text: string, strong: boolean): PhraseLine =>
    strong
      ? { text, style: isNarrow ? 'smallStrong' : 'labelStrong', colour: 'text' }
      : { text, style: isNarrow ? 'small' : 'label', colour: 'muted' }
  const said = phrases(last, values, isNarrow)
  const whole = said.map(({ parts, strong }) => line(parts.join(' '), strong))
  const broken = said.map(({ parts, strong }) => parts.map((text) => line(text, strong)))
  return [whole, broken.flat(), whole.slice(0, 1), broken[0] ?? []]
}
