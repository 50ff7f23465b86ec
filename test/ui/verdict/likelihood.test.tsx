import { cleanup, screen } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { createCalculatorStore } from '../../../src/store'
import { createFormats } from '../../../src/ui'
import { verdictText } from '../../../src/ui/verdict/Verdict'
import { mount } from '../mount'

afterEach(cleanup)

const said = 'Likely: Compose on GCE is the cheapest in 68 of 100 draws.'

function told(isFollowed: boolean, locale = 'en-US') {
  const store = createCalculatorStore()
  const { scenario, actions } = store.getState()
  actions.tellLikelihood({ scenario, ranges: undefined, seed: undefined, said, locale: 'en-US', isFollowed })
  mount({ store, locale })
  const seen = () => screen.queryByText(said, { selector: '.pays' })
  const text = () => verdictText(store.getState(), createFormats({ locale })).detail
  return { actions, seen, text }
}

it('is part of the verdict once it has been worked out, and no step to undo', () => {
  const { seen, text } = told(true)
  expect(seen()?.getAttribute('data-stale')).toBe('false')
  expect(text()).toContain(said)
})

it.each([
  ['scenario', ({ setInput }) => setInput('services', 9)],
  ['ranges', ({ setRange }) => setRange('services', { low: 3, high: 8 })],
  ['seed', ({ setSeed }) => setSeed(7)],
] satisfies [string, (actions: ReturnType<typeof told>['actions']) => void][])(
  'fades while another is on its way, and comes back with its own %s',
  async (_, change) => {
    const { actions, seen, text } = told(true)
    await act(() => change(actions))
    expect(seen()?.getAttribute('data-stale')).toBe('true')
    expect(text()).not.toContain(said)
    await act(() => actions.undo())
    expect(seen()?.getAttribute('data-stale')).toBe('false')
  },
)

it('is gone with its scenario where nobody works out another', async () => {
  const { actions, seen } = told(false)
  expect(seen()).not.toBeNull()
  await act(() => actions.setInput('services', 9))
  expect(seen()).toBeNull()
})

it.each([true, false])('is not said to a reader of another language, followed: %s', (isFollowed) => {
  const { seen, text } = told(isFollowed, 'de')
  expect(seen()).toBeNull()
  expect(text()).not.toContain(said)
})
