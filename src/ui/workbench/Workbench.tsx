import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useWords } from '../FormatsContext'
import { Pickers } from '../inputs/Pickers'
import { SituationButton, SituationGroups } from '../inputs/Situation'
import { Sliders } from '../inputs/Sliders'
import { Steps } from '../inputs/Steps'
import { workbenchWords } from '../text/en/workbench'
import { useStage } from '../useStage'
import { type OnLoadError, Sections } from './Sections'
import type { VerdictSaid } from './tell'

interface WorkbenchProps {
  verdictText: VerdictSaid
  /** Its code was there before the verdict, so that nobody waits for a slider. */
  atOnce: boolean
  isCompact: boolean
  /** The reader opened it from a compact view. */
  isUnfolded: boolean
  onUnfold(): void
  onLoadError: OnLoadError
}

const stages = { sliders: 0, questions: 1, sections: 2 }

/** What is asked, and what follows from it beside the chart. */
export function Workbench(props: WorkbenchProps) {
  const { verdictText, atOnce, isCompact, isUnfolded, onUnfold, onLoadError } = props
  const stage = useStage(stages.sections, atOnce)
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
        {!isCompact && stage >= stages.questions && (
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
      {isCompact && <OpenFull onOpen={onUnfold} />}
      {!isCompact && stage >= stages.questions && (
        <>
          <SituationGroups id={situation} open={situationOpen} />
          <Steps />
        </>
      )}
      {!isCompact && stage >= stages.sections && (
        <Sections verdictText={verdictText} onLoadError={onLoadError} />
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
