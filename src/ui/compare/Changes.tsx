import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { compareWords } from '../text/en/compare'
import { changeList } from './changeList'

/** In what the reader's question differs from the author's, and the way back for each. */
export function Changes() {
  const words = useWords()
  const formats = useFormats()
  const scenario = useStore((state) => state.scenario)
  const extras = useStore((state) => state.extras)
  const preset = useStore((state) => state.preset)
  const presetExtras = useStore((state) => state.presetExtras)
  const actions = useActions()
  const list = changeList({ scenario: preset, extras: presetExtras }, { scenario, extras }, formats)
  return (
    <div class="changes">
      <h4>{words(compareWords).changesHead}</h4>
      {list.length === 0 && <p class="help">{words(compareWords).noChanges}</p>}
      <ul>
        {list.map(({ key, name, before, now, putBack }) => (
          <li key={key}>
            <span>{words(compareWords).change(name, before, now)}</span>{' '}
            <button
              type="button"
              class="link quiet"
              aria-label={words(compareWords).putBackField(name)}
              onClick={() => putBack(actions)}
            >
              {words(compareWords).putBack}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
