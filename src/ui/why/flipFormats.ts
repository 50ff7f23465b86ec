// How far is a flip: +19 points, 3.3 ×?
import type { Flip } from '../../model'
import { quantity, subjectValue } from '../evidence'
import { flipWords } from '../text/en/why'
import type { Formats } from '../text/format'
import { roundTo } from '../text/numberParts'

/** From three times as much, times say more than percent. */
const inTimes = 3

const signed = (text: string, isUp: boolean): string => (isUp ? `+${text}` : text)

export function howFar({ subject, now, unit }: Flip, to: number, formats: Formats): string {
  const isUp = to > now
  if (unit === 'fraction' || unit === 'percent') {
    const points = (to - now) * (unit === 'fraction' ? 100 : 1)
    return signed(formats.words(flipWords).points(quantity(points, 'ratio', formats, 2)), isUp)
  }
  if (now === 0) return signed(subjectValue(subject, to, unit, formats), isUp)
  const ratio = to / now
  if (ratio >= inTimes) return formats.ratio(ratio)
  return signed(formats.percent(roundTo(ratio * 100 - 100, 1)), isUp)
}
