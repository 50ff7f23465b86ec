import { useRef, useState } from 'preact/hooks'
import { Failed } from './Failed'
import { useWords } from './FormatsContext'
import { lazy, useLazy } from './lazy'
import { useActions } from './StoreContext'
import { calculatorWords } from './text/en/calculator'
import { Verdict, verdictText } from './verdict/Verdict'

export interface CalculatorProps {
  view: 'full' | 'compact'
  /** Code that comes after the verdict could not be fetched. */
  onLoadError?: ((part: LazyPart) => void) | undefined
}

export type LazyPart =
  | 'workbench'
  | 'chart'
  | 'why'
  | 'outlook'
  | 'assumptions'
  | 'takeAlong'
  | 'stack'
  | 'words'

const workbench = lazy(() => import('./workbench'))

/** Fetches what follows the verdict, for whoever wants all of it at the first render. */
export const fetchWorkbench = workbench.fetch

export function Calculator({ view, onLoadError }: CalculatorProps) {
  const words = useWords()
  const [isUnfolded, setUnfolded] = useState(false)
  const actions = useActions()
  const arrival = useLazy(workbench, true, () => onLoadError?.('workbench'))
  const wasHere = useRef(arrival.kind === 'ready')
  // One node for all renders: what arrives beside the verdict does not draw it again.
  const [verdict] = useState(<Verdict />)
  const isCompact = view === 'compact' && !isUnfolded
  const keys = arrival.kind === 'ready' ? arrival.module.undoKeys(actions) : undefined
  return (
    <section class="root" part="root" aria-label={words(calculatorWords).title} onKeyDown={keys}>
      <div class={isCompact ? 'calculator compact' : 'calculator'}>
        <div class="answer-column">
          {verdict}
          {arrival.kind === 'ready' && (
            <arrival.module.ChartArea plain={isCompact} onError={() => onLoadError?.('chart')} />
          )}
          {arrival.kind === 'failed' && (
            <Failed message={words(calculatorWords).workbenchFailed} onAgain={arrival.tryAgain} />
          )}
        </div>
        {arrival.kind === 'ready' && (
          <arrival.module.Workbench
            verdictText={verdictText}
            atOnce={wasHere.current}
            isCompact={isCompact}
            isUnfolded={isUnfolded}
            onUnfold={() => setUnfolded(true)}
            onLoadError={onLoadError}
          />
        )}
      </div>
    </section>
  )
}
