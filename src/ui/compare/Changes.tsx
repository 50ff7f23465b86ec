import { differingInputs, differingOverrides } from '../../formats'
import { type InputId, isInputId, type OverrideId } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { compareWords } from '../text/en/compare'
import { fieldName } from './fieldName'
import { fieldText } from './fieldText'

/** In what the reader's scenario differs from the author's, and the way back for each. */
export function Changes() {
  const words = useWords()
  const scenario = useStore((state) => state.scenario)
  const preset = useStore((state) => state.preset)
  const { setInput, setOverride, clearOverride } = useActions()
  const formats = useFormats()
  const ids = [...differingInputs(preset, scenario), ...differingOverrides(preset, scenario)]
  const putBack = (id: InputId | OverrideId) => {
    if (isInputId(id)) return setInput(id, preset.inputs[id])
    const override = preset.overrides[id]
    if (override === undefined) clearOverride(id)
    else setOverride(id, override)
  }
  return (
    <div class="changes">
      <h4>{words(compareWords).changesHead}</h4>
      {ids.length === 0 && <p class="help">{words(compareWords).noChanges}</p>}
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <span>
              {words(compareWords).change(
                fieldName(id, words),
                fieldText(id, preset, formats),
                fieldText(id, scenario, formats),
              )}
            </span>{' '}
            <button
              type="button"
              class="link quiet"
              aria-label={words(compareWords).putBackField(fieldName(id, words))}
              onClick={() => putBack(id)}
            >
              {words(compareWords).putBack}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
