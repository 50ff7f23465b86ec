import { dataReadOn } from '../../model'
import { isStale, readDate, type Source } from '../../model/evidence'
import { useFormats, useWords } from '../FormatsContext'
import { evidenceWords } from '../text/en/evidence'
import { sourceDate } from './sourceDate'

/** Where a figure was read and when; a title alone where there is no address. */
export function SourceLink({ source: { url, title, date, finding } }: { source: Source }) {
  const words = useWords()
  const formats = useFormats()
  const today = new Date().toISOString().slice(0, 10)
  const when = sourceDate(date, formats)
  return (
    <span class="source" title={finding}>
      {url ? (
        <a class="source-link" href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span class="source-comma">, </span>
      <span class="source-date">
        {when}
        {isStale(readDate(date, dataReadOn), today) && `, ${words(evidenceWords).stale}`}
      </span>
    </span>
  )
}
