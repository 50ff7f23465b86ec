import { useMemo } from 'preact/hooks'
import { type CostDriver, type Family, families, type Ranges, type Scenario } from '../../model'
import { defaultSeed, type Simulation, samplingError, simulateInSlices } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { useActions } from '../StoreContext'
import { outlookWords, sureWords } from '../text/en/outlook'
import { BreakEvenRanges } from './BreakEvenRanges'
import { Head } from './Head'
import { inDraws, percentOf } from './shares'
import { Tornado } from './Tornado'
import { TotalBands } from './TotalBands'
import { useWork } from './useWork'
import { Waiting } from './Waiting'

interface HowSureProps {
  scenario: Scenario
  ranges: Ranges | undefined
  seed: number | undefined
  driver: CostDriver
  names: Names
  onAssumption(id: string): void
}

/** Draws of everything uncertain, and what they say of the answer. */
export function HowSure({ scenario, ranges, seed, driver, names, onAssumption }: HowSureProps) {
  const words = useWords()
  const begin = useMemo(
    () => () => simulateInSlices(scenario, { ranges, seed, driver }),
    [scenario, ranges, seed, driver],
  )
  const work = useWork(begin)
  const { result, isUpdating } = work
  return (
    <>
      <section class="sure" aria-label={words(sureWords).head} data-stale={isUpdating}>
        {result ? <Shares simulation={result} names={names} /> : <Head title={words(sureWords).head} />}
        <Waiting work={work} what={words(sureWords).head} />
        {result && <Law simulation={result} />}
      </section>
      {result && (
        <div class="outlook-pair" data-stale={isUpdating}>
          <TotalBands simulation={result} names={names} />
          <BreakEvenRanges simulation={result} names={names} />
        </div>
      )}
      <Tornado
        scenario={scenario}
        ranges={ranges}
        simulation={isUpdating ? null : result}
        names={names}
        onAssumption={onAssumption}
      />
    </>
  )
}

function Shares({ simulation, names }: { simulation: Simulation; names: Names }) {
  const words = useWords()
  const formats = useFormats()
  const { cheapest } = simulation
  const [first, ...others] = [...families].sort((a, b) => cheapest[b] - cheapest[a]) as [Family, ...Family[]]
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
      <div class="share-strip" aria-hidden="true">
        {families
          .filter((family) => cheapest[family] > 0)
          .map((family) => (
            <div key={family} class={`share of-${family}`} style={{ flexGrow: cheapest[family] }}>
              <span class={`share-bar fill-${family}`} />
              {cheapest[family] >= 0.04 && (
                <span class="name share-name">
                  {names[family].short} {percentOf(cheapest[family], formats)}
                </span>
              )}
            </div>
          ))}
      </div>
    </div>
  )
}

/** How the draws were made, so that a reader can judge them and have them again. */
function Law({ simulation }: { simulation: Simulation }) {
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
        <button type="button" class="link" onClick={() => setSeed(seed + 1)}>
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
