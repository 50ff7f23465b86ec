import type { CostDriver } from '../../model'
import type { BreakEvenRange, Simulation } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { inputWords } from '../text/en/inputs'
import { rangeWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { Head } from './Head'
import { percentOf } from './shares'

type KubernetesPays = NonNullable<Simulation['kubernetesPays']>

function sentenceOf(range: KubernetesPays, driver: CostDriver, name: string, formats: Formats): string {
  const { band, found, several, throughout } = range
  const { noun } = formats.words(inputWords)[driver]
  const at = (value: number) => formats.driverValue(driver, value)
  const share = (of: number) => percentOf(of, formats)
  const never = throughout.others > 0 ? formats.words(rangeWords).never(share(throughout.others)) : ''
  const always =
    throughout.kubernetes > 0 ? formats.words(rangeWords).always(share(throughout.kubernetes)) : ''
  const twice = several > 0 ? formats.words(rangeWords).several(share(several)) : ''
  const besides = [never, always, twice].filter(Boolean).join('; ')
  if (!band || found === 0) return formats.words(rangeWords).none(name, noun, besides)
  const between = formats
    .words(rangeWords)
    .between(name, noun, at(band.p10), at(band.p90), at(band.mostLikely))
  return `${between}${besides && `; ${besides}`}.`
}

/** Where along the chart's cost driver the answer changes, as a range. */
export function BreakEvenRanges({ simulation, names }: { simulation: Simulation; names: Names }) {
  const words = useWords()
  const formats = useFormats()
  const { driver, kubernetesPays, breakEvens } = simulation
  if (!driver || !kubernetesPays) return null
  const at = (value: number) => formats.driverValue(driver, value)
  const cells = ({ band, found }: BreakEvenRange<string>) => [
    band ? words(rangeWords).fromTo(at(band.p10), at(band.p90)) : '–',
    band ? at(band.mostLikely) : '–',
    percentOf(1 - found, formats),
  ]
  return (
    <section aria-label={words(rangeWords).head}>
      <Head title={words(rangeWords).head} note={words(rangeWords).note(words(inputWords)[driver].noun)} />
      <p class="range-sentence">{sentenceOf(kubernetesPays, driver, names.kubernetes.full, formats)}</p>
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
