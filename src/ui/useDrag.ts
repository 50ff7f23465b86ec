import { useLayoutEffect, useMemo } from 'preact/hooks'
import type { CostDriver } from '../model'
import type { CalculatorState } from '../store'
import { useActions } from './StoreContext'

export interface Drag {
  start(): void
  /** At most once a frame. */
  moveTo(value: number): void
  end(): void
  /** Back to where it began. */
  cancel(): void
}

function createDrag(driver: CostDriver, actions: CalculatorState['actions']): Drag {
  let open = false
  let frame = 0
  let pending: number | null = null
  const settle = () => {
    cancelAnimationFrame(frame)
    if (pending !== null) actions.setInput(driver, pending)
    pending = null
  }
  return {
    start: () => {
      if (!open) actions.startDrag()
      open = true
    },
    moveTo: (value) => {
      if (pending === null) frame = requestAnimationFrame(settle)
      pending = value
    },
    end: () => {
      settle()
      if (open) actions.endDrag()
      open = false
    },
    cancel: () => {
      cancelAnimationFrame(frame)
      pending = null
      if (open) actions.cancelDrag()
      open = false
    },
  }
}

/** From the first move to the last is one step to undo, whether by pointer, keys or typing. */
export function useDrag(driver: CostDriver): Drag {
  const actions = useActions()
  const drag = useMemo(() => createDrag(driver, actions), [driver, actions])
  useLayoutEffect(() => drag.end, [drag])
  return drag
}
