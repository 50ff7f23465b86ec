import type { TargetedKeyboardEvent } from 'preact'
import type { CalculatorActions } from '../../store'

/** A text field in which something is being typed has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && target.dataset.typing === 'true')

/** Ctrl or Cmd with Z, Shift+Z and Y. */
export const undoKeys =
  ({ undo, redo }: CalculatorActions) =>
  (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
    const key = event.key.toLowerCase()
    const isUndo = key === 'z' && !event.shiftKey
    const isRedo = (key === 'z' && event.shiftKey) || key === 'y'
    if (!isUndo && !isRedo) return
    event.preventDefault()
    event.stopPropagation()
    if (isUndo) undo()
    else redo()
  }
