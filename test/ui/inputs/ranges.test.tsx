import { cleanup, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { parseScenario, serializeScenario } from '../../../src/formats'
import { defaultScenario } from '../../../src/model'
import { uncertainOf } from '../../../src/model/uncertainty'
import { createCalculatorStore } from '../../../src/store'
import { mount, nextFrame } from '../mount'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

async function type(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
  await nextFrame()
}

it('typed into a field stands beside it, and what counts is halfway: one step to undo', async () => {
  const { store, inputs } = mount()
  await type('Services', '3 to 8{Enter}')
  await userEvent.tab()
  expect(store.getState().extras.ranges).toEqual({ services: { low: 3, high: 8 } })
  expect(inputs().services).toBe(5)
  expect(field('Services').value).toBe('5')
  expect(screen.getByText(/3 to 8 when asked how sure/)).toBeTruthy()
  store.getState().actions.undo()
  expect(store.getState().extras.ranges).toBeUndefined()
  expect(inputs().services).toBe(6)
  expect(store.getState().canUndo).toBe(false)
})

it('is taken back without a change of the value', async () => {
  const store = createCalculatorStore(undefined, { ranges: { computeSpend: { low: 500, high: 5_000 } } })
  const { inputs } = mount({ store })
  expect(screen.getByText(/\$500 to \$5,000 when asked how sure/)).toBeTruthy()
  await userEvent.click(screen.getByText('Just one value'))
  expect(store.getState().extras.ranges).toBeUndefined()
  expect(inputs().computeSpend).toBe(1_500)
})

it('the wrong way round is refused, and says what would be right', async () => {
  const { store } = mount()
  await type('Services', '8 to 3{Enter}')
  expect(screen.getByRole('alert').textContent).toContain('From less to more: 3 to 8.')
  expect(store.getState().extras.ranges).toBeUndefined()
})

it('outlives a value outside of it, says so, and says what counts', async () => {
  const { store, inputs } = mount()
  await type('Services', '5 to 12{Enter}')
  await type('Services', '50{Enter}')
  expect(inputs().services).toBe(50)
  expect(store.getState().extras.ranges).toEqual({ services: { low: 5, high: 12 } })
  expect(
    screen.getByText(/5 to 12 when asked how sure\. 50 lies outside and counts there as 12\./),
  ).toBeTruthy()
  expect(uncertainOf(store.getState().scenario, store.getState().extras.ranges).at(-1)).toMatchObject({
    low: 5,
    value: 12,
    high: 12,
  })
  await type('Services', '2{Enter}')
  expect(screen.getByText(/2 lies outside and counts there as 5\./)).toBeTruthy()
  await type('Services', '9{Enter}')
  expect(screen.queryByText(/lies outside/)).toBeNull()
})

it('from a file with a value outside of it is read, told and written as it was', async () => {
  const ranges = { services: { low: 5, high: 12 } }
  const scenario = { ...defaultScenario, inputs: { ...defaultScenario.inputs, services: 50 } }
  const parsed = parseScenario(serializeScenario(scenario, { ranges }))
  if (!parsed.ok) throw new Error('not read')
  const { store } = mount({ store: createCalculatorStore(parsed.scenario, { ranges: parsed.ranges ?? {} }) })
  expect(screen.getByText(/50 lies outside and counts there as 12/)).toBeTruthy()
  expect(parseScenario(serializeScenario(store.getState().scenario, store.getState().extras))).toMatchObject({
    scenario,
    ranges,
  })
})

it.each([
  ['Escape', 6, 0],
  ['ArrowUp', 6, 1],
  ['ArrowDown', 4, 1],
])('typed before %s does not count later: %d services, in %d steps', async (key, services, steps) => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const { store, inputs } = mount()
  await user.clear(field('Services'))
  await user.type(field('Services'), '3-8')
  await nextFrame()
  expect(inputs().services).toBe(5)
  await user.keyboard(`{${key}}`)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(inputs().services).toBe(services)
  expect(field('Services').value).toBe(`${services}`)
  expect(store.getState().extras.ranges).toBeUndefined()
  expect(store.getState().dragFrom).toBeNull()
  if (steps > 0) store.getState().actions.undo()
  expect(inputs().services).toBe(6)
  expect(store.getState().canUndo).toBe(false)
})
