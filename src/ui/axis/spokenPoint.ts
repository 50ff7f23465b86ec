// How is a point of the chart said in one sentence, cheapest first?
import { families, type Totals } from '../../model'
import type { ChartValues } from '../chart'
import { spokenMoney } from '../spokenMoney'
import { chartAreaWords } from '../text/en/axis'
import { kinds } from '../text/quantityKind'

const isAt = (at: number, value: number): boolean => Math.abs(at - value) <= Math.abs(value) * 1e-9

export function spokenPoint(
  { driver, breakEvens, names, words, formats }: ChartValues,
  value: number,
  totals: Totals,
): string {
  const { breakEven, point: pointOf, nameAndTotal } = formats.words(chartAreaWords)
  const ordered = [...families].sort((a, b) => totals[a] - totals[b])
  const [first, second] = ordered
  const crossings = breakEvens.flatMap(({ breakEvens: found }) =>
    found.kind === 'crossings' ? found.crossings : [],
  )
  const here = crossings
    .filter(({ at }) => isAt(at, value))
    .map(({ cheaperBelow, cheaperAbove }) => breakEven(names[cheaperBelow].full, names[cheaperAbove].full))
  const money = (usd: number) => spokenMoney(usd, formats)
  const place = kinds[driver] === 'money' ? money(value) : formats.driverValue(driver, value)
  const point = pointOf(
    words.headings[driver](place),
    ordered.map((family) => nameAndTotal(names[family].full, money(totals[family]))),
    first && second ? words.gap(money(totals[second] - totals[first])) : '',
  )
  return [point, ...here.map((note) => `${note}.`)].join(' ')
}
