import { act, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useStage } from '../../src/ui/useStage'

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function View({ atOnce = false }: { atOnce?: boolean }) {
  return <p>{`stage ${useStage(2, atOnce)}`}</p>
}

const seen = () => screen.getByText(/^stage/).textContent
const aFrame = () => act(() => void vi.advanceTimersToNextFrame())
const aTask = () => act(() => void vi.advanceTimersByTime(1))

test('comes one stage further after each frame, once it is painted', async () => {
  render(<View />)
  expect(seen()).toBe('stage 0')
  await aFrame()
  expect(seen()).toBe('stage 0')
  await aTask()
  expect(seen()).toBe('stage 1')
  await aFrame()
  await aTask()
  expect(seen()).toBe('stage 2')
  expect(vi.getTimerCount()).toBe(0)
})

test('is at its last stage at once where it may be', () => {
  render(<View atOnce />)
  expect(seen()).toBe('stage 2')
  expect(vi.getTimerCount()).toBe(0)
})

test('goes on without frames, as in a tab that nobody looks at', async () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1)
  render(<View />)
  await act(() => void vi.advanceTimersByTime(1_500))
  await act(() => void vi.advanceTimersByTime(1_500))
  expect(seen()).toBe('stage 2')
})

test('leaves nothing to come when it goes', () => {
  render(<View />).unmount()
  expect(vi.getTimerCount()).toBe(0)
})
