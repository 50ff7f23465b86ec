import { useId } from 'preact/hooks'
import { useActions, useStore } from '../StoreContext'
import { inputWords } from '../text/en/inputs'

export function FlagField({ input }: { input: 'progressiveDelivery' | 'findingFit' }) {
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
        {inputWords[input].label}
      </label>
      <p class="help" id={`${id}-help`}>
        {inputWords[input].help}
      </p>
    </div>
  )
}
