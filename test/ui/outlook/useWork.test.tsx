import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { InSlices } from '../../../src/model/uncertainty'
import { useWork } from '../../../src/ui/outlook/useWork'
import { Waiting } from '../../../src/ui/outlook/Waiting'
import { BehindContext } from '../../../src/ui/StoreContext'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

const steps: string[] = []

function* slow(name: string, of: number): InSlices<string> {
  for (let done = 1; done <= of; done++) {
    const until = performance.now() + 3
    while (performance.now() < until);
    steps.push(name)
    yield { done, of }
  }
  return name
}

const long = () => slow('long', 2_000)
const short = () => slow('short', 80)

function View({ begin }: { begin: (() => InSlices<string>) | null }) {
  const work = useWork(begin)
  const { result, isUpdating, progress } = work
  return (
    <>
      <p>{`${result} ${isUpdating ? 'updating' : 'done'} ${progress === null ? '' : 'progress'}`}</p>
      <Waiting work={work} what="Draws" />
    </>
  )
}

test('tells progress, gives way to other work, and ends with what is shown', async () => {
  const { rerender, unmount } = render(<View begin={long} />)
  await screen.findByText('null updating progress')
  rerender(<View begin={short} />)
  await screen.findByText('short done', {}, { timeout: 5_000 })
  expect(steps.lastIndexOf('long')).toBeLessThan(steps.indexOf('short'))
  rerender(<View begin={long} />)
  await screen.findByText('short updating progress')
  unmount()
  await nextFrame()
  await nextFrame()
  const left = steps.length
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(steps).toHaveLength(left)
})

test('waits while a drag has left its question behind, and goes on where it was', async () => {
  const middling = () => slow('middling', 60)
  const view = (isBehind: boolean) => (
    <BehindContext.Provider value={isBehind}>
      <View begin={middling} />
    </BehindContext.Provider>
  )
  const done = () => steps.filter((name) => name === 'middling').length
  const { rerender } = render(view(false))
  await waitFor(() => expect(done()).toBeGreaterThan(0))
  rerender(view(true))
  const before = done()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(done()).toBe(before)
  rerender(view(false))
  await screen.findByText('middling done', {}, { timeout: 5_000 })
  expect(done()).toBe(60)
  // Dragged away and back: what is finished stays.
  rerender(view(true))
  rerender(view(false))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.getByText('middling done')).toBeTruthy()
})

test('begins nothing before it is wanted', async () => {
  render(<View begin={null} />)
  const before = steps.length
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(steps).toHaveLength(before)
})

test('can be stopped, goes on from there, and leaves other work alone', async () => {
  const done = (name: string) => steps.filter((step) => step === name).length
  const { rerender } = render(<View begin={long} />)
  await userEvent.click(await screen.findByText('Stop'))
  expect(screen.getByText(/Stopped at \d+ %/)).toBeTruthy()
  const stoppedAt = done('long')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(done('long')).toBe(stoppedAt)
  await userEvent.click(screen.getByRole('button', { name: 'Go on: Draws' }))
  await screen.findByText('Stop')
  await vi.waitFor(() => expect(done('long')).toBeGreaterThan(stoppedAt))
  await userEvent.click(screen.getByText('Stop'))
  rerender(<View begin={short} />)
  await screen.findByText('short done', {}, { timeout: 5_000 })
})

test('no slice goes on past 8 ms but for the step it is in', async () => {
  let now = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const took: number[] = []
  function* evenly(): InSlices<string> {
    for (let done = 1; done <= 100; done++) {
      now += 3
      yield { done, of: 100 }
    }
    return 'all'
  }
  render(<View begin={evenly} />)
  await Promise.resolve()
  for (let slice = 0; slice < 40 && !screen.queryByText(/^all/); slice++) {
    const before = now
    await vi.advanceTimersToNextTimerAsync()
    took.push(now - before)
  }
  clock.mockRestore()
  vi.useRealTimers()
  expect(screen.getByText(/^all/)).toBeTruthy()
  expect(Math.max(...took)).toBe(9)
  expect(took.filter((ms) => ms > 0).length).toBeGreaterThanOrEqual(33)
})
