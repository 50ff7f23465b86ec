import { useId } from 'preact/hooks'

interface TabsProps<Option extends string> {
  label: string
  options: readonly { readonly value: Option; readonly text: string }[]
  value: Option | null
  onChoose(value: Option): void
}

/** One of a few, underlined. Radio buttons below, so that arrows move and Tab leaves. */
export function Tabs<Option extends string>({ label, options, value, onChoose }: TabsProps<Option>) {
  const name = useId()
  return (
    <div class="tabs" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} class="tab">
          <input
            type="radio"
            class="unseen"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span class="tab-text">{option.text}</span>
        </label>
      ))}
    </div>
  )
}
