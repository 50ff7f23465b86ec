import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { Pickers } from '../inputs/Pickers'
import { SituationButton, SituationGroups } from '../inputs/Situation'
import { Sliders } from '../inputs/Sliders'
import { Steps } from '../inputs/Steps'
import { workbenchWords } from '../text/en/workbench'
import { type OnLoadError, Sections } from './Sections'
import type { VerdictSaid } from './tell'

interface WorkbenchProps {
  verdictText: VerdictSaid
  isCompact: boolean
  /** The reader opened it from a compact view. */
  isUnfolded: boolean
  onUnfold(): void
  onLoadError: OnLoadError
}

/** What is asked, and what follows from it beside the chart. */
export function Workbench({ verdictText, isCompact, isUnfolded, onUnfold, onLoadError }: WorkbenchProps) {
  const [situationOpen, setSituationOpen] = useState(false)
  const situation = useId()
  const rest = useRef<HTMLDivElement>(null)
  // The button that unfolded it is gone, and focus goes on to what it brought.
  useEffect(() => {
    if (isUnfolded) rest.current?.focus({ preventScroll: true })
  }, [isUnfolded])
  return (
    <>
      <div class="inputs" part="inputs">
        <Sliders />
        {!isCompact && (
          <div class="rest" ref={rest} tabIndex={-1}>
            <Pickers />
            <SituationButton
              id={situation}
              open={situationOpen}
              onToggle={() => setSituationOpen(!situationOpen)}
            />
          </div>
        )}
      </div>
      {isCompact ? (
        <OpenFull onOpen={onUnfold} />
      ) : (
        <>
          <SituationGroups id={situation} open={situationOpen} />
          <Steps />
          <Sections verdictText={verdictText} onLoadError={onLoadError} />
        </>
      )}
    </>
  )
}

function OpenFull({ onOpen }: { onOpen(): void }) {
  const words = useWords()
  return (
    <div class="open-full">
      <button type="button" class="link" onClick={onOpen}>
        {words(workbenchWords).openFull}
      </button>
      <span class="open-full-note">{words(workbenchWords).openFullNote}</span>
    </div>
  )
}
