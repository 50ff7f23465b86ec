import { screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { defaultScenario, greatestSeed } from '../../../src/model'
import { sensitivity, simulate } from '../../../src/model/uncertainty'
import { createFormats } from '../../../src/ui'
import { draws, mountOutlook } from './mountOutlook'

const worked = { timeout: 60_000 }
const simulation = simulate(defaultScenario, { draws })
const percent = (share: number) => Math.round(share * 100)

test('says in words and number how often the cheapest is the cheapest', async () => {
  mountOutlook()
  const answer = await screen.findByText(/is the cheapest in/, { selector: 'h4' }, worked)
  expect(answer.textContent).toBe(
    `Likely: Compose on Google Compute Engine is the cheapest in ${percent(simulation.cheapest.compose)} of 100 draws.`,
  )
  expect(screen.getByText(new RegExp(`${draws} draws of 64 uncertain values`))).toBeTruthy()
  expect(screen.getByText(/The seed is 1/)).toBeTruthy()
}, 90_000)

test('gives the range of the break-even and of each total', async () => {
  mountOutlook()
  const sentence = await screen.findByText(/lies between/, {}, worked)
  const { driverValue } = createFormats({ locale: 'en-US' })
  const [low, high, likely] = (['p10', 'p90', 'mostLikely'] as const).map((name) =>
    driverValue('computeSpend', simulation.kubernetesPays?.band?.[name] ?? 0),
  )
  expect(sentence.textContent).toContain(`lies between ${low} and ${high}, most likely about ${likely}`)
  const ranges = within(screen.getByRole('region', { name: 'Where the break-evens lie' }))
  const rows = ranges.getAllByRole('row').slice(1)
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
    'Compose and Cloud Run',
    'Compose and GKE',
    'Cloud Run and GKE',
  ])
  const totals = within(screen.getByRole('region', { name: 'What a month would cost' }))
  const { p10 } = simulation.totals.kubernetes
  expect(totals.getByRole('cell', { name: `$${Math.round(p10).toLocaleString('en-US')}` })).toBeTruthy()
}, 90_000)

test('names what moves the gap most, each leading to its assumption', async () => {
  const { onAssumption } = mountOutlook()
  const tornado = within(await screen.findByRole('region', { name: 'What moves the lead most' }))
  const { swings } = sensitivity(defaultScenario)
  const rows = tornado.getAllByRole('listitem')
  expect(rows).toHaveLength(swings.length)
  expect(rows[0]?.textContent).toContain('85\u00a0% Cloud Run by $267')
  expect(rows[0]?.textContent).toContain('40\u00a0% Compose by $1,838')
  await userEvent.click(tornado.getByRole('button', { name: 'How full PaaS instances are' }))
  expect(onAssumption).toHaveBeenCalledWith('packing.paas')
})

test('other draws are a step to undo', async () => {
  const { store } = mountOutlook()
  await userEvent.click(await screen.findByText(/Draw again/, {}, worked))
  expect(store.getState().extras.seed).toBe(2)
  store.getState().actions.undo()
  expect(store.getState().extras.seed).toBeUndefined()
  store.getState().actions.setSeed(greatestSeed)
  await screen.findByText(new RegExp(String(greatestSeed)), {}, worked)
  await userEvent.click(await screen.findByText(/Draw again/, {}, worked))
  expect(store.getState().extras.seed).toBe(0)
}, 90_000)
