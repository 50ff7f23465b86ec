import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { compare, defaultScenario, totals, withInput } from '../../../src/model'
import { hereOf, winnerMap } from '../../../src/model/uncertainty'
import {
  movedTo,
  pointAt,
  pointsOf,
  rounded,
  shareOf,
  size,
  stepOf,
} from '../../../src/ui/outlook/mapDrawing'
import { mountOutlook } from './mountOutlook'

const worked = { timeout: 60_000 }
const section = () => within(screen.getByRole('region', { name: 'Who is cheapest where' }))
const you = () => section().findByRole('button', { name: /^you: / }, worked)

test('the reader’s point says its totals, cheapest first, as the comparison has them', async () => {
  mountOutlook()
  const { breakdowns } = compare(defaultScenario)
  const money = (usd: number) => `$${Math.round(usd).toLocaleString('en-US')}`
  const { compose, paas, kubernetes } = breakdowns
  expect((await you()).getAttribute('aria-label')).toBe(
    `you: $1.5k, 6 services: Compose ${money(compose.total)}, Cloud Run ${money(paas.total)}, GKE ${money(kubernetes.total)} a month.`,
  )
}, 90_000)

test('arrow keys on the point move either input, one step to undo each', async () => {
  const { store } = mountOutlook()
  const point = await you()
  point.focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(store.getState().scenario.inputs.services).toBe(7)
  await waitFor(() => expect(point.getAttribute('aria-label')).toContain('7 services'))
  await userEvent.keyboard('{ArrowRight}')
  expect(store.getState().scenario.inputs).toMatchObject({ computeSpend: 1_600, services: 7 })
  store.getState().actions.undo()
  expect(store.getState().scenario.inputs).toMatchObject({ computeSpend: 1_500, services: 7 })
}, 90_000)

test('other inputs can be mapped, and the table has the same map', async () => {
  mountOutlook()
  await you()
  await userEvent.selectOptions(section().getByRole('combobox', { name: 'From bottom to top' }), 'Engineers')
  const table = await section().findByRole(
    'table',
    { name: 'The cheapest and its total, by compute spend and engineers' },
    worked,
  )
  expect(within(table).getAllByRole('columnheader')[0]?.textContent).toBe('Engineers')
  expect(
    within(table)
      .getAllByRole('cell')
      .some(({ textContent }) => /^GKE \$/.test(textContent)),
  ).toBe(true)
}, 90_000)

const map = winnerMap(defaultScenario, 'computeSpend', 'services')

test('a point is found again where it was drawn', () => {
  const { left, top } = shareOf(map, { x: 5_000, y: 15 })
  const { x, y } = pointAt(map, left, top)
  expect(x).toBeCloseTo(5_000, 6)
  expect(y).toBe(15)
  expect(pointAt(map, -1, 2)).toEqual({ x: 20, y: 1 })
})

test('areas fill the picture as the engine says they do', () => {
  for (const { outline, area } of map.regions) {
    const points = pointsOf(map, outline)
      .split(' ')
      .map((point) => point.split(',').map(Number) as [number, number])
    const twice = points.reduce((sum, [left, top], index) => {
      const [nextLeft, nextTop] = points[(index + 1) % points.length] as [number, number]
      return sum + left * nextTop - nextLeft * top
    }, 0)
    expect(Math.abs(twice) / 2 / (size.width * size.height)).toBeCloseTo(area, 3)
  }
})

test('a step at the edge stays on the map, and other keys do nothing', () => {
  const corner = { x: 200_000, y: 200 }
  expect(stepOf(map, corner, 'ArrowRight')).toEqual(corner)
  expect(stepOf(map, hereOf(map, defaultScenario), 'Enter')).toBeNull()
})

describe('with ops hours on an axis', () => {
  const hours = winnerMap(defaultScenario, 'opsHours', 'services')

  test('an estimate beyond what can be typed stands at the end of the axis', () => {
    const busy = withInput(withInput(defaultScenario, 'computeSpend', 200_000), 'services', 200)
    expect(compare(busy).breakdowns.compose.opsHours).toBeGreaterThan(1_000)
    const here = hereOf(hours, busy)
    expect(here.x).toBe(1_000)
    expect(hours.placeAt(here.x, here.y).cheapest).toHaveLength(1)
  })

  test('the estimate stays one while only the other input moves', () => {
    const { y, ...here } = hereOf(hours, defaultScenario)
    const moved = movedTo(hours, defaultScenario, { ...here, y: y + 3 })
    expect(moved?.inputs).toMatchObject({ opsHours: null, services: y + 3 })
  })

  test.each([
    ['opsHours', 'services'],
    ['services', 'opsHours'],
    ['computeSpend', 'opsHours'],
    ['opsHours', 'computeSpend'],
  ] as const)('what %s and %s are moved to costs what the map says', (x, y) => {
    const given = withInput(defaultScenario, 'opsHours', 40)
    const map = winnerMap(given, x, y)
    const values = { opsHours: 25, services: 12, computeSpend: 7_000 }
    const moved = movedTo(map, given, { x: values[x], y: values[y] })
    expect(moved && totals(moved)).toEqual(map.placeAt(values[x], values[y]).totals)
  })
})

test('a point that has not moved is no change', () => {
  expect(movedTo(map, defaultScenario, hereOf(map, defaultScenario))).toBeNull()
})

test('a point stops where a slider would', () => {
  const uptime = winnerMap(defaultScenario, 'uptimeTarget', 'services')
  expect(rounded(uptime, { x: 99.9512, y: 7 })).toEqual({ x: 99.95, y: 7 })
})
