import { useMemo } from 'preact/hooks'
import { defaultScenario } from '../../model'
import { isSameQuestion } from '../../store'
import { ActionButton } from '../ActionButton'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'

const defaults = { scenario: defaultScenario, extras: {} }

/** Back, forward, and to where it began. */
export function Steps() {
  const words = useWords()
  const now = useStore((state) => state)
  const { canUndo, canRedo, preset: scenario, presetExtras: extras } = now
  const preset = { scenario, extras }
  const startsAtDefaults = useMemo(() => isSameQuestion({ scenario, extras }, defaults), [scenario, extras])
  const { undo, redo, resetToPreset, resetToDefaults } = useActions()
  return (
    <p class="actions steps">
      <ActionButton text={words(fieldWords).undo} isOff={!canUndo} onPress={undo} />
      <ActionButton text={words(fieldWords).redo} isOff={!canRedo} onPress={redo} />
      <ActionButton
        text={words(fieldWords).reset}
        isOff={isSameQuestion(now, preset)}
        onPress={resetToPreset}
      />
      {!startsAtDefaults && (
        <ActionButton
          text={words(fieldWords).resetToDefaults}
          isOff={isSameQuestion(now, defaults)}
          onPress={resetToDefaults}
        />
      )}
    </p>
  )
}
