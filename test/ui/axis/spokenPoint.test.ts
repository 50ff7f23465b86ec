import { expect, test } from 'vitest'
import { spokenPoint } from '../../../src/ui/axis/spokenPoint'
import { createFormats } from '../../../src/ui/text/format'
import { chartValues, usual } from '../chart/chartValues'

const totals = { compose: 3_348, paas: 3_861, kubernetes: 7_716 }

test('a point is a sentence, its money by name and the cheapest first', () => {
  expect(spokenPoint(chartValues(usual), 1_500, totals)).toBe(
    '1,500 dollars of compute a month: Compose on GCE 3,348 dollars, Cloud Run 3,861 dollars, Kubernetes on GKE 7,716 dollars; 513 dollars between first and second.',
  )
})

test('other quantities are said with their unit', () => {
  const values = chartValues(usual, { driver: 'services', at: 6 })
  expect(spokenPoint(values, 6, totals)).toMatch(/^6 services: Compose on GCE 3,348 dollars/)
})

test('a break-even says which line crosses which', () => {
  const values = chartValues(usual)
  const [first] = values.breakEvens.flatMap(({ breakEvens: found }) =>
    found.kind === 'crossings' ? found.crossings : [],
  )
  expect(spokenPoint(values, first?.at ?? 0, totals)).toMatch(
    /between first and second\. .+ becomes cheaper than .+\.$/,
  )
})

test.each([
  { locale: 'de', currency: 'EUR', said: /3\.013 Euro/ },
  { locale: 'fr', currency: 'CHF', said: /3\s013 francs suisses/ },
  { locale: 'en', currency: 'CAD', said: /3,013 Canadian dollars/ },
])('in $locale the currency $currency has its name', ({ locale, currency, said }) => {
  const formats = createFormats({ locale, currency, usdRate: 0.9 })
  expect(spokenPoint({ ...chartValues(usual), formats }, 1_500, totals)).toMatch(said)
})
