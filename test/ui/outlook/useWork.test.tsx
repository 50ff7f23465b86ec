import { render, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { InSlices } from '../../../src/model/uncertainty'
import { useWork } from '../../../src/ui/outlook/useWork'
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
  const { result, isUpdating, progress } = useWork(begin)
  return <p>{`${result} ${isUpdating ? 'updating' : 'done'} ${progress === null ? '' : 'progress'}`}</p>
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
