import { defaultScenario, inputIds, type Scenario } from '../../model'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'

/** A preset without a change of its own need not be the same object as the defaults. */
const isDefault = ({ inputs, overrides }: Scenario): boolean =>
  inputIds.every((id) => inputs[id] === defaultScenario.inputs[id]) && Object.keys(overrides).length === 0

/** Back, forward, and to where it began. */
export function Steps() {
  const words = useWords()
  const { scenario, preset, canUndo, canRedo } = useStore((state) => state)
  const { undo, redo, resetToPreset, resetToDefaults } = useActions()
  return (
    <p class="actions steps">
      <button type="button" disabled={!canUndo} onClick={undo}>
        {words(fieldWords).undo}
      </button>
      <button type="button" disabled={!canRedo} onClick={redo}>
        {words(fieldWords).redo}
      </button>
      <button type="button" disabled={scenario === preset} onClick={resetToPreset}>
        {words(fieldWords).reset}
      </button>
      {!isDefault(preset) && (
        <button type="button" disabled={isDefault(scenario)} onClick={resetToDefaults}>
          {words(fieldWords).resetToDefaults}
        </button>
      )}
    </p>
  )
}
