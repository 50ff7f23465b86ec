import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { totals } from '../../../src/model'
import { mountAssumptions } from './mountAssumptions'

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const row = (name: string) => within(field(name).closest('li') as HTMLElement)
const spoken = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

async function enter(name: string, value: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), `${value}{Enter}`)
}

describe('groups', () => {
  it('have rows only while they are open', async () => {
    mountAssumptions()
    expect(screen.queryAllByRole('listitem')).toEqual([])
    await userEvent.click(button(/Reliability/))
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    await userEvent.click(button(/Reliability/))
    expect(screen.queryAllByRole('listitem')).toEqual([])
  })
})

describe('search', () => {
  it('shows what fits as it is typed, and says how many', async () => {
    mountAssumptions()
    await userEvent.type(field('Search'), 'for the first cluster')
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(row('Hours for the first cluster').getByText('judgement')).toBeTruthy()
    await waitFor(() => expect(spoken()).toContain('1 found'))
  })

  it('says when nothing fits, and Escape empties it', async () => {
    mountAssumptions()
    await userEvent.type(field('Search'), 'mainframe')
    await waitFor(() => expect(spoken()).toContain('Nothing is called “mainframe”'))
    await userEvent.type(field('Search'), '{Escape}')
    expect(button(/Capacity and packing/)).toBeTruthy()
  })
})

describe('a row', () => {
  it('says what it rests on, and lists several sources with what they found', async () => {
    mountAssumptions()
    await userEvent.click(button(/Hours on Kubernetes/))
    const cluster = row('Hours for the first cluster')
    expect(cluster.getByRole('img', { name: 'Plausible from 10 to 60' })).toBeTruthy()
    await userEvent.click(cluster.getByRole('button', { name: '10 sources, 2021–2026' }))
    expect(cluster.getAllByRole('link')).toHaveLength(10)
    expect(cluster.getByText('Opinion: 40–60 hours a month')).toBeTruthy()
    expect(await cluster.findByText(/Higher counts against Kubernetes on GKE by up to \$/)).toBeTruthy()
    expect(row('Cluster hours left when nodes are managed').getByText(/none found/)).toBeTruthy()
  })

  it('says that its newest source has grown old', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2028-01-01') })
    mountAssumptions()
    await userEvent.click(button(/Hours on Kubernetes/))
    expect(row('Hours per further cluster').getByText(/over 12 months old/)).toBeTruthy()
  })
})

describe('a value', () => {
  const name = 'How full PaaS instances are'

  it('is set in one step once typing rests, marked, and taken back', async () => {
    const { overrides, actions } = mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await userEvent.type(field(name), '55')
    expect(overrides()).toEqual({})
    await userEvent.type(field(name), '{Enter}')
    expect(overrides()).toEqual({ 'packing.paas': 0.55 })
    expect(row(name).getByText('Changed')).toBeTruthy()
    expect(row(name).getByText('default 60 %')).toBeTruthy()
    actions.undo()
    expect(overrides()).toEqual({})
    await waitFor(() => expect(field(name).value).toBe('60'))
  })

  it('is put back by its button, which hands the focus on', async () => {
    const { overrides } = mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await enter(name, '55')
    await userEvent.click(button(`Back to 60\u00a0%, ${name}`))
    expect(overrides()).toEqual({})
    expect(row(name).queryByText('Changed')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(field(name)))
    expect(spoken()).toContain(`${name} is back to 60\u00a0%.`)
  })

  it('is put back by leaving the field empty', async () => {
    const { overrides } = mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await enter(name, '55')
    await userEvent.clear(field(name))
    await userEvent.tab()
    expect(overrides()).toEqual({})
  })

  it('is kept while nonsense is typed, with words for what would be right', async () => {
    const { overrides } = mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await enter(name, 'plenty')
    expect(row(name).getByRole('alert').textContent).toBe('Type a number, such as 60. Still using 60\u00a0%.')
    await enter(name, '0.6')
    expect(row(name).getByRole('alert').textContent).toContain('for 60\u00a0% type 60.')
    expect(overrides()).toEqual({})
  })

  it('beyond what is plausible is refused until insisted on', async () => {
    const { overrides } = mountAssumptions()
    await userEvent.click(button(/Hours on Kubernetes/))
    const cluster = 'Hours for the first cluster'
    await enter(cluster, '80')
    expect(overrides()).toEqual({})
    expect(row(cluster).getByRole('alert').textContent).toContain('from 10 h a month to 60 h a month')
    await userEvent.click(button('Use 80 h a month anyway'))
    expect(overrides()).toEqual({
      'opsHours.kubernetes.basePerCluster': { value: 80, outsideRange: true },
    })
    expect(field(cluster).value).toBe('80')
    expect(row(cluster).queryByRole('alert')).toBeNull()
    expect(row(cluster).getByRole('img', { name: /yours is beyond it/ })).toBeTruthy()
  })

  it('abandoned with Escape stays what it was', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const { overrides } = mountAssumptions()
    await user.click(button(/Capacity and packing/))
    await user.type(field(name), '55{Escape}')
    vi.advanceTimersByTime(2_000)
    expect(overrides()).toEqual({})
    expect(field(name).value).toBe('60')
  })

  it('typed before a step does not count later', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    const { overrides } = mountAssumptions()
    await user.click(button(/Capacity and packing/))
    await user.clear(field(name))
    await user.type(field(name), '55{ArrowUp}')
    const stepped = overrides()
    expect(field(name).value).toBe('60.5')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(overrides()).toEqual(stepped)
  })
})

describe('what a change does', () => {
  it('is said at once where the answer stays', async () => {
    mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await enter('How full Compose hosts are', '52')
    const effect = /Compose on GCE stays the cheapest; its lead over Cloud Run falls from \$510 to \$\d+/
    expect(row('How full Compose hosts are').getByText(effect)).toBeTruthy()
    await waitFor(() => expect(spoken()).toMatch(effect))
  })

  it('is said at once where the answer changes', async () => {
    const { store } = mountAssumptions()
    await userEvent.click(button(/Capacity and packing/))
    await enter('How full Compose hosts are', '35')
    const { compose, paas } = totals(store.getState().scenario)
    expect(compose).toBeGreaterThan(paas)
    const effect = /Changes the answer: Cloud Run is now the cheapest, \$\d+ a month less than Compose on GCE/
    expect(row('How full Compose hosts are').getByText(effect)).toBeTruthy()
    await waitFor(() => expect(spoken()).toMatch(effect))
  })
})

describe('all changes', () => {
  it('are put back together, and undo brings them again', async () => {
    const { overrides, actions } = mountAssumptions()
    expect(screen.queryByRole('button', { name: /Reset all/ })).toBeNull()
    await userEvent.click(button(/Capacity and packing/))
    await enter('How full Compose hosts are', '52')
    await enter('Memory per vCPU', '6')
    expect(button(/Capacity and packing/).textContent).toContain('2 changed')
    await userEvent.click(button('Reset all 2'))
    expect(overrides()).toEqual({})
    expect(document.activeElement).toBe(field('Search'))
    actions.undo()
    expect(overrides()).toEqual({ 'packing.compose': 0.52, 'capacity.gibPerVcpu': 6 })
  })
})

describe('a price', () => {
  it('shows the list price beside a rate of one’s own', async () => {
    const { overrides } = mountAssumptions()
    await userEvent.click(button(/Google Cloud/))
    expect(field('GKE cluster').value).toBe('$0.10')
    await enter('GKE cluster', '$0.07 an hour')
    expect(overrides()).toEqual({ 'gke-cluster-fee': 0.07 })
    expect(row('GKE cluster').getByText('default $0.10 an hour')).toBeTruthy()
    expect(row('GKE cluster').getByText('vendor')).toBeTruthy()
  })

  it('that is free cannot be negotiated', async () => {
    mountAssumptions()
    await userEvent.click(button(/Azure/))
    expect(screen.getByText('AKS Free tier').closest('li')?.querySelector('input')).toBeNull()
  })
})

describe('an author’s value', () => {
  it('is told from the reader’s, and is the one gone back to', async () => {
    const { overrides } = mountAssumptions({ overrides: { 'packing.compose': 0.5 } })
    const name = 'How full Compose hosts are'
    await userEvent.click(button(/Capacity and packing/))
    expect(row(name).getByText('Set by this page’s author')).toBeTruthy()
    await enter(name, '60')
    expect(row(name).getByText('this page’s author has 50 %')).toBeTruthy()
    await userEvent.click(button(`Back to 50\u00a0%, ${name}`))
    expect(overrides()).toEqual({ 'packing.compose': 0.5 })
    await userEvent.click(button(`Back to 55\u00a0%, ${name}`))
    expect(overrides()).toEqual({})
  })
})

it('goes to the one that is asked for', async () => {
  const { focusOn } = mountAssumptions()
  focusOn('deployMinutes.kubernetes')
  await waitFor(() => expect(document.activeElement).toBe(field('Attended minutes per Kubernetes deploy')))
  expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce()
})

it('reads and writes in the reader’s language', async () => {
  const { overrides } = mountAssumptions({ locale: 'de-DE' })
  await userEvent.click(button(/Hours on Compose/))
  expect(field('Hours for the first Compose host').value).toBe('4,5')
  await enter('Hours for the first Compose host', '5,5')
  expect(overrides()).toEqual({ 'opsHours.compose.base': 5.5 })
})
