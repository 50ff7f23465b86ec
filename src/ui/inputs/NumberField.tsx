import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useId } from 'preact/hooks'
import { type TypingOptions, useTyping } from './useTyping'

const stepKeys: Record<string, readonly [1 | -1, 'step' | 'page']> = {
  ArrowUp: [1, 'step'],
  ArrowDown: [-1, 'step'],
  PageUp: [1, 'page'],
  PageDown: [-1, 'page'],
}

/** Digits are of one width; points and commas take less. */
const widthInDigits = (text: string): number =>
  Math.max(
    2,
    [...text].reduce((width, character) => width + (/[.,'\s]/.test(character) ? 0.5 : 1), 0.2),
  )

export interface NumberFieldProps extends TypingOptions {
  label: string
  unit: { readonly wide: string; readonly narrow: string }
  /** A word before the number. */
  before?: string | undefined
  help: ComponentChildren
  /** Said after a message: which value counts meanwhile. */
  meanwhile: string
  onStep(direction: 1 | -1, size: 'step' | 'page'): void
  /** Drawn between the head and the help, by the ids of the label and the help. */
  children?: ((ids: { label: string; help: string }) => ComponentChildren) | undefined
}

export function NumberField(props: NumberFieldProps) {
  const { label, text, unit, before, help, meanwhile, onStep, children } = props
  const id = useId()
  const { typed, message, type, settle, forget, enter, leave } = useTyping(props)
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return
    const step = stepKeys[event.key]
    if (step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      forget()
      onStep(...step)
    } else if (event.key === 'Enter') settle()
    else if (event.key === 'Escape') forget()
  }
  const shown = typed ?? text
  const describedBy = [unit.wide && `${id}-unit`, message && `${id}-wrong`, `${id}-help`].filter(Boolean)
  return (
    <div class="field">
      <div class="field-head">
        <label id={`${id}-label`} class="label" for={id}>
          {label}
        </label>
        <label class="box" for={id}>
          {before && <span class="unit unit-before">{before}</span>}
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            spellcheck={false}
            aria-labelledby={`${id}-label`}
            aria-describedby={describedBy.join(' ')}
            aria-invalid={message !== null}
            data-typing={typed !== null}
            style={{ inlineSize: `${widthInDigits(shown)}ch` }}
            value={shown}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
            onFocus={(event) => {
              enter()
              event.currentTarget.select()
            }}
            onBlur={leave}
          />
          {unit.wide && (
            <span class="unit" id={`${id}-unit`}>
              <span class="if-wide">{unit.wide}</span>
              <span class="if-tight">{unit.narrow}</span>
            </span>
          )}
        </label>
      </div>
      {children?.({ label: `${id}-label`, help: `${id}-help` })}
      {message !== null && (
        <p class="wrong" id={`${id}-wrong`} role="alert">
          {message} {meanwhile}
        </p>
      )}
      <div class="help" id={`${id}-help`}>
        {help}
      </div>
    </div>
  )
}
