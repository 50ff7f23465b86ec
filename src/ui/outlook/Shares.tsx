import { families } from '../../model'
import type { Simulation } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { sureWords } from '../text/en/outlook'
import { byShare, inDraws, percentOf } from './shares'

/** Who is the cheapest how often, most often first. */
export function Shares({ simulation, names }: { simulation: Simulation; names: Names }) {
  const words = useWords()
  const formats = useFormats()
  const { cheapest } = simulation
  const [first, ...others] = byShare(cheapest)
  const drawn = families.filter((family) => cheapest[family] > 0).sort((a, b) => cheapest[b] - cheapest[a])
  const columns = (least: string) =>
    drawn.map((family) => `minmax(${least}, ${cheapest[family] * 100}fr)`).join(' ')
  return (
    <div>
      <h4 class="sure-answer">
        {words(sureWords).likelihood(cheapest[first])}{' '}
        <span class={`name of-${first}`}>{names[first].title}</span>{' '}
        {words(sureWords).isCheapest(inDraws(cheapest[first], formats))}
      </h4>
      <p class="sure-rest">
        {others
          .map((family) => words(sureWords).other(names[family].full, inDraws(cheapest[family], formats)))
          .join(', ')}
        .
      </p>
      <div class="share-strip" aria-hidden="true" style={{ gridTemplateColumns: columns('1px') }}>
        {drawn.map((family) => (
          <span key={family} class={`share-bar of-${family} fill-${family}`} />
        ))}
      </div>
      <div class="share-names" aria-hidden="true" style={{ gridTemplateColumns: columns('max-content') }}>
        {drawn.map((family) => (
          <span key={family} class={`name of-${family}`}>
            {names[family].short} {percentOf(cheapest[family], formats)}
          </span>
        ))}
      </div>
    </div>
  )
}
