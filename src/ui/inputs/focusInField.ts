/** For a button that goes with what it did: focus stays in its field, at the control that the selector finds. */
export const focusInField = (button: Element, selector: string): void =>
  button.closest('.field')?.querySelector<HTMLElement>(selector)?.focus()
