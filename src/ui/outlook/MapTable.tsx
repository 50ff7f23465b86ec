import { mapTable, type WinnerMap } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { chartAreaWords } from '../text/en/axis'
import { inputWords } from '../text/en/inputs'
import { mapWords } from '../text/en/outlook'
import { Unfolding } from '../Unfolding'
import { ticksOf } from './mapDrawing'

/** At the values on the axes: who is cheapest, and for how much. */
export function MapTable({ map, names }: { map: WinnerMap; names: Names }) {
  const words = useWords()
  const { driverValue, moneyShort } = useFormats()
  const { x, y } = map
  const [xs, ys] = [ticksOf(x), ticksOf(y)]
  return (
    <Unfolding show={words(chartAreaWords).showTable} hide={words(chartAreaWords).hideTable}>
      {() => (
        <table part="table">
          <caption>
            {words(mapWords).tableCaption(words(inputWords)[x.driver].noun, words(inputWords)[y.driver].noun)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words(inputWords)[y.driver].label}</th>
              {xs.map((value) => (
                <th key={value} scope="col">
                  {driverValue(x.driver, value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mapTable(map, xs, ys).map((row, index) => (
              <tr key={ys[index]}>
                <th scope="row">{driverValue(y.driver, ys[index] ?? 0)}</th>
                {row.map(({ x, cheapest, totals }) => (
                  <td key={x}>
                    {cheapest.map((family) => names[family].short).join(words(mapWords).or)}{' '}
                    {moneyShort(Math.min(...Object.values(totals)))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Unfolding>
  )
}
