import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { defaultScenario } from '../../../src/model'
import { createCalculatorStore } from '../../../src/store'
import { compose, deployment, manyServices } from '../../formats/stack/files'
import { mount } from '../mount'

afterEach(cleanup)

const shop = compose({
  web: 'scale: 2\ncpus: 1',
  jobs: 'cpus: 2',
  db: 'image: postgres',
  migrate: 'image: a',
})

async function open(options: Parameters<typeof mount>[0] = {}) {
  const mounted = mount(options)
  await userEvent.click(screen.getByRole('button', { name: /From your files/ }))
  await screen.findByText(/nothing leaves this page/)
  return mounted
}

async function paste(text: string) {
  fireEvent.input(screen.getByRole('textbox', { name: 'Or paste their text' }), { target: { value: text } })
  await userEvent.click(await screen.findByRole('button', { name: 'Read it' }))
}

const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => userEvent.click(await button(name))

it('changes nothing until something is taken over', async () => {
  const { store } = await open()
  await paste(shop)
  await screen.findByText('Found 3 services in your Compose file. Nothing changes until you take it over.')
  expect(store.getState().scenario).toBe(defaultScenario)
})

it('takes all over in one step, which undo takes back', async () => {
  const { store, inputs } = await open()
  await paste(shop)
  await press('Use all')
  // 2 × 1 + 2 + 0.25 assumed
  expect(inputs()).toMatchObject({ services: 3, databases: 1, currentPlatform: 'compose', computeSpend: 219 })
  expect(screen.getByText(/Taken over/)).toBeTruthy()
  store.getState().actions.undo()
  expect(store.getState().scenario).toBe(defaultScenario)
  expect(store.getState().canUndo).toBe(false)
})

it('keeps what the loaded file said beside the scenario', async () => {
  const store = createCalculatorStore(defaultScenario, { name: 'Shop' })
  await open({ store })
  await paste(shop)
  await press('Use all')
  expect(store.getState().extras.name).toBe('Shop')
})

it('takes one over at a time', async () => {
  const { inputs } = await open()
  await paste(shop)
  await press('Use: Services')
  expect(inputs()).toEqual({ ...defaultScenario.inputs, services: 3 })
  expect(screen.queryByRole('button', { name: 'Use: Services' })).toBeNull()
  await press('Use: Compute spend')
  expect(inputs().computeSpend).toBe(219)
})

it('asks for the hours again on another platform, and says so before', async () => {
  const store = createCalculatorStore({
    ...defaultScenario,
    inputs: { ...defaultScenario.inputs, opsHours: 40 },
  })
  const { inputs } = await open({ store })
  await paste(deployment('web'))
  expect(await screen.findByText(/will be estimated again/)).toBeTruthy()
  await press('Use: Runs today on')
  expect(inputs()).toMatchObject({ currentPlatform: 'kubernetes', opsHours: null })
})

it('asks where databases run, and how large what names no size is', async () => {
  await open()
  await paste(shop)
  const size = await screen.findByLabelText('One service names no CPU. Assume for each replica')
  await userEvent.selectOptions(size, '1 vCPU')
  expect(screen.getByText(/^5 units at/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Managed elsewhere' }))
  expect(screen.getByText(/^4 units at/)).toBeTruthy()
  expect(screen.getByRole('row', { name: /^db/ }).textContent).toContain('managed elsewhere')
})

it('lists what was found with size, kind, place and share', async () => {
  await open()
  await paste(shop)
  const cells = async (name: string) =>
    within(await screen.findByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  expect(await cells('web')).toEqual(['2', '1', 'not named', '$103'])
  expect(await cells('db')).toEqual(['1', '0.25assumed', 'not named', '$13'])
  expect(await cells('migrate')).toEqual(['1', '0.25assumed', 'not named', '–'])
  expect(
    screen.getByRole('row', { name: /^migrate.*runs once, not counted.*Pasted text, line 9/ }),
  ).toBeTruthy()
})

it('says where a file is broken and what the likely cause is', async () => {
  const { store } = await open()
  await paste('services:\n\tweb:\n')
  const said = await screen.findByText(/Replace tabs by spaces/)
  expect(said.textContent).toBe(
    'Pasted text, line 2, column 1. A tab stands where YAML wants spaces. Replace tabs by spaces. Nothing was changed.',
  )
  expect(store.getState().scenario).toBe(defaultScenario)
})

it('reads several files together, by choice or dropped', async () => {
  await open()
  const files = [
    new File([compose({ web: 'image: a' })], 'compose.yaml'),
    new File([compose({ db: 'image: b' })], 'compose.override.yaml'),
  ]
  await userEvent.upload(screen.getByLabelText('Choose files'), files)
  await screen.findByText(/Read as one stack.*compose.yaml, compose.override.yaml/)
  const [single] = files
  fireEvent.drop(screen.getByRole('region', { name: 'What was found' }), {
    dataTransfer: { files: [single] },
  })
  await screen.findByText(/Found one service/)
})

it('shows a few of many and the next on demand', async () => {
  await open()
  await paste(manyServices(230))
  await button('Show 200 more')
  const table = screen.getByRole('table', { name: 'What was found' })
  const rows = async () => within(table).getAllByRole('row').length - 1
  expect(await rows()).toBe(20)
  await press('Show 200 more')
  expect(await rows()).toBe(220)
  await press('Show 10 more')
  expect(await rows()).toBe(230)
  expect(screen.getByText(/230 found; the calculator ends here/)).toBeTruthy()
})

it('shows how far it is with a long file, and stops when told to', async () => {
  const { store } = await open()
  const long = new File([manyServices(40_000)], 'compose.yaml')
  await userEvent.upload(screen.getByLabelText('Choose files'), long)
  const progress = await screen.findByRole('progressbar', { name: 'Reading' }, { timeout: 5_000 })
  expect((progress as HTMLProgressElement).value).toBeLessThan(1)
  await press('Stop')
  expect(screen.getByText('Stopped. Nothing was changed.')).toBeTruthy()
  await waitFor(() => expect(screen.queryByText(/Found/)).toBeNull())
  expect(store.getState().scenario).toBe(defaultScenario)
})
