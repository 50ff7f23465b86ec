// What is a line called where its name stands?
import type { Family } from '../../../model'
import type { ChartValues } from '../values'
import type { TextMark } from './text'

/** Two names, one above the other. */
export const nameHeight = 19

/** A thin line from a name to the line it names. */
export interface Leader {
  readonly family: Family
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface LineNames {
  readonly texts: readonly TextMark[]
  readonly leaders: readonly Leader[]
}

/** With an arrow and the total at that end when the line is above the axis of totals there. */
export function lineName(
  family: Family,
  length: 'full' | 'short',
  end: 'first' | 'last',
  { totals, names, formats, words }: ChartValues,
  highest: number,
): string {
  const name = names[family][length]
  const total = totals[family].at(end === 'first' ? 0 : -1) ?? 0
  return total > highest * 1.001 ? words.offScale(name, formats.moneyShort(total)) : name
}
