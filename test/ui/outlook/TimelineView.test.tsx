import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type CostDriver, defaultScenario } from '../../../src/model'
import { timeline } from '../../../src/model/time'
import { mountOutlook } from './mountOutlook'

const section = () => within(screen.getByRole('region', { name: 'When the answer changes' }))

async function mountTimeline() {
  const mounted = mountOutlook()
  await screen.findByText('When the answer changes')
  return mounted
}

test('without growth nothing changes, and that is an answer', async () => {
  await mountTimeline()
  expect(
    section().getByText(/Compose on GCE stays the cheapest: that never changes within five years/),
  ).toBeTruthy()
  const moves = within(
    section().getByRole('table', { name: 'Moving from Compose on GCE, against staying there' }),
  )
  expect(moves.getAllByText('never within five years')).toHaveLength(2)
})

test('growth that is typed counts once it rests, as one step', async () => {
  const { store } = await mountTimeline()
  await userEvent.type(section().getByRole('textbox', { name: 'Compute spend grows' }), '5{Enter}')
  expect(store.getState().extras.growth).toEqual({ computeSpend: 0.05 })
  const { changes, moves } = timeline(defaultScenario, { growth: { computeSpend: 0.05 } })
  const [change] = changes.verdict
  await waitFor(() =>
    expect(section().getByText(new RegExp(`in ${change?.month} months at this growth`))).toBeTruthy(),
  )
  const payback = moves.find(({ to }) => to === 'kubernetes')?.payback
  expect(section().getByText(new RegExp(`after ${payback} months`))).toBeTruthy()
  store.getState().actions.undo()
  expect(store.getState().extras.growth).toBeUndefined()
})

test('growth out of reach is refused, and what counts is said', async () => {
  const { store } = await mountTimeline()
  await userEvent.type(section().getByRole('textbox', { name: 'Load grows' }), '99{Enter}')
  expect(section().getByRole('alert').textContent).toBe(
    'Growth may be from −20 to 50\u00a0% a month. Still using 0\u00a0%.',
  )
  expect(store.getState().extras.growth).toBeUndefined()
})

test('says of each input where and when its growth stops, and of no other', async () => {
  const growth = { computeSpend: 0.08, services: 0.08, engineers: 0.08 }
  mountOutlook(defaultScenario, { growth })
  await screen.findByText('When the answer changes')
  const firstAtEnd = (id: CostDriver) =>
    timeline(defaultScenario, { growth }).months.findIndex(({ atEnd }) => atEnd.includes(id))
  expect(firstAtEnd('computeSpend')).toBe(-1)
  const said = `Services at 200 after ${firstAtEnd('services')} months, Engineers at 200 after ${firstAtEnd('engineers')} months`
  expect(section().getByText(new RegExp(`Growth stops at the end of a range: ${said}\\.$`))).toBeTruthy()
})
