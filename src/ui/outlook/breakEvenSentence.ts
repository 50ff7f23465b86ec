// How does the range of a break-even read?
import type { CostDriver } from '../../model'
import type { BreakEvenRange } from '../../model/uncertainty'
import { inputWords } from '../text/en/inputs'
import { rangeWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { percentOf } from './shares'

export function breakEvenSentence(
  { band, several, throughout }: BreakEvenRange<'kubernetes' | 'others'>,
  driver: CostDriver,
  name: string,
  formats: Formats,
): string {
  const words = formats.words(rangeWords)
  const { noun } = formats.words(inputWords)[driver]
  const at = (value: number) => formats.driverValue(driver, value)
  const said = (share: number, say: (share: string) => string) =>
    share > 0 ? say(percentOf(share, formats)) : ''
  const besides = [
    said(throughout.others, words.never),
    said(throughout.kubernetes, words.always),
    said(several, words.several),
  ]
    .filter(Boolean)
    .join('; ')
  if (!band) return words.none(name, noun, besides)
  const between = words.between(name, noun, at(band.p10), at(band.p90), at(band.mostLikely))
  return `${between}${besides && `; ${besides}`}.`
}
