// What does somebody do with the chart? Points at it, or drags "you" along the axis.
import { contains } from './layout/geometry'
import type { ChartLayout } from './layout/layOut'
import type { Scene } from './stage'

export interface PointerActions {
  /** Null while there is no chart. */
  scene(): Scene | null
  point(at: { x: number; y: number; isTouch: boolean } | null): void
  startDrag(): void
  dragTo(x: number): void
  /** Not kept: the browser took the pointer away, mostly to scroll. */
  endDrag(isKept: boolean): void
}

/** To either side of the line of "you"; a finger needs more. */
const reach = { mouse: 12, touch: 22 }
/** Below the axis, over the strip. */
const below = 12

function isHandle({ you, frame }: ChartLayout, x: number, y: number, isTouch: boolean): boolean {
  const onPill = contains(
    { ...you.pill, bottom: you.pill.bottom + 2 },
    { left: x, right: x, top: y, bottom: y },
  )
  const side = isTouch ? reach.touch : reach.mouse
  return onPill || (Math.abs(x - you.x) <= side && y <= frame.plot.bottom + below)
}

const isInPlot = ({ frame: { plot } }: ChartLayout, x: number, y: number): boolean =>
  x >= plot.left - 4 && x <= plot.right + 4 && y >= plot.top && y <= plot.bottom + below

export function listenToPointer(canvas: HTMLCanvasElement, actions: PointerActions, signal: AbortSignal) {
  /** Where the line of "you" is from the pointer that holds it; a drag begins with its first move. */
  let held: { id: number; offset: number; from: number; hasMoved: boolean } | null = null

  const at = ({ offsetX, offsetY, pointerType }: PointerEvent) => {
    const unit = actions.scene()?.surroundings.unit ?? 1
    return { x: offsetX / unit, y: offsetY / unit, isTouch: pointerType === 'touch' }
  }
  const on = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave',
    listener: (event: PointerEvent) => void,
  ) =>
    canvas.addEventListener(
      type,
      // Another finger takes nothing from the one that holds it.
      (event) => (held && event.pointerId !== held.id) || listener(event),
      { signal },
    )

  const hover = (event: PointerEvent) => {
    const layout = actions.scene()?.layout
    const place = at(event)
    const isOnHandle = layout !== undefined && isHandle(layout, place.x, place.y, place.isTouch)
    canvas.style.cursor = isOnHandle ? 'ew-resize' : ''
    actions.point(layout && isInPlot(layout, place.x, place.y) ? place : null)
  }
  const release = (isKept: boolean) => {
    if (held?.hasMoved) actions.endDrag(isKept)
    held = null
  }

  on('pointerdown', (event) => {
    const layout = actions.scene()?.layout
    const { x, y, isTouch } = at(event)
    if (event.button !== 0 || !layout) return
    if (!isHandle(layout, x, y, isTouch)) return hover(event)
    held = { id: event.pointerId, offset: layout.you.x - x, from: x, hasMoved: false }
    actions.point(null)
    canvas.setPointerCapture(event.pointerId)
  })
  on('pointermove', (event) => {
    if (!held) return hover(event)
    const { x } = at(event)
    if (!held.hasMoved) {
      if (Math.abs(x - held.from) < 2) return
      actions.startDrag()
      held.hasMoved = true
    }
    actions.dragTo(x + held.offset)
  })
  on('pointerup', () => release(true))
  // The finger scrolls the page instead.
  on('pointercancel', () => {
    release(false)
    actions.point(null)
  })
  // What a finger has pointed at is read once it is out of the way.
  on('pointerleave', (event) => {
    if (!held && !at(event).isTouch) actions.point(null)
  })
  document.addEventListener(
    'pointerdown',
    (event) => event.composedPath()[0] === canvas || actions.point(null),
    { signal },
  )
  signal.addEventListener('abort', () => release(true))
}
