import { csv, csvLocale } from '../../formats'
import { useFormats, useWords } from '../FormatsContext'
import { useStateNow } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import type { Tell } from '../workbench/tell'
import { ownLink } from './ownLink'
import { reportOf } from './report'
import { reportTables } from './reportTables'
import { reportMarkdown, reportText } from './reportTexts'
import { TakenAway } from './TakenAway'
import { useTakingAway } from './useTakingAway'

/** What is on the screen, for a spreadsheet, a message or a pull request. */
export function Numbers({ tell }: { tell: Tell }) {
  const words = useWords()
  const formats = useFormats()
  const stateNow = useStateNow()
  const taking = useTakingAway()
  const saveCsv = () => {
    const text = csv(reportTables(stateNow(), formats, tell), csvLocale(formats.locale))
    taking.save(words(takeAlongWords).csv, 'k8s-break-even.csv', 'text/csv', text)
  }
  const copyText = () => {
    const state = stateNow()
    return taking.copy(
      words(takeAlongWords).text,
      reportText(reportOf(state, formats, tell), ownLink(state), words),
    )
  }
  const copyMarkdown = () => {
    const state = stateNow()
    return taking.copy(
      words(takeAlongWords).markdown,
      reportMarkdown(reportOf(state, formats, tell), ownLink(state), words),
    )
  }
  return (
    <div>
      <h4>{words(takeAlongWords).tableHead}</h4>
      <p class="help">{words(takeAlongWords).tableHelp}</p>
      <p class="actions">
        <button type="button" class="button" onClick={saveCsv}>
          {words(takeAlongWords).downloadCsv}
        </button>
        <button type="button" class="button" onClick={copyText}>
          {words(takeAlongWords).copyText}
        </button>
        <button type="button" class="button" onClick={copyMarkdown}>
          {words(takeAlongWords).copyMarkdown}
        </button>
      </p>
      <TakenAway {...taking} />
    </div>
  )
}
