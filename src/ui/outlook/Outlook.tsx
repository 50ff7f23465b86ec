import { useMemo } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import type { ReadInput, UnreadReading } from '../inputs/reading'
import { namesOf } from '../names'
import { BehindContext, useRestedState, useStore } from '../StoreContext'
import { HowSure } from './HowSure'
import { Later } from './Later'
import { OwnRanges } from './OwnRanges'
import { TimelineView } from './TimelineView'
import { WinnerMapView } from './WinnerMapView'

export interface OutlookProps {
  /** Somebody wants to see an assumption in full, by its id. */
  onAssumption(id: string): void
  /** Both handed down, not imported, so that they stay in the file of the fields. */
  readInput: ReadInput
  unreadReading: UnreadReading
  /** Other than the engine's own number. */
  draws?: number
}

const afterDrag = 200

/** The same comparison at other inputs: for other assumptions, other teams, and months to come. */
export function Outlook({ onAssumption, readInput, unreadReading, draws }: OutlookProps) {
  const words = useWords()
  const now = useStore(({ scenario }) => scenario)
  const { scenario, extras, costDriver } = useRestedState(afterDrag)
  const { ranges, seed, growth } = extras
  const content = useMemo(() => {
    const names = namesOf(scenario.inputs, words)
    return (
      <>
        <HowSure
          scenario={scenario}
          ranges={ranges}
          seed={seed}
          driver={costDriver}
          draws={draws}
          names={names}
          onAssumption={onAssumption}
        />
        <OwnRanges readInput={readInput} />
        <Later>
          <TimelineView scenario={scenario} growth={growth} names={names} unreadReading={unreadReading} />
        </Later>
        <WinnerMapView scenario={scenario} names={names} />
      </>
    )
  }, [scenario, ranges, seed, growth, costDriver, onAssumption, readInput, unreadReading, draws, words])
  const isBehind = now !== scenario
  return (
    <div class="outlook" data-behind={isBehind}>
      <BehindContext.Provider value={isBehind}>{content}</BehindContext.Provider>
    </div>
  )
}
