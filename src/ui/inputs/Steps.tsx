import { defaultScenario, inputIds, type Scenario } from '../../model'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'

/** A preset without a change of its own need not be the same object as the defaults. */
const isDefault = ({ inputs, overrides }: Scenario): boolean =>
  inputIds.every((id) => inputs[id] === defaultScenario.inputs[id]) && Object.keys(overrides).length === 0

/** Back, forward, and to where it began. */
export function Steps() {
  const { scenario, preset, canUndo, canRedo } = useStore((state) => state)
  const { undo, redo, resetToPreset, resetToDefaults } = useActions()
  return (
    <p class="actions steps">
      <button type="button" disabled={!canUndo} onClick={undo}>
        {fieldWords.undo}
      </button>
      <button type="button" disabled={!canRedo} onClick={redo}>
        {fieldWords.redo}
      </button>
      <button type="button" disabled={scenario === preset} onClick={resetToPreset}>
        {fieldWords.reset}
      </button>
      {!isDefault(preset) && (
        <button type="button" disabled={isDefault(scenario)} onClick={resetToDefaults}>
          {fieldWords.resetToDefaults}
        </button>
      )}
    </p>
  )
}
