import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CostDriver, Ranges, Scenario } from '../../model'
import { simulateInSlices } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { sureWords } from '../text/en/outlook'
import { BreakEvenRanges } from './BreakEvenRanges'
import { Head } from './Head'
import { Later } from './Later'
import { Law } from './Law'
import { Shares } from './Shares'
import { likelihoodText } from './shares'
import { Tornado } from './Tornado'
import { TotalBands } from './TotalBands'
import { useTellingLikelihood } from './useTellingLikelihood'
import { useWork } from './useWork'
import { Waiting } from './Waiting'
import { WherePays } from './WherePays'

interface HowSureProps {
  scenario: Scenario
  ranges: Ranges | undefined
  seed: number | undefined
  driver: CostDriver
  draws: number | undefined
  names: Names
  onAssumption(id: string): void
}

/** Draws of everything uncertain, and what they say of the answer. */
export function HowSure({ scenario, ranges, seed, driver, draws, names, onAssumption }: HowSureProps) {
  const words = useWords()
  const formats = useFormats()
  const begin = useMemo(
    () => () => simulateInSlices(scenario, { ranges, seed, driver, draws }),
    [scenario, ranges, seed, driver, draws],
  )
  const work = useWork(begin)
  const { result, isUpdating } = work
  // What is shown belongs together: while other draws are made, all of it is of those before.
  const latest = useRef(scenario)
  if (!isUpdating) latest.current = scenario
  // A task of its own: it has as much to work out as all the rest.
  const [explained, setExplained] = useState(result)
  useEffect(() => {
    const timer = setTimeout(() => setExplained(result))
    return () => clearTimeout(timer)
  }, [result])
  const said = result && !isUpdating ? likelihoodText(result, scenario, names, formats) : null
  useTellingLikelihood({ scenario, ranges, seed }, said)
  return (
    <>
      <section class="sure" aria-label={words(sureWords).head}>
        {result ? (
          <div data-stale={isUpdating}>
            <Shares simulation={result} names={names} />
          </div>
        ) : (
          <Head title={words(sureWords).head} />
        )}
        <Waiting work={work} what={words(sureWords).head} />
        {result && <Law simulation={result} />}
      </section>
      <div class="outlook-pair">
        {result && (
          <div data-stale={isUpdating}>
            <WherePays scenario={latest.current} simulation={result} names={names} />
          </div>
        )}
        <Later>
          <Tornado
            scenario={scenario}
            ranges={ranges}
            simulation={isUpdating || explained !== result ? null : result}
            names={names}
            onAssumption={onAssumption}
          />
        </Later>
      </div>
      {result && (
        <div class="outlook-pair" data-stale={isUpdating}>
          <TotalBands simulation={result} names={names} />
          <BreakEvenRanges simulation={result} names={names} />
        </div>
      )}
    </>
  )
}
