import { defaultSeed, families, greatestSeed } from '../../model'
import { type Simulation, samplingError } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import { useActions } from '../StoreContext'
import { outlookWords, sureWords } from '../text/en/outlook'

/** How the draws were made, so that a reader can judge them and have them again. */
export function Law({ simulation }: { simulation: Simulation }) {
  const words = useWords()
  const formats = useFormats()
  const { setSeed } = useActions()
  const { draws, seed, uncertain, cheapest } = simulation
  const off = Math.max(...families.map((family) => samplingError(cheapest[family], draws)))
  return (
    <div class="law">
      <p>{words(sureWords).law(formats.count(draws), formats.count(uncertain.length))}</p>
      <p>
        {words(sureWords).error(formats.number(off * 100))} {words(sureWords).seed(String(seed))}{' '}
        <button type="button" class="link" onClick={() => setSeed(seed < greatestSeed ? seed + 1 : 0)}>
          {words(sureWords).drawAgain}
        </button>
        {seed !== defaultSeed && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => setSeed(defaultSeed)}>
              {words(sureWords).firstSeed(String(defaultSeed))}
            </button>
          </>
        )}
      </p>
      <p>{words(outlookWords).limits}</p>
    </div>
  )
}
