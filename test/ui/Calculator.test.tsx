import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/model'
import { createCalculatorStore } from '../../src/store'
import { mount, nextFrame } from './mount'

afterEach(cleanup)

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const verdict = () => screen.getByRole('heading', { level: 2 }).textContent

describe('the verdict', () => {
  it('is there at once and follows a change', async () => {
    mount()
    expect(verdict()).toContain('Compose on Google Compute Engine is the cheapest for you: $3,350 a month')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cloud' }), 'AWS')
    expect(verdict()).toContain('ECS Express')
  })

  it('is spoken once it rests, and not on arrival', async () => {
    const { store } = mount()
    const spoken = () =>
      screen
        .getAllByRole('status')
        .map((status) => status.textContent)
        .join('')
    expect(spoken()).toBe('')
    store.getState().actions.setInput('computeSpend', 5_000)
    store.getState().actions.setInput('computeSpend', 20_000)
    await waitFor(() => expect(spoken()).toContain('you are at $20k'), { timeout: 2_000 })
  })
})

describe('slider and field', () => {
  it('are one value, typed', async () => {
    const { inputs } = mount()
    await userEvent.clear(field('Compute spend'))
    await userEvent.type(field('Compute spend'), '5k{Enter}')
    await nextFrame()
    expect(inputs().computeSpend).toBe(5_000)
    expect(slider('Compute spend').getAttribute('aria-valuetext')).toBe('5,000 dollars a month')
    await userEvent.tab()
    expect(field('Compute spend').value).toBe('$5,000')
  })

  it.each(['$5,000', '5k', '5e3', '5,000/mo', '5 000 a month'])(
    'are one value, pasted as %s',
    async (text) => {
      const { inputs } = mount()
      await userEvent.click(field('Compute spend'))
      field('Compute spend').select()
      await userEvent.paste(text)
      await userEvent.tab()
      expect(inputs().computeSpend).toBe(5_000)
    },
  )

  it.each([
    ['{ArrowRight}', 1_600],
    ['{ArrowLeft}', 1_400],
    ['{ArrowUp}', 1_600],
    ['{PageUp}', 2_000],
    ['{PageDown}', 1_000],
    ['{Home}', 20],
    ['{End}', 200_000],
  ])('by %s on the slider', async (key, value) => {
    const { inputs } = mount()
    slider('Compute spend').focus()
    await userEvent.keyboard(key)
    expect(inputs().computeSpend).toBe(value)
  })

  it('by arrows in the field', async () => {
    const { inputs } = mount()
    field('Services').focus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{PageDown}')
    expect(inputs().services).toBe(7)
    expect(field('Services').value).toBe('7')
  })

  it('by dragging, as one step to undo', async () => {
    const { inputs } = mount()
    const services = slider('Services')
    fireEvent.pointerDown(services)
    for (const position of [400, 450, 500]) {
      fireEvent.input(services, { target: { value: String(position) } })
      await nextFrame()
    }
    fireEvent.pointerUp(services)
    expect(inputs().services).toBe(14)
    expect(field('Services').value).toBe('14')
    await userEvent.click(button('Undo'))
    expect(inputs().services).toBe(6)
  })

  it('the wheel changes nothing', () => {
    const { inputs } = mount()
    fireEvent.wheel(slider('Services'), { deltaY: 100 })
    fireEvent.wheel(field('Services'), { deltaY: 100 })
    expect(inputs().services).toBe(6)
  })
})

describe('what makes no sense', () => {
  it('says what would be right and keeps the last good value', async () => {
    const { inputs } = mount()
    const services = field('Services')
    await userEvent.clear(services)
    await userEvent.type(services, '500')
    expect(screen.getByRole('alert').textContent).toContain('A whole number from 1 to 200.')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Still using 50.'))
    expect(services.getAttribute('aria-invalid')).toBe('true')
    expect(services.getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id)
    await userEvent.tab()
    expect(services.value).toBe('500')
    expect(inputs().services).toBe(50)
  })

  it('is left alone while it may still become right', async () => {
    const { inputs } = mount()
    const spend = field('Compute spend')
    await userEvent.clear(spend)
    await userEvent.type(spend, '1')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(inputs().computeSpend).toBe(1_500)
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain('Between $20 and $200,000 a month.')
  })

  it('is dropped by Escape, and by another value', async () => {
    const { store } = mount()
    await userEvent.clear(field('Services'))
    await userEvent.type(field('Services'), 'many')
    await userEvent.keyboard('{Escape}')
    expect(field('Services').value).toBe('6')
    await userEvent.clear(field('Services'))
    await userEvent.type(field('Services'), 'many')
    await userEvent.tab()
    store.getState().actions.setInput('services', 9)
    await waitFor(() => expect(field('Services').value).toBe('9'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('when two readings are possible, is refused', async () => {
    const { inputs } = mount()
    await userEvent.clear(field('Compute spend'))
    await userEvent.type(field('Compute spend'), '1.500')
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain('1.5 or 1,500')
    expect(inputs().computeSpend).toBe(1_500)
  })
})

describe('ops hours', () => {
  it('are estimated, become the reader’s, and go back', async () => {
    const { inputs } = mount()
    expect(field('Ops hours').value).toBe('19')
    expect(slider('Ops hours').getAttribute('aria-valuetext')).toContain('estimated')
    await userEvent.clear(field('Ops hours'))
    await userEvent.type(field('Ops hours'), '40')
    await userEvent.tab()
    expect(inputs().opsHours).toBe(40)
    await userEvent.click(button('Use the estimate'))
    expect(inputs().opsHours).toBeNull()
  })

  it('say which input took them along', async () => {
    const { store, inputs } = mount()
    store.getState().actions.setInput('opsHours', 40)
    await waitFor(() => expect(field('Ops hours').value).toBe('40'))
    store.getState().actions.setInput('services', 12)
    await screen.findByText(/Moved along with services/)
    expect(inputs().opsHours).toBeGreaterThan(40)
    store.getState().actions.setInput('opsHours', 30)
    await waitFor(() => expect(screen.queryByText(/Moved along/)).toBeNull())
  })

  it('are asked for when the platform they were for changes', async () => {
    const { store, inputs } = mount()
    store.getState().actions.setInput('opsHours', 40)
    await userEvent.click(button('More about your situation'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Runs today on' }), 'Kubernetes')
    expect(inputs().currentPlatform).toBe('compose')
    const question = screen.getByRole('group', { name: /How many is it on Kubernetes/ })
    const hours = within(question).getByRole('textbox', { name: 'Hours a month' })
    await userEvent.clear(hours)
    await userEvent.type(hours, '60')
    await userEvent.click(within(question).getByRole('button', { name: 'Use these hours' }))
    expect(inputs()).toMatchObject({ currentPlatform: 'kubernetes', opsHours: 60 })
  })
})

describe('pickers', () => {
  it('set all three at once, or each apart', async () => {
    const { inputs } = mount()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cloud' }), 'AWS')
    expect(inputs()).toMatchObject({ compose: 'ec2', paas: 'ecs-express', kubernetes: 'eks' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'PaaS' }), 'Railway')
    expect(inputs()).toMatchObject({ compose: 'ec2', paas: 'railway', kubernetes: 'eks' })
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Cloud' }).value).toBe('mixed')
  })

  it('tell what closed', () => {
    mount()
    expect(screen.getByRole('option', { name: 'App Runner (closed to new customers)' })).toBeTruthy()
  })
})

describe('every other input', () => {
  it('is behind one button, with its unit', async () => {
    const { inputs } = mount()
    await userEvent.click(button('More about your situation'))
    await userEvent.clear(field('Commitment discount'))
    await userEvent.type(field('Commitment discount'), '20%')
    await userEvent.tab()
    expect(inputs().commitmentDiscount).toBe(0.2)
    await userEvent.click(screen.getByRole('checkbox', { name: /Canary/ }))
    expect(inputs().progressiveDelivery).toBe(true)
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Kubernetes experience' }),
      'In production',
    )
    expect(inputs().kubernetesExperience).toBe('production')
  })
})

describe('back and forth', () => {
  it('by buttons and by keys', async () => {
    const { store, inputs } = mount()
    expect(button('Undo').ariaDisabled).toBe('true')
    store.getState().actions.setInput('services', 9)
    await waitFor(() => expect(button('Undo').ariaDisabled).toBe('false'))
    slider('Services').focus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(inputs().services).toBe(6)
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(inputs().services).toBe(9)
    await userEvent.click(button('Reset'))
    expect(inputs().services).toBe(6)
    await userEvent.click(button('Undo'))
    expect(inputs().services).toBe(9)
  })

  it('tells the author’s scenario from the defaults', async () => {
    const preset = { inputs: { ...defaultScenario.inputs, services: 15 }, overrides: {} }
    const { store, inputs } = mount({ store: createCalculatorStore(preset) })
    store.getState().actions.setInput('services', 30)
    await waitFor(() => expect(button('Reset').ariaDisabled).toBe('false'))
    await userEvent.click(button('Reset'))
    expect(inputs().services).toBe(15)
    await userEvent.click(button('Reset to defaults'))
    expect(inputs().services).toBe(6)
  })

  it('puts back how sure somebody is, and what grows, where nothing else differs', async () => {
    const author = { ranges: { engineers: { low: 3, high: 8 } } }
    const { store } = mount({ store: createCalculatorStore(defaultScenario, author) })
    const { setRange, setGrowth, setSeed } = store.getState().actions
    const changes = [
      () => setRange('engineers', { low: 2, high: 9 }),
      () => setGrowth('services', 0.02),
      () => setSeed(7),
    ]
    for (const change of changes) {
      expect(button('Reset').ariaDisabled).toBe('true')
      change()
      await waitFor(() => expect(button('Reset').ariaDisabled).toBe('false'))
      const { extras } = store.getState()
      await userEvent.click(button('Reset'))
      expect(store.getState().extras).toEqual(author)
      await userEvent.click(button('Undo'))
      expect(store.getState().extras).toEqual(extras)
      await userEvent.click(button('Redo'))
    }
    await userEvent.click(button('Reset to defaults'))
    expect(store.getState().extras).toEqual({})
  })

  it('offers no way back to what is there already', async () => {
    const { store } = mount()
    const { setInput, setRange, setSeed, load } = store.getState().actions
    setInput('services', 9)
    await waitFor(() => expect(button('Reset').ariaDisabled).toBe('false'))
    setInput('services', 6)
    await waitFor(() => expect(button('Reset').ariaDisabled).toBe('true'))
    setRange('services', { low: 3, high: 8 })
    setRange('services', null)
    setSeed(7)
    setSeed(1)
    await waitFor(() => expect(button('Reset').ariaDisabled).toBe('true'))
    load(store.getState().scenario, { name: 'Shop' })
    await nextFrame()
    expect(button('Reset').ariaDisabled).toBe('true')
  })
})

describe('the axis', () => {
  it('is chosen from four, or from the rest', async () => {
    const { store } = mount()
    await userEvent.click(screen.getByRole('radio', { name: 'services' }))
    expect(store.getState().costDriver).toBe('services')
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'More cost drivers' }),
      'Uptime target',
    )
    expect(store.getState().costDriver).toBe('uptimeTarget')
  })

  it('is a table as well, with the reader and every break-even in it', () => {
    mount()
    const table = screen.getByRole('table', { name: 'Total a month by compute spend' })
    expect(within(table).getByRole('row', { name: /\$1,500\s*you/ }).textContent).toContain('$3,348')
    expect(within(table).getByText('Kubernetes on GKE becomes the cheapest')).toBeTruthy()
    expect(within(table).getAllByRole('row').length).toBeLessThan(26)
  })
})

describe('where the money goes', () => {
  it('adds up to the dollar in bars and table', () => {
    mount()
    const table = screen.getByRole('table', { name: 'Cost lines, USD a month' })
    const total = within(table).getByRole('row', { name: /^Total/ })
    expect(
      within(total)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['$3,348', '$3,861', '$7,716'])
    expect(screen.getByText('cheapest · you are here')).toBeTruthy()
    expect(screen.getByText('2.3 times as much')).toBeTruthy()
  })
})

describe('the compact view', () => {
  it('unfolds in place and moves focus along', async () => {
    mount({ view: 'compact' })
    expect(screen.queryByRole('combobox', { name: 'Cloud' })).toBeNull()
    await userEvent.click(button('Open the full calculator'))
    expect(screen.getByRole('combobox', { name: 'Cloud' })).toBeTruthy()
    expect(document.activeElement?.contains(screen.getByRole('combobox', { name: 'Cloud' }))).toBe(true)
  })
})

describe('what no longer applies', () => {
  it('leaves the question about hours when the scenario is another', async () => {
    const { store } = mount()
    store.getState().actions.setInput('opsHours', 40)
    await userEvent.click(button('More about your situation'))
    const runsOn = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /Runs today on/ })
    await userEvent.selectOptions(runsOn(), 'Kubernetes')
    expect(runsOn().value).toBe('kubernetes')
    await userEvent.click(button('Reset'))
    expect(runsOn().value).toBe('compose')
    expect(screen.queryByRole('button', { name: 'Use these hours' })).toBeNull()
  })

  it('leaves a wrong entry once the value beside it was another', async () => {
    const { store } = mount()
    const { setInput } = store.getState().actions
    await userEvent.clear(field('Services'))
    await userEvent.type(field('Services'), 'abc')
    await userEvent.tab()
    expect(field('Services').value).toBe('abc')
    setInput('services', 20)
    await waitFor(() => expect(field('Services').value).toBe('20'))
    setInput('services', 6)
    await waitFor(() => expect(field('Services').value).toBe('6'))
    expect(field('Services').getAttribute('aria-invalid')).toBe('false')
  })
})
