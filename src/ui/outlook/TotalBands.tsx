import { families } from '../../model'
import type { Simulation } from '../../model/uncertainty'
import { FamilyHeads } from '../FamilyHeads'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { bandWords } from '../text/en/outlook'
import { Head } from './Head'

const quantiles = ['p10', 'p50', 'p90'] as const

/** Between which totals eight draws in ten lie, on one scale that begins at nothing. */
export function TotalBands({ simulation: { totals }, names }: { simulation: Simulation; names: Names }) {
  const words = useWords()
  const { money } = useFormats()
  const most = Math.max(...families.map((family) => totals[family].p90))
  return (
    <section aria-label={words(bandWords).head}>
      <Head title={words(bandWords).head} note={words(bandWords).note} />
      <div class="bands" aria-hidden="true">
        {families.map((family) => {
          const { p10, p50, p90 } = totals[family]
          return (
            <div key={family} class={`band of-${family}`}>
              <span class="name band-name">{names[family].full}</span>
              <span class="band-track">
                <span
                  class={`band-bar fill-${family}`}
                  style={{ left: `${(p10 / most) * 100}%`, width: `${((p90 - p10) / most) * 100}%` }}
                />
                <span class="band-middle" style={{ left: `${(p50 / most) * 100}%` }} />
              </span>
              <span class="band-text">
                {money(p10)} – <strong>{money(p50)}</strong> – {money(p90)}
              </span>
            </div>
          )
        })}
      </div>
      <div class="unseen">
        <table>
          <caption>{words(bandWords).head}</caption>
          <thead>
            <tr>
              <td />
              <FamilyHeads names={names} />
            </tr>
          </thead>
          <tbody>
            {quantiles.map((quantile) => (
              <tr key={quantile}>
                <th scope="row">{words(bandWords)[quantile]}</th>
                {families.map((family) => (
                  <td key={family}>{money(totals[family][quantile])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
