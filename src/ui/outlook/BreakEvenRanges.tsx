import type { CostDriver } from '../../model'
import type { BreakEvenRange, Simulation } from '../../model/uncertainty'
import { useFormats } from '../FormatsContext'
import type { Names } from '../names'
import { inputWords } from '../text/en/inputs'
import { rangeWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { Head } from './Head'
import { percentOf } from './shares'

type KubernetesPays = NonNullable<Simulation['kubernetesPays']>

function sentenceOf(range: KubernetesPays, driver: CostDriver, name: string, formats: Formats): string {
  const { band, found, several, throughout } = range
  const { noun } = inputWords[driver]
  const at = (value: number) => formats.driverValue(driver, value)
  const share = (of: number) => percentOf(of, formats)
  const never = throughout.others > 0 ? rangeWords.never(share(throughout.others)) : ''
  const always = throughout.kubernetes > 0 ? rangeWords.always(share(throughout.kubernetes)) : ''
  const twice = several > 0 ? rangeWords.several(share(several)) : ''
  const besides = [never, always, twice].filter(Boolean).join('; ')
  if (!band || found === 0) return rangeWords.none(name, noun, besides)
  const between = rangeWords.between(name, noun, at(band.p10), at(band.p90), at(band.mostLikely))
  return `${between}${besides && `; ${besides}`}.`
}

/** Where along the chart's cost driver the answer changes, as a range. */
export function BreakEvenRanges({ simulation, names }: { simulation: Simulation; names: Names }) {
  const formats = useFormats()
  const { driver, kubernetesPays, breakEvens } = simulation
  if (!driver || !kubernetesPays) return null
  const at = (value: number) => formats.driverValue(driver, value)
  const cells = ({ band, found }: BreakEvenRange<string>) => [
    band ? rangeWords.fromTo(at(band.p10), at(band.p90)) : '–',
    band ? at(band.mostLikely) : '–',
    percentOf(1 - found, formats),
  ]
  return (
    <section aria-label={rangeWords.head}>
      <Head title={rangeWords.head} note={rangeWords.note(inputWords[driver].noun)} />
      <p class="range-sentence">{sentenceOf(kubernetesPays, driver, names.kubernetes.full, formats)}</p>
      <table part="table">
        <caption class="unseen">{rangeWords.head}</caption>
        <thead>
          <tr>
            <th scope="col">{rangeWords.pair}</th>
            <th scope="col">{rangeWords.mostDraws}</th>
            <th scope="col">{rangeWords.mostLikely}</th>
            <th scope="col">{rangeWords.noneIn}</th>
          </tr>
        </thead>
        <tbody>
          {breakEvens.map((range) => {
            const [first, second] = range.families
            return (
              <tr key={range.families.join()}>
                <th scope="row">{rangeWords.of(names[first].short, names[second].short)}</th>
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
