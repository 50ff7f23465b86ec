import { useMemo } from 'preact/hooks'
import { selectComparison } from '../../store'
import { useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { BehindContext, useRestedState, useStore } from '../StoreContext'
import { Bridges } from './Bridges'
import { Complexity } from './Complexity'
import { Flips } from './Flips'
import { Lines } from './Lines'
import { Members } from './Members'
import { Omissions } from './Omissions'
import { Rules } from './Rules'

export interface WhyProps {
  /** Somebody wants to see an assumption or a price in full, by its id. */
  onAssumption(id: string): void
}

const afterDrag = 200

/** How the answer came about and what would change it, once a drag rests. */
export function Why({ onAssumption }: WhyProps) {
  const words = useWords()
  const now = useStore(({ scenario }) => scenario)
  const state = useRestedState(afterDrag)
  const content = useMemo(() => {
    const { scenario } = state
    const comparison = selectComparison(state)
    const names = namesOf(scenario.inputs, words)
    return (
      <>
        <Lines comparison={comparison} names={names} onAssumption={onAssumption} />
        <Bridges comparison={comparison} names={names} />
        <div class="why-pair">
          <Flips scenario={scenario} names={names} />
          <Rules scenario={scenario} comparison={comparison} names={names} />
        </div>
        <Complexity scenario={scenario} comparison={comparison} names={names} />
        <Members scenario={scenario} />
        <Omissions />
      </>
    )
  }, [state, onAssumption, words])
  const isBehind = now !== state.scenario
  return (
    <div class="why" data-behind={isBehind}>
      <BehindContext.Provider value={isBehind}>{content}</BehindContext.Provider>
    </div>
  )
}
