import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { costLineIds, families } from '../../../src/model'
import { selectComparison } from '../../../src/store'
import { scenarioWith } from '../../model/scenarios'
import { mountWhy } from './mountWhy'

afterEach(cleanup)

const region = (name: string) => within(screen.getByRole('region', { name }))
const working = () => region('How it is worked out')
const lastOf = <T,>(items: readonly T[]): T => items[items.length - 1] as T

/** The text of each row's cells in the first table of a region. */
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ') ?? ''))

describe('every line', () => {
  it('shows what the calculator shows', () => {
    mountWhy()
    const rows = rowsOf(region('Every line').getByRole('table'))
    expect(rows).toContainEqual(['People', '$1,762', '$791', '$4,554'])
    expect(rows).toContainEqual(['Total a month', '$3,348', '$3,861', '$7,716'])
    expect(rows).toContainEqual(['Hours a month', '19 h', '8 h', '48 h'])
  })

  it('can be picked, and is worked out down to its amount', async () => {
    const { store } = mountWhy()
    const { breakdowns } = selectComparison(store.getState())
    const amounts = region('Every line').getAllByRole('button')
    expect(amounts).toHaveLength(costLineIds.length * families.length)
    for (const amount of amounts) {
      await userEvent.click(amount)
      expect(amount.getAttribute('aria-pressed')).toBe('true')
      const [steps] = working().getAllByRole('table')
      expect(lastOf(lastOf(rowsOf(steps as HTMLElement)))).toBe(amount.textContent)
    }
    expect(breakdowns.compose.lines[0]?.amount).toBe(1_500)
  })

  it('is worked out step by step', () => {
    mountWhy()
    const [steps] = working().getAllByRole('table')
    const rows = rowsOf(steps as HTMLElement)
    expect(rows).toContainEqual(['Services', '6 services × 1 h × 0.6', '3.6 h'])
    expect(rows).toContainEqual(['Base', '32 h × 1.125', '36 h'])
    expect(lastOf(rows)).toEqual(['At your rate', '47.933 h × $95 an hour', '$4,554'])
  })

  it('tells of each number its range, its basis, its source and our reason', () => {
    mountWhy()
    const factors = within(working().getAllByRole('table')[1] as HTMLElement)
    const row = factors.getByRole('row', { name: /Hours for the first cluster/ })
    expect(within(row).getByRole('img', { name: 'Plausible from 10 to 60' })).toBeTruthy()
    expect(row.textContent).toContain('judgement')
    const link = within(row).getByRole('link')
    expect(link.getAttribute('href')).toMatch(/^https:/)
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(factors.getByText(/^Three upgrades/)).toBeTruthy()
  })

  it('leads to an assumption, and marks it when it is changed', async () => {
    const { onAssumption, actions } = mountWhy()
    await userEvent.click(working().getByRole('button', { name: 'Hours for the first cluster' }))
    expect(onAssumption).toHaveBeenCalledWith('opsHours.kubernetes.basePerCluster')
    actions.setOverride('opsHours.kubernetes.basePerCluster', 40)
    await waitFor(() => expect(working().getByText('changed').getAttribute('title')).toBe('ours: 32\u00a0h'))
  })
})

describe('the bridges', () => {
  it('list their steps, largest first', () => {
    mountWhy()
    const [toPaas, toKubernetes] = region('From the cheapest to the others').getAllByRole('list')
    const steps = (list?: HTMLElement) =>
      within(list as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent)
    expect(steps(toPaas)).toEqual([
      'Compose on GCE$3,348',
      'Compute+$1,151',
      'People−$971',
      'One-off work+$299',
      'Databases+$60',
      'Platform fees−$18',
      'Downtime−$8',
      'Cloud Run$3,861',
    ])
    expect(steps(toKubernetes)).toContain('One-off work+$1,745')
  })
})

describe('what would change the answer', () => {
  const flips = () => region('What would change the answer')

  it('goes there and back', async () => {
    const { store } = mountWhy()
    const cheapest = () => selectComparison(store.getState()).cheapest
    const go = await flips().findByRole('button', { name: /^Set Services to 20: Cloud Run/ })
    await userEvent.click(go)
    expect(store.getState().scenario.inputs.services).toBe(20)
    expect(cheapest()).toBe('paas')
    const back = flips().getByRole('button', { name: 'Back' })
    await waitFor(() => expect(document.activeElement).toBe(back))
    expect(flips().getByRole('status').textContent).toContain('Services is now 20; cheapest: Cloud Run.')
    await userEvent.click(back)
    expect(store.getState().scenario.inputs.services).toBe(6)
    expect(cheapest()).toBe('compose')
    expect(flips().queryByRole('button', { name: 'Back' })).toBeNull()
  })

  it('goes nowhere while the list is about an earlier scenario', async () => {
    const { store, actions } = mountWhy()
    const go = await flips().findByRole('button', { name: /^Set Services to 20: Cloud Run/ })
    actions.setInput('computeSpend', 100_000)
    const { scenario } = store.getState()
    go.click()
    expect(store.getState().scenario).toBe(scenario)
    await waitFor(() => expect(go.getAttribute('aria-disabled')).toBe('true'))
    go.click()
    expect(store.getState().scenario).toBe(scenario)
    expect(flips().getByRole('status').textContent).toBe('')
  })

  it('goes to an assumption as well', async () => {
    const { store } = mountWhy()
    await flips().findByText(/^Assumptions that would flip/)
    const go = flips().getByRole('button', { name: /^Set How full Compose hosts are to/, hidden: true })
    go.click()
    expect(store.getState().scenario.overrides).toHaveProperty(['packing.compose'])
    expect(selectComparison(store.getState()).cheapest).toBe('paas')
  })

  it('has the nearest first and names those that never do', async () => {
    mountWhy()
    const table = await flips().findByRole('table', { name: 'What would change the answer' })
    expect(rowsOf(table)[1]).toEqual(['Commitment discount', '0 %', '19.4 %', '+19 points', ' Cloud Run'])
    expect(flips().getByText(/never change the answer: data transfer, uptime target, horizon/)).toBeTruthy()
  })

  it('says that it is updating until the change is worked out', async () => {
    const { actions } = mountWhy()
    await flips().findByRole('table', { name: 'What would change the answer' })
    const mark = () => flips().getByText('updating').getAttribute('data-shown')
    expect(mark()).toBe('false')
    actions.setInput('services', 12)
    await waitFor(() => expect(mark()).toBe('true'))
    await waitFor(() => expect(mark()).toBe('false'), { timeout: 3_000 })
    expect(flips().getByRole('row', { name: /^Services/ }).textContent).toContain('12')
  })
})

describe('the rules of thumb', () => {
  const rules = () => region('The article’s rules of thumb')

  it('are met or not by the number that decides', () => {
    mountWhy()
    expect(rules().getByRole('heading', { name: 'For Docker alone 2 of 7' })).toBeTruthy()
    expect(rules().getByRole('heading', { name: 'For Kubernetes 1 of 7' })).toBeTruthy()
    expect(rules().getByRole('heading', { name: 'Against Kubernetes 0 of 6' })).toBeTruthy()
    const rule = rules().getByText('5+ services to coordinate').closest('li') as HTMLElement
    expect(rule.textContent).toContain('6 services; 5 or more')
    expect(within(rule).getByRole('img', { name: 'met' })).toBeTruthy()
  })

  it('say where they and the money point apart', () => {
    mountWhy()
    expect(
      rules().getByText(/point to Docker alone than to Kubernetes, 2 to 1; the money agrees/),
    ).toBeTruthy()
    expect(rules().getByText(/Met, yet against the money: 5\+ services to coordinate\./)).toBeTruthy()
    expect(rules().getByText(/the model agrees\. Against Compose on GCE, Kubernetes takes/)).toBeTruthy()
  })

  it('are silent beyond their zone, and may disagree with the money', () => {
    mountWhy(scenarioWith({ computeSpend: 20_000, engineers: 3, services: 4, dailyActiveUsers: 1_000 }))
    expect(rules().getByText(/the rule is silent about your numbers/)).toBeTruthy()
    expect(rules().getByText(/the money does not: Kubernetes on GKE is the cheapest/)).toBeTruthy()
  })

  it('stand beside the gates', () => {
    mountWhy(scenarioWith({ uptimeTarget: 99.95, paas: 'app-runner' }))
    expect(rules().getByText(/closed to new customers/)).toBeTruthy()
    expect(
      rules().getByText(/its published 99.9 % is below your 99.95 %|covers the control plane/),
    ).toBeTruthy()
  })
})

describe('complexity', () => {
  it('is counted in hours', () => {
    mountWhy()
    const rows = rowsOf(region('Complexity, in hours of your team').getByRole('table'))
    expect(rows[3]?.slice(0, 4)).toEqual(['Kubernetes on GKE', '441 h', '48 h', '1,016 h'])
    const [hint] = screen.getAllByText('Leads requests into the cluster.')
    expect(hint?.previousElementSibling?.textContent).toBe('ingress')
  })
})

describe('all platforms', () => {
  const platforms = () => region('All platforms')
  const names = (table: HTMLElement) =>
    rowsOf(table)
      .slice(1)
      .map(([name]) => name?.replace('chosen', '').trim())

  it('are there, cheapest first, and can be sorted', async () => {
    mountWhy()
    const table = await platforms().findByRole('table')
    expect(names(table)).toHaveLength(18)
    expect(names(table)[0]).toBe('Railway')
    await userEvent.click(platforms().getByRole('button', { name: 'Platform' }))
    expect(names(table)[0]).toBe('AKS')
    await userEvent.click(platforms().getByRole('button', { name: 'Platform' }))
    expect(names(table)[0]).toBe('Render')
    expect(platforms().getByRole('columnheader', { name: 'Platform' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
  })

  it('can be chosen with one click', async () => {
    const { store } = mountWhy()
    await userEvent.click(await platforms().findByRole('button', { name: 'Compare Railway as PaaS' }))
    expect(store.getState().scenario.inputs.paas).toBe('railway')
    await waitFor(() =>
      expect(
        platforms().getByRole('button', { name: 'Compare Railway as PaaS' }).getAttribute('aria-pressed'),
      ).toBe('true'),
    )
  })

  it('say over which range the chosen cluster passes a family', async () => {
    mountWhy()
    expect(
      await platforms().findByText(
        /^GKE passes the PaaS from \$2.2k \(Container Apps\) to never \(Railway\)/,
      ),
    ).toBeTruthy()
  })

  it('come with what vendors changed', () => {
    mountWhy()
    expect(platforms().getByText(/App Runner: no new customers/)).toBeTruthy()
    expect(platforms().getByRole('link', { name: 'Hetzner' }).getAttribute('href')).toMatch(/^https:/)
  })
})

it('says what is left out and whom that favours', () => {
  mountWhy()
  const terms = region('What is not included').getAllByRole('term')
  expect(terms.map((term) => term.textContent)).toContain('On-call pay')
  expect(terms).toHaveLength(9)
})
