import { cleanup, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { type Lazy, lazy, useLazy } from '../../src/ui/lazy'

afterEach(cleanup)

function Part({ part, onError }: { part: Lazy<{ text: string }>; onError?: () => void }) {
  const arrival = useLazy(part, true, onError)
  if (arrival.kind === 'failed')
    return (
      <button type="button" onClick={arrival.tryAgain}>
        again
      </button>
    )
  return <p>{arrival.kind === 'ready' ? arrival.module.text : 'waiting'}</p>
}

test('what fails once is asked for again, and then there for everybody', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ text: 'here' })
  const part = lazy<{ text: string }>(load)
  render(<Part part={part} />)
  await screen.findByText('here')
  expect(load).toHaveBeenCalledTimes(2)
  cleanup()
  render(<Part part={part} />)
  expect(screen.getByText('here')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(2)
})

test('what fails three times says so once, however often it is drawn, and can be tried again', async () => {
  const load = vi.fn().mockRejectedValue(new Error('blocked'))
  const part = lazy<{ text: string }>(load)
  const onError = vi.fn()
  const { rerender } = render(<Part part={part} onError={() => onError()} />)
  const again = await screen.findByRole('button')
  rerender(<Part part={part} onError={() => onError()} />)
  rerender(<Part part={part} onError={() => onError()} />)
  expect(onError).toHaveBeenCalledTimes(1)
  expect(load.mock.calls).toEqual([[''], [''], ['?retry=1']])
  load.mockResolvedValue({ text: 'here' })
  again.click()
  await waitFor(() => expect(screen.getByText('here')).toBeDefined())
})

test('is asked for once by all who want it at the same time', async () => {
  const load = vi.fn().mockResolvedValue({ text: 'here' })
  const part = lazy<{ text: string }>(load)
  render([<Part key="1" part={part} />, <Part key="2" part={part} />])
  expect(await screen.findAllByText('here')).toHaveLength(2)
  expect(load).toHaveBeenCalledTimes(1)
})
