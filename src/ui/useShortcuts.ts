import type { TargetedKeyboardEvent } from 'preact'
import { useActions } from './StoreContext'

/** A text field in which something is being typed has an undo of its own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text' && target.dataset.typing === 'true')

/** Ctrl or Cmd with Z, Shift+Z and Y. */
export function useShortcuts() {
  const { undo, redo } = useActions()
  return (event: TargetedKeyboardEvent<HTMLElement>) => {
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
}
