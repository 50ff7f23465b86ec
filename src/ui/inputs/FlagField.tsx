import { useId } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { inputWords } from '../text/en/inputs'

export function FlagField({ input }: { input: 'progressiveDelivery' | 'findingFit' }) {
  const words = useWords()
  const checked = useStore((state) => state.scenario.inputs[input])
  const { setInput } = useActions()
  const id = useId()
  return (
    <div class="field">
      <label class="flag">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={`${id}-help`}
          onChange={(event) => setInput(input, event.currentTarget.checked)}
        />
        {words(inputWords)[input].label}
      </label>
      <p class="help" id={`${id}-help`}>
        {words(inputWords)[input].help}
      </p>
    </div>
  )
}
