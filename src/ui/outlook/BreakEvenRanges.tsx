import type { BreakEvenRange, Simulation } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { inputWords } from '../text/en/inputs'
import { rangeWords } from '../text/en/outlook'
import { Head } from './Head'
import { percentOf } from './shares'

/** Where along the chart's cost driver every two change places, as ranges. */
export function BreakEvenRanges({ simulation, names }: { simulation: Simulation; names: Names }) {
  const words = useWords()
  const formats = useFormats()
  const { driver, breakEvens } = simulation
  if (!driver) return null
  const at = (value: number) => formats.driverValue(driver, value)
  const cells = ({ band, found }: BreakEvenRange<string>) => [
    band ? words(rangeWords).fromTo(at(band.p10), at(band.p90)) : '–',
    band ? at(band.mostLikely) : '–',
    percentOf(1 - found, formats),
  ]
  return (
    <section aria-label={words(rangeWords).head}>
      <Head title={words(rangeWords).head} note={words(rangeWords).note(words(inputWords)[driver].noun)} />
      <table part="table">
        <caption class="unseen">{words(rangeWords).head}</caption>
        <thead>
          <tr>
            <th scope="col">{words(rangeWords).pair}</th>
            <th scope="col">{words(rangeWords).mostDraws}</th>
            <th scope="col">{words(rangeWords).mostLikely}</th>
            <th scope="col">{words(rangeWords).noneIn}</th>
          </tr>
        </thead>
        <tbody>
          {breakEvens.map((range) => {
            const [first, second] = range.families
            return (
              <tr key={range.families.join()}>
                <th scope="row">{words(rangeWords).of(names[first].short, names[second].short)}</th>
                {cells(range).map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
