import { notices } from '../../model/evidence'
import { sourceDate } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { noticeTexts } from '../text/en/evidenceProse'
import { memberWords } from '../text/en/whyMembers'

/** Prices raised, plans renamed, doors closed: what to know before comparing. */
export function Notices() {
  const words = useWords()
  const formats = useFormats()
  return (
    <div class="notices">
      <h5>
        {words(memberWords).notices} <span class="rule-count">{words(memberWords).noticesNote}</span>
      </h5>
      <ul>
        {notices.map(({ date, provider, url }, index) => (
          <li key={url + date}>
            <a class="source-link" href={url} target="_blank" rel="noopener noreferrer">
              {provider}
            </a>
            , {sourceDate(date, formats)}: {words(noticeTexts)[index]}
          </li>
        ))}
      </ul>
    </div>
  )
}
