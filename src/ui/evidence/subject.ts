// What is an input or an assumption called, and how does its value read: 25.4 h, 60 %, 1.3 ×?
import type { FlipSubject } from '../../model'
import { assumptionTexts } from '../text/en/evidenceProse'
import { inputWords } from '../text/en/inputs'
import { numberWords } from '../text/en/numbers'
import type { Formats } from '../text/format'
import { roundTo } from '../text/numberParts'
import type { WordsOf } from '../text/words'
import { quantity } from './quantity'

const digits = 4

export const subjectName = ({ kind, id }: FlipSubject, words: WordsOf): string =>
  kind === 'input' ? words(inputWords)[id].label : words(assumptionTexts)[id].name

/** What is counted stands in the name already. */
const measured: ReadonlySet<string> = new Set(['hours', 'minutes', 'seconds', 'percent', 'GB', 'months'])

const sharesAsPercent: ReadonlySet<string> = new Set(['commitmentDiscount'])

export function subjectValue({ id }: FlipSubject, value: number, unit: string, formats: Formats): string {
  if (sharesAsPercent.has(id)) return formats.percent(roundTo(value * 100, 0.1))
  if (unit === 'ratio' || unit === 'factor')
    return formats.words(numberWords).times(quantity(value, unit, formats, digits))
  const [counted = ''] = unit.split('/')
  const shown = measured.has(counted) || counted === 'USD' ? counted : 'ratio'
  return quantity(value, shown, formats, digits)
}
