import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { serializeScenario } from '../../../src/formats'
import { defaultScenario } from '../../../src/model'
import '../../../src/ui/takeAlong'
import { mount } from '../mount'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = async () => {
  await userEvent.click(screen.getByRole('button', { name: /Take it along/ }))
  await screen.findByRole('button', { name: 'Copy link' })
}
const paste = async (text: string) => {
  fireEvent.input(screen.getByRole('textbox', { name: 'Paste JSON or a link' }), { target: { value: text } })
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

it('names every problem, a line each', async () => {
  mount()
  await open()
  const inputs = Object.fromEntries(['a1', 'b2', 'c3'].map((name) => [name, 1]))
  await paste(JSON.stringify({ version: 1, inputs }))
  const said = screen.getByText(/Nothing was changed/).closest('[role=status]')
  expect([...(said?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'inputs.a1 is not an input. Nothing was changed.',
    'inputs.b2 is not an input.',
    'inputs.c3 is not an input.',
  ])
})

it('warns of a file made with figures it does not know, as it does of a link', async () => {
  const { inputs } = mount()
  await open()
  const text = serializeScenario(other)
  await paste(text.replace(/"modelVersion": "[^"]+"/, '"modelVersion": "2031-01"'))
  expect(inputs().services).toBe(42)
  expect(screen.getByText(/figures of 2031-01, which this version does not know/)).toBeTruthy()
  await paste(text)
  expect(screen.queryByText(/which this version does not know/)).toBeNull()
})

it('names pins that the link leaves out, once there are any', async () => {
  const { store } = mount()
  await open()
  expect(screen.queryByText(/^Pins, .* not in the link/)).toBeNull()
  act(() => store.getState().actions.load(other, { pins: [{ name: 'Now', scenario: other }] }))
  expect(await screen.findByText(/^Pins, .* not in the link/)).toBeTruthy()
})

it('lists what it does not know and keeps it', async () => {
  const { store } = mount()
  await open()
  await paste(serializeScenario(other).replace('"version"', '"colour": "red",\n  "version"'))
  expect(screen.getByText(/kept for the next export: colour/)).toBeTruthy()
  expect(serializeScenario(store.getState().scenario, store.getState().extras)).toContain('"colour": "red"')
})

it('loads a link that was pasted, and says what is not part of one', async () => {
  const { inputs, store } = mount()
  await open()
  await paste(' https://example.org/demo/?utm_source=mail#v=1&services=15&cost-driver=services\n')
  expect(inputs().services).toBe(15)
  expect(store.getState().costDriver).toBe('services')
  await paste('https://example.org/demo/?services=16&utm_source=mail')
  expect(inputs().services).toBe(16)
  expect(screen.getByText('Not part of a link, and left out: utm_source.')).toBeTruthy()
  await paste('https://example.org/demo/#v=1&services=999')
  expect(screen.getByText(/services must be a whole number .*Nothing was changed/)).toBeTruthy()
  expect(inputs().services).toBe(16)
})

it('says when a link was made with figures that nobody knows here', async () => {
  mount()
  await open()
  await paste('https://example.org/demo/#v=1&model=1999-01-01&services=15')
  expect(screen.getByText(/Made with figures of 1999-01-01, which this version does not know/)).toBeTruthy()
})

it('offers a link, written once a drag rests, and leaves the address of the page alone', async () => {
  const { store } = mount()
  await open()
  const before = location.href
  const link = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to your numbers' }).value
  const { actions } = store.getState()
  actions.startDrag()
  act(() => actions.setInput('services', 15))
  expect(link()).not.toContain('services=15')
  act(() => actions.endDrag())
  await waitFor(() => expect(link()).toMatch(/#v=1&model=[-\d]+&services=15$/))
  expect(location.href).toBe(before)
})

it('takes name, author and notes into the file, each one step to undo', async () => {
  const { store } = mount()
  await open()
  const note = screen.getByRole('textbox', { name: 'Notes' })
  await userEvent.type(note, 'Spring')
  fireEvent.change(note)
  expect(store.getState().extras.notes).toBe('Spring')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(store.getState().extras.notes).toBeUndefined()
})

it('copies what is on the screen as text and as Markdown', async () => {
  mount()
  await open()
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }))
  fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }))
  const [text = '', markdown = ''] = writeText.mock.calls.map(([copied]) => copied)
  const total = screen.getAllByRole('row', { name: /^Total/ })[0]?.textContent?.match(/\$[\d,]+/)?.[0] ?? '?'
  expect(text).toContain('is the cheapest for you')
  expect(text).toContain(total)
  expect(text).toContain('Services: 6')
  expect(markdown).toContain(`| Total | ${total} |`)
  expect(markdown).toContain('| --- | ---: | ---: | ---: |')
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
