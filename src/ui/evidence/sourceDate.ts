// When was a source written, or read where it does not say? As exactly as it says.
import { dataReadOn } from '../../model'
import { evidenceWords } from '../text/en/evidence'
import type { Formats } from '../text/format'

const written = /\b(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?!\d)/

export function sourceDate(date: string | null, { locale, date: day }: Formats): string {
  const [whole, year, month, dayOfMonth] = written.exec(date ?? '') ?? []
  if (!whole || !year) return evidenceWords.undated(day(dataReadOn))
  const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const shown = dayOfMonth ? day(whole) : month ? monthFormat.format(new Date(`${whole}-01`)) : year
  return date?.startsWith('read') ? evidenceWords.readOn(shown) : shown
}
