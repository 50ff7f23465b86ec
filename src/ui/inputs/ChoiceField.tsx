import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { inputWords } from '../text/en/inputs'
import { Select } from './Select'

interface ChoiceFieldProps<Option extends string> {
  input: 'kubernetesExperience' | 'currentPlatform'
  options: readonly Option[]
  names: Readonly<Record<Option, string>>
  value: Option
  onChoose(option: Option): void
  children?: ComponentChildren
}

export function ChoiceField<Option extends string>(props: ChoiceFieldProps<Option>) {
  const words = useWords()
  const { input, options, names, value, onChoose, children } = props
  const id = useId()
  return (
    <div class="field">
      <div class="field-head">
        <label class="label" for={id}>
          {words(inputWords)[input].label}
        </label>
        <Select
          id={id}
          describedBy={`${id}-help`}
          value={value}
          onChoose={(chosen) => {
            const option = options.find((candidate) => candidate === chosen)
            if (option) onChoose(option)
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {names[option]}
            </option>
          ))}
        </Select>
      </div>
      <p class="help" id={`${id}-help`}>
        {words(inputWords)[input].help}
      </p>
      {children}
    </div>
  )
}
