import { act, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCalculatorStore } from '../../../src/store'
import { createFormats, FormatsContext, StoreProvider } from '../../../src/ui'
import { Money } from '../../../src/ui/money/Money'

function mount() {
  const store = createCalculatorStore()
  render(
    <FormatsContext.Provider value={createFormats({ locale: 'en-US' })}>
      <StoreProvider store={store}>
        <Money />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  return { store }
}

const watched: { element: Element; tell: (isIntersecting: boolean) => void }[] = []

class Watcher {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(element: Element) {
    watched.push({ element, tell: (isIntersecting) => this.tell([{ isIntersecting }]) })
  }
  disconnect() {}
}

const totalOf = (name: string) =>
  screen.getByRole('heading', { name }).closest('.bar-row')?.querySelector('.bar-total strong')?.textContent

const showBar = (name: string, isSeen: boolean) => {
  const row = screen.getByRole('heading', { name }).closest('.bar-row')
  act(() => watched.find(({ element }) => element === row)?.tell(isSeen))
}

const rest = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

describe('a bar', () => {
  beforeEach(() => {
    watched.length = 0
    vi.stubGlobal('IntersectionObserver', Watcher)
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('follows at once where it is seen, and out of sight once changes rest', () => {
    const { store } = mount()
    showBar('Cloud Run', false)
    const before = { seen: totalOf('Compose on GCE'), unseen: totalOf('Cloud Run') }
    act(() => store.getState().actions.setInput('computeSpend', 4_000))
    expect(totalOf('Compose on GCE')).not.toBe(before.seen)
    expect(totalOf('Cloud Run')).toBe(before.unseen)

    rest(200)
    act(() => store.getState().actions.setInput('computeSpend', 5_000))
    rest(200)
    expect(totalOf('Cloud Run')).toBe(before.unseen)
    rest(100)
    expect(totalOf('Cloud Run')).not.toBe(before.unseen)
  })

  it('is up to date as soon as it comes into sight', () => {
    const { store } = mount()
    showBar('Cloud Run', false)
    const before = totalOf('Cloud Run')
    act(() => store.getState().actions.setInput('computeSpend', 4_000))
    showBar('Cloud Run', true)
    expect(totalOf('Cloud Run')).not.toBe(before)
  })
})
