import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createCalculatorStore } from '../../../src/store'
import { createFormats, FormatsContext, StoreProvider } from '../../../src/ui'
import { unreadReading } from '../../../src/ui/inputs/reading'
import { GrowthFields } from '../../../src/ui/outlook/GrowthFields'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function mountGrowth(locale = 'en-US') {
  const store = createCalculatorStore()
  render(
    <FormatsContext.Provider value={createFormats({ locale })}>
      <StoreProvider store={store}>
        <GrowthFields unreadReading={unreadReading} />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Compute spend grows' })
  return { field, growth: () => store.getState().extras.growth }
}

test.each([
  ['Escape', '0', undefined],
  ['ArrowUp', '1', { computeSpend: 0.01 }],
])('what was typed before %s does not count later', async (key, shown, growth) => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const { field, growth: now } = mountGrowth()
  await user.clear(field)
  await user.type(field, `10{${key}}`)
  await vi.advanceTimersByTimeAsync(2_000)
  await user.tab()
  expect(field.value).toBe(shown)
  expect(now()).toEqual(growth)
})

test.each([
  ['de', '1.5', 'That may be 1,5 or 15; please type the one you mean. Still using 0 %.'],
  ['en-US', 'much', 'Type a number, such as 5. Still using 0 %.'],
])('in %s "%s" says: %s', async (locale, text, message) => {
  const { field, growth } = mountGrowth(locale)
  await userEvent.clear(field)
  await userEvent.type(field, `${text}{Enter}`)
  expect(screen.getByRole('alert').textContent?.replaceAll('\u00a0', ' ')).toBe(message)
  expect(growth()).toBeUndefined()
})
