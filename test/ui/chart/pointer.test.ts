import { beforeEach, describe, expect, test, vi } from 'vitest'
import { listenToPointer } from '../../../src/ui/chart/pointer'
import type { Scene } from '../../../src/ui/chart/stage'
import { chartValues, laidOut, usual } from './chartValues'

const layout = laidOut(chartValues(usual), 'wide', 832)
const scene = { layout, surroundings: { unit: 1 } } as unknown as Scene
const { you } = layout

const actions = {
  scene: () => scene,
  point: vi.fn(),
  startDrag: vi.fn(),
  dragTo: vi.fn(),
  endDrag: vi.fn(),
}
let canvas: HTMLCanvasElement

const send = (type: string, offsetX: number, offsetY: number, pointerType = 'mouse', pointerId = 1) => {
  const event = new Event(type)
  canvas.dispatchEvent(Object.assign(event, { offsetX, offsetY, pointerType, pointerId, button: 0 }))
}

beforeEach(() => {
  vi.clearAllMocks()
  canvas = document.createElement('canvas')
  canvas.setPointerCapture = () => {}
  listenToPointer(canvas, actions, new AbortController().signal)
})

describe('dragging', () => {
  test.each([
    ['the pill', 0, 13, 'mouse'],
    ['the line', 12, 300, 'mouse'],
    ['the line with a finger', 22, 300, 'touch'],
  ])('takes hold of %s', (_, beside, y, pointerType) => {
    send('pointerdown', you.x + beside, y, pointerType)
    send('pointermove', you.x + beside + 30, y, pointerType)
    send('pointerup', you.x + beside + 30, y, pointerType)
    expect(actions.startDrag).toHaveBeenCalledOnce()
    expect(actions.dragTo).toHaveBeenCalledWith(you.x + 30)
    expect(actions.endDrag.mock.calls).toEqual([[true]])
  })

  test('a press that does not move is no drag', () => {
    send('pointerdown', you.x, 13)
    send('pointerup', you.x, 13)
    expect(actions.startDrag).not.toHaveBeenCalled()
    expect(actions.endDrag).not.toHaveBeenCalled()
  })

  test('a swipe that becomes a scroll takes it back', () => {
    send('pointerdown', you.x, 300, 'touch')
    send('pointermove', you.x + 5, 300, 'touch')
    send('pointercancel', you.x + 5, 340, 'touch')
    expect(actions.endDrag.mock.calls).toEqual([[false]])
    expect(actions.point).toHaveBeenLastCalledWith(null)
  })
})

describe('a second finger', () => {
  test.each(['pointerup', 'pointercancel'])('neither takes over nor ends the drag by its %s', (end) => {
    send('pointerdown', you.x, 300, 'touch', 1)
    send('pointermove', you.x + 30, 300, 'touch', 1)
    send('pointerdown', you.x, 300, 'touch', 2)
    send('pointermove', you.x + 90, 300, 'touch', 2)
    send(end, you.x + 90, 300, 'touch', 2)
    expect(actions.endDrag).not.toHaveBeenCalled()
    send('pointermove', you.x + 40, 300, 'touch', 1)
    expect(actions.dragTo.mock.calls).toEqual([[you.x + 30], [you.x + 40]])
    send('pointerup', you.x + 40, 300, 'touch', 1)
    expect(actions.endDrag.mock.calls).toEqual([[true]])
  })
})

describe('pointing', () => {
  test('into the plot, and away', () => {
    send('pointermove', 100, 200)
    expect(actions.point).toHaveBeenLastCalledWith({ x: 100, y: 200, isTouch: false })
    send('pointerleave', 0, 0)
    expect(actions.point).toHaveBeenLastCalledWith(null)
  })

  test('with a finger, until something else is touched', () => {
    document.body.append(canvas)
    send('pointerdown', 100, 200, 'touch')
    send('pointerup', 100, 200, 'touch')
    send('pointerleave', 100, 200, 'touch')
    expect(actions.point).toHaveBeenLastCalledWith({ x: 100, y: 200, isTouch: true })
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(actions.point).toHaveBeenLastCalledWith(null)
    canvas.remove()
  })

  test('above the plot is at nothing', () => {
    send('pointermove', 100, 10)
    expect(actions.point).toHaveBeenLastCalledWith(null)
  })

  test('shows that "you" can be moved', () => {
    send('pointermove', you.x, 13)
    expect(canvas.style.cursor).toBe('ew-resize')
  })
})
