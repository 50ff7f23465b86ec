// Which key presses are for the field they are made in, and none of the page's business?

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

const isField = (target: EventTarget | undefined): target is HTMLElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** A list jumps to what is typed. */
const takesText = (field: HTMLElement): boolean =>
  !(field instanceof HTMLInputElement && notTyped.includes(field.type))

/** What moves a caret or a thumb, and what edits. */
const worksInField = /^(Arrow|Page|Home|End|Enter|Backspace|Delete)/

/** AltGr arrives as Ctrl and Alt, yet writes a character. */
const hasModifier = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')

const onKey = (event: Event) => {
  const [target] = event.composedPath()
  if (!(event instanceof KeyboardEvent) || !isField(target) || hasModifier(event)) return
  if (worksInField.test(event.key) || (event.key.length === 1 && takesText(target))) event.stopPropagation()
}

/** Pages listen for single letters as shortcuts, slides for arrows. Escape, Tab and keys with a modifier pass. */
export const keepTypingInside = (root: ShadowRoot): (() => void) => {
  for (const name of keyEvents) root.addEventListener(name, onKey)
  return () => {
    for (const name of keyEvents) root.removeEventListener(name, onKey)
  }
}
