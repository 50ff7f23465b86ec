import { cleanup, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { mount } from '../mount'
import { mountOutlook } from './mountOutlook'

afterEach(cleanup)

test('nothing is drawn before the section is opened', async () => {
  const { store } = mount()
  expect(document.querySelector('.outlook')).toBeNull()
  expect(document.querySelector('progress')).toBeNull()
  store.getState().actions.setInput('services', 9)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(store.getState().likelihood).toBeNull()
  await userEvent.click(screen.getByText('How sure, and when'))
  await screen.findByText('How sure is the answer', {}, { timeout: 20_000 })
})

test('the verdict is told how sure it is, anew at rest, and when nobody looks any more', async () => {
  const { store, unmount } = mountOutlook()
  const likelihood = () => store.getState().likelihood
  const heading = await screen.findByText(/is the cheapest in/, { selector: 'h4' }, { timeout: 60_000 })
  await expect.poll(likelihood).not.toBeNull()
  const { scenario } = store.getState()
  expect(likelihood()).toMatchObject({ scenario, locale: 'en-US', isFollowed: true })
  expect(likelihood()?.said).toMatch(/: Compose on GCE is the cheapest in \d+ of 100 draws\.$/)
  const share = (text = '') => /(\d+) of 100/.exec(text)?.[1]
  expect(share(likelihood()?.said)).toBe(share(heading.textContent))
  store.getState().actions.setSeed(2)
  await expect.poll(() => likelihood()?.seed, { timeout: 60_000 }).toBe(2)
  unmount()
  await expect.poll(() => likelihood()?.isFollowed).toBe(false)
}, 180_000)
