// How do a flip's value and its distance read: 25.4 h, +19 points, 3.3 ×?
import type { Flip, FlipSubject } from '../../model'
import { assumptionEvidence } from '../../model/evidence'
import { quantity } from '../evidence'
import { inputWords } from '../text/en/inputs'
import { flipWords } from '../text/en/why'
import type { Formats } from '../text/format'
import { roundTo } from '../text/numberParts'

/** From three times as much, times say more than percent. */
const inTimes = 3

const digits = 4

export const subjectName = ({ kind, id }: FlipSubject): string =>
  kind === 'input' ? inputWords[id].label : assumptionEvidence[id].name

/** What is counted stands in the name already. */
const measured: ReadonlySet<string> = new Set(['hours', 'minutes', 'seconds', 'percent', 'GB', 'months'])

const sharesAsPercent: ReadonlySet<string> = new Set(['commitmentDiscount'])

export function flipValue({ id }: FlipSubject, value: number, unit: string, formats: Formats): string {
  if (sharesAsPercent.has(id)) return formats.percent(roundTo(value * 100, 0.1))
  if (unit === 'ratio' || unit === 'factor') return `${quantity(value, unit, formats, digits)}\u00a0×`
  const [counted = ''] = unit.split('/')
  const shown = measured.has(counted) || counted === 'USD' ? counted : 'ratio'
  return quantity(value, shown, formats, digits)
}

const signed = (text: string, isUp: boolean): string => (isUp ? `+${text}` : text)

export function howFar({ subject, now, unit }: Flip, to: number, formats: Formats): string {
  const isUp = to > now
  if (unit === 'fraction' || unit === 'percent') {
    const points = (to - now) * (unit === 'fraction' ? 100 : 1)
    return signed(flipWords.points(quantity(points, 'ratio', formats, 2)), isUp)
  }
  if (now === 0) return signed(flipValue(subject, to, unit, formats), isUp)
  const ratio = to / now
  if (ratio >= inTimes) return formats.ratio(ratio)
  return signed(formats.percent(roundTo(ratio * 100 - 100, 1)), isUp)
}
