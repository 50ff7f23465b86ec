import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { ChartArea } from './ChartArea'
import { Footer } from './Footer'
import { Pickers } from './inputs/Pickers'
import { SituationButton, SituationGroups } from './inputs/Situation'
import { Sliders } from './inputs/Sliders'
import { Steps } from './inputs/Steps'
import { Money } from './money/Money'
import { TakeAlong } from './takeAlong/TakeAlong'
import { calculatorWords } from './text/en/calculator'
import { useShortcuts } from './useShortcuts'
import { Verdict } from './verdict/Verdict'

export interface CalculatorProps {
  view: 'full' | 'compact'
  /** The chart's code could not be fetched. */
  onChartError?: (() => void) | undefined
}

export function Calculator({ view, onChartError }: CalculatorProps) {
  const [unfolded, setUnfolded] = useState(false)
  const [situationOpen, setSituationOpen] = useState(false)
  const situation = useId()
  const rest = useRef<HTMLDivElement>(null)
  const compact = view === 'compact' && !unfolded
  const shortcut = useShortcuts()
  // The button that unfolded it is gone, and focus goes on to what it brought.
  useEffect(() => {
    if (unfolded) rest.current?.focus({ preventScroll: true })
  }, [unfolded])
  return (
    <section class="root" part="root" aria-label={calculatorWords.title} onKeyDown={shortcut}>
      <div class={compact ? 'calculator compact' : 'calculator'}>
        <div class="answer-column">
          <Verdict />
          <ChartArea plain={compact} onError={onChartError} />
        </div>
        <div class="inputs" part="inputs">
          <Sliders />
          {!compact && (
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
        {!compact && (
          <>
            <SituationGroups id={situation} open={situationOpen} />
            <Steps />
            <div class="sections">
              <Money />
              <TakeAlong />
              <Footer />
            </div>
          </>
        )}
        {compact && <OpenFull onOpen={() => setUnfolded(true)} />}
      </div>
    </section>
  )
}

function OpenFull({ onOpen }: { onOpen(): void }) {
  return (
    <div class="open-full">
      <button type="button" class="link" onClick={onOpen}>
        {calculatorWords.openFull}
      </button>
      <span class="open-full-note">{calculatorWords.openFullNote}</span>
    </div>
  )
}
