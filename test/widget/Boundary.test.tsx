import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Boundary } from '../../widget/Boundary'

test('a fault shows a line, is told, and can be left behind', async () => {
  let broken = true
  const Fragile = () => {
    if (broken) throw new Error('out of order')
    return <p>works</p>
  }
  const onError = vi.fn()
  const onRestart = vi.fn(() => {
    broken = false
  })
  render(
    <Boundary onError={onError} onRestart={onRestart}>
      <Fragile />
    </Boundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('stopped')
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'out of order' }))
  await userEvent.click(screen.getByRole('button', { name: 'Start over' }))
  expect(onRestart).toHaveBeenCalledOnce()
  expect(screen.getByText('works')).toBeTruthy()
})
