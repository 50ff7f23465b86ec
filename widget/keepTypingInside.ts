// Which key presses are the reader's typing, and none of the page's business?

const keyEvents = ['keydown', 'keypress', 'keyup'] as const

/** Inputs whose value is not typed. */
const notTyped: readonly string[] = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]

const takesText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !notTyped.includes(target.type))

/** AltGr arrives as Ctrl and Alt, yet writes a character. */
const isPrintable = (event: KeyboardEvent): boolean =>
  event.key.length === 1 &&
  (event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || event.altKey))

const onKey = (event: Event) => {
  if (event instanceof KeyboardEvent && takesText(event.composedPath()[0]) && isPrintable(event)) {
    event.stopPropagation()
  }
}

/** Pages listen for single letters as shortcuts. Escape, Tab and keys with a modifier pass. */
export const keepTypingInside = (root: ShadowRoot): (() => void) => {
  for (const name of keyEvents) root.addEventListener(name, onKey)
  return () => {
    for (const name of keyEvents) root.removeEventListener(name, onKey)
  }
}
