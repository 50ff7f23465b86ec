import { useFormats, useWords } from '../FormatsContext'
import { useStore } from '../StoreContext'
import { compareWords } from '../text/en/compare'
import { changeList } from './changeList'

/** In what the reader's question differs from the author's, and the way back for each. */
export function Changes() {
  const words = useWords()
  const formats = useFormats()
  const state = useStore((state) => state)
  const changes = changeList(state, formats)
  return (
    <div class="changes">
      <h4>{words(compareWords).changesHead}</h4>
      {changes.length === 0 && <p class="help">{words(compareWords).noChanges}</p>}
      <ul>
        {changes.map(({ name, before, now, putBack }) => (
          <li key={name}>
            <span>{words(compareWords).change(name, before, now)}</span>{' '}
            <button
              type="button"
              class="link quiet"
              aria-label={words(compareWords).putBackField(name)}
              onClick={() => putBack(state.actions)}
            >
              {words(compareWords).putBack}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
