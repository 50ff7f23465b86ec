import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { parseScenario, serializeScenario } from '../../../src/formats'
import { defaultScenario, type Scenario } from '../../../src/model'
import { createCalculatorStore, selectCurves, selectPinnedCurves } from '../../../src/store'
import '../../../src/ui/takeAlong'
import { mount } from '../mount'

afterEach(cleanup)

const preset: Scenario = { inputs: { ...defaultScenario.inputs, services: 9 }, overrides: {} }

async function openCompare(store = createCalculatorStore(preset)) {
  mount({ store })
  await userEvent.click(screen.getByRole('button', { name: /^Compare/ }))
  await screen.findByRole('button', { name: 'Pin these numbers' })
  return store
}

const pin = () => userEvent.click(screen.getByRole('button', { name: 'Pin these numbers' }))
const rows = () =>
  within(screen.getByRole('table', { name: /beside the pinned/ }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

it('lists what differs from the author’s scenario, and puts it back', async () => {
  const store = await openCompare()
  expect(screen.getByText(/these are the numbers it began with/)).toBeTruthy()
  const { actions } = store.getState()
  actions.setInput('services', 15)
  actions.setOverride('packing.paas', 0.7)
  expect(await screen.findByText('Services: 9 → 15')).toBeTruthy()
  expect(screen.getByText(/: 55\s% → 70\s%$|: .* → 70\s%$/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Put back Services' }))
  expect(store.getState().scenario.inputs.services).toBe(9)
  expect(screen.queryByText('Services: 9 → 15')).toBeNull()
})

it('lists ranges and growth of the reader’s own, and puts each back', async () => {
  const store = await openCompare(createCalculatorStore(preset, { growth: { services: 0.02 } }))
  const { actions } = store.getState()
  actions.setRange('computeSpend', { low: 500, high: 5_000 })
  actions.setRange('packing.paas', { low: 0.5, high: 0.6 })
  actions.setGrowth('services', 0.05)
  actions.setGrowth('load', 0.1)
  expect(await screen.findByText('Compute spend, range: none → $500 to $5,000')).toBeTruthy()
  expect(screen.getByText(/, range: none → 50\s% to 60\s%$/)).toBeTruthy()
  expect(screen.getByText(/^Services, growth a month: 2\s% → 5\s%$/)).toBeTruthy()
  expect(screen.getByText(/^Load, growth a month: 0\s% → 10\s%$/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Put back Compute spend, range' }))
  await userEvent.click(screen.getByRole('button', { name: 'Put back Services, growth a month' }))
  await userEvent.click(screen.getByRole('button', { name: 'Put back Load, growth a month' }))
  expect(store.getState().extras.ranges).toEqual({ 'packing.paas': { low: 0.5, high: 0.6 } })
  expect(store.getState().extras.growth).toEqual({ services: 0.02 })
})

it('sets pinned scenarios beside the reader’s own: verdicts, totals and only what differs', async () => {
  const store = await openCompare()
  await pin()
  store.getState().actions.setInput('computeSpend', 50_000)
  await waitFor(() =>
    expect(rows().slice(5)).toEqual([['Compute spend', '$50,000\u00a0a month', '$1,500\u00a0a month']]),
  )
  const [, verdict] = rows()
  expect(verdict?.[1]).not.toBe(verdict?.[2])
})

it('holds four, and no more', async () => {
  const store = await openCompare()
  for (let count = 0; count < 4; count++) await pin()
  expect(store.getState().extras.pins).toHaveLength(4)
  expect(screen.getByRole('button', { name: 'Pin these numbers' }).ariaDisabled).toBe('true')
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement)
  expect(store.getState().extras.pins).toHaveLength(3)
})

it('renames and loads a pin, each one step to undo', async () => {
  const store = await openCompare()
  await pin()
  fireEvent.change(screen.getByRole('textbox', { name: 'Name of version 1' }), {
    target: { value: 'Before' },
  })
  expect(store.getState().extras.pins?.[0]?.name).toBe('Before')
  store.getState().actions.setInput('services', 20)
  await userEvent.click(screen.getByRole('button', { name: 'Load' }))
  expect(store.getState().scenario.inputs.services).toBe(9)
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(store.getState().scenario.inputs.services).toBe(20)
})

it('keeps pins through a reset and another file, and takes them into the file', async () => {
  const store = await openCompare()
  await pin()
  const { actions } = store.getState()
  actions.resetToDefaults()
  actions.load({ ...preset, overrides: {} }, { name: 'Other' })
  const { scenario, extras } = store.getState()
  expect(extras).toMatchObject({ name: 'Other', pins: [{ name: 'Version 1', scenario: preset }] })
  const parsed = parseScenario(serializeScenario(scenario, extras))
  expect(parsed.ok && parsed.pins).toEqual(extras.pins)
})

it('draws the lines of a pin at its own values, and the same ones until the pins change', async () => {
  const store = await openCompare()
  await pin()
  const before = selectCurves(store.getState())
  const pinned = selectPinnedCurves(store.getState())
  expect(pinned).toEqual([before])
  store.getState().actions.setInput('services', 40)
  expect(selectPinnedCurves(store.getState())).toBe(pinned)
  store.getState().actions.setCostDriver('services')
  expect(selectPinnedCurves(store.getState())).not.toBe(pinned)
})
