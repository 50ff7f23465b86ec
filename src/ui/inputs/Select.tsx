import type { ComponentChildren } from 'preact'

interface SelectProps {
  id?: string
  label?: string
  describedBy?: string | undefined
  value: string
  onChoose(value: string): void
  children: ComponentChildren
}

/** The native one, with our own chevron. */
export function Select({ id, label, describedBy, value, onChoose, children }: SelectProps) {
  return (
    <span class="select">
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {children}
      </select>
      <svg class="chevron" viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
    </span>
  )
}
