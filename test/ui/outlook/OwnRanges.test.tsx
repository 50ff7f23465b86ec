import { fireEvent, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../../src/model'
import { mountOutlook } from './mountOutlook'

afterEach(() => {
  vi.useRealTimers()
})

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

test('an input is added with room on both sides, narrowed by typing, and taken back', async () => {
  const { store } = mountOutlook()
  const ranges = () => store.getState().extras.ranges
  fireEvent.change(screen.getByLabelText('Add one you are not sure of'), { target: { value: 'services' } })
  expect(ranges()).toEqual({ services: { low: 3, high: 12 } })
  expect((await screen.findByLabelText<HTMLInputElement>('Services')).value).toBe('3 to 12')
  await userEvent.clear(field('Services'))
  await userEvent.type(field('Services'), '4 to 8{Enter}')
  expect(ranges()).toEqual({ services: { low: 4, high: 8 } })
  // Their own number lies inside and stays.
  expect(store.getState().scenario.inputs.services).toBe(6)
  await userEvent.click(await screen.findByText('I am sure'))
  expect(ranges()).toBeUndefined()
})

test('a range that leaves the value behind takes it along, and both are one step to undo', async () => {
  const { store } = mountOutlook(defaultScenario, { ranges: { services: { low: 3, high: 12 } } })
  await userEvent.clear(field('Services'))
  await userEvent.type(field('Services'), '10 to 40{Enter}')
  expect(store.getState().scenario.inputs.services).toBe(20)
  store.getState().actions.undo()
  expect(store.getState().scenario.inputs.services).toBe(6)
  expect(store.getState().extras.ranges).toEqual({ services: { low: 3, high: 12 } })
})

test('ranges of assumptions, which come from files, are named and can be taken back', async () => {
  const { store } = mountOutlook(defaultScenario, { ranges: { 'packing.paas': { low: 0.5, high: 0.6 } } })
  await userEvent.click(screen.getByText('As published'))
  expect(store.getState().extras.ranges).toBeUndefined()
})

test('an end typed and abandoned with Escape stays what it was', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const ranges = { services: { low: 3, high: 12 } }
  const { store } = mountOutlook(defaultScenario, { ranges })
  await user.clear(field('Services'))
  await user.type(field('Services'), '4 to 8{Escape}')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(field('Services').value).toBe('3 to 12')
  expect(store.getState().extras.ranges).toEqual(ranges)
})
