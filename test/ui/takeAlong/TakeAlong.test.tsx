import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { serializeScenario } from '../../../src/formats'
import { defaultScenario } from '../../../src/model'
import { mount } from '../mount'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = () => userEvent.click(screen.getByRole('button', { name: /Take it along/ }))
const paste = async (text: string) => {
  fireEvent.input(screen.getByRole('textbox', { name: 'Paste JSON' }), { target: { value: text } })
  await userEvent.click(await screen.findByRole('button', { name: 'Load' }))
}
const other = { inputs: { ...defaultScenario.inputs, services: 42 }, overrides: {} }

it('loads what was pasted, and undo takes it back', async () => {
  const { inputs } = mount()
  await open()
  await paste(serializeScenario(other, { name: 'Shop' }))
  expect(inputs().services).toBe(42)
  expect(screen.getByText('Loaded Shop. Undo takes it back.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(inputs().services).toBe(6)
})

it('loads a file', async () => {
  const { inputs } = mount()
  await open()
  await userEvent.upload(
    screen.getByLabelText('Choose a file'),
    new File([serializeScenario(other)], 'shop.json', { type: 'application/json' }),
  )
  await waitFor(() => expect(inputs().services).toBe(42))
})

it('names the field that is wrong and changes nothing', async () => {
  const { store } = mount()
  const before = store.getState().scenario
  await open()
  await paste(serializeScenario(other).replace('"services": 42', '"services": 9999'))
  expect(screen.getByText(/inputs\.services .*Nothing was changed/)).toBeTruthy()
  expect(store.getState().scenario).toBe(before)
})

it('lists what it does not know and keeps it', async () => {
  const { store } = mount()
  await open()
  await paste(serializeScenario(other).replace('"version"', '"colour": "red",\n  "version"'))
  expect(screen.getByText(/kept for the next export: colour/)).toBeTruthy()
  expect(serializeScenario(store.getState().scenario, store.getState().extras)).toContain('"colour": "red"')
})

it('copies, or says that it cannot and shows the text', async () => {
  mount()
  await open()
  const writeText = vi
    .fn<(text: string) => Promise<void>>()
    .mockResolvedValueOnce()
    .mockRejectedValueOnce(new Error())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  fireEvent.click(screen.getByRole('button', { name: 'Copy JSON' }))
  await screen.findByText('Copied.')
  expect(writeText.mock.calls[0]?.[0]).toContain('"services": 6')
  fireEvent.click(screen.getByRole('button', { name: 'Copy JSON' }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Scenario as JSON' })
  expect(text.value).toContain('"computeSpend": 1500')
})
