// When was a source written, or read where it does not say? As exactly as it says.
import { dataReadOn } from '../../model'
import { datePattern } from '../../model/evidence'
import { evidenceWords } from '../text/en/evidence'
import type { Formats } from '../text/format'

export function sourceDate(date: string | null, { spoken, date: day, words }: Formats): string {
  const [whole, year, month, dayOfMonth] = datePattern.exec(date ?? '') ?? []
  if (!whole || !year) return words(evidenceWords).undated(day(dataReadOn))
  const monthFormat = new Intl.DateTimeFormat(spoken, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const shown = dayOfMonth ? day(whole) : month ? monthFormat.format(new Date(`${whole}-01`)) : year
  return date?.startsWith('read') ? words(evidenceWords).readOn(shown) : shown
}
