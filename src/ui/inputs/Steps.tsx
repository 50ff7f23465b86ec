import { defaultScenario, inputIds, type Scenario } from '../../model'
import { ActionButton } from '../ActionButton'
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
      <ActionButton text={words(fieldWords).undo} isOff={!canUndo} onPress={undo} />
      <ActionButton text={words(fieldWords).redo} isOff={!canRedo} onPress={redo} />
      <ActionButton text={words(fieldWords).reset} isOff={scenario === preset} onPress={resetToPreset} />
      {!isDefault(preset) && (
        <ActionButton
          text={words(fieldWords).resetToDefaults}
          isOff={isDefault(scenario)}
          onPress={resetToDefaults}
        />
      )}
    </p>
  )
}
