import { notices } from '../../model/evidence'
import { sourceDate } from '../evidence'
import { useFormats } from '../FormatsContext'
import { memberWords } from '../text/en/whyMembers'

/** Prices raised, plans renamed, doors closed: what to know before comparing. */
export function Notices() {
  const formats = useFormats()
  return (
    <div class="notices">
      <h5>
        {memberWords.notices} <span class="rule-count">{memberWords.noticesNote}</span>
      </h5>
      <ul>
        {notices.map(({ date, provider, text, url }) => (
          <li key={url + date}>
            <a class="source-link" href={url} target="_blank" rel="noopener noreferrer">
              {provider}
            </a>
            , {sourceDate(date, formats)}: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
