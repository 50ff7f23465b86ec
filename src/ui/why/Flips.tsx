import { useEffect, useRef } from 'preact/hooks'
import { byDistance, type Flip, findFlip, flipSubjects, type NoFlip, type Scenario } from '../../model'
import { subjectName, subjectValue } from '../evidence'
import { useFormats } from '../FormatsContext'
import type { Names } from '../names'
import { flipWords, whyWords } from '../text/en/why'
import { FlipTable } from './FlipTable'
import { Head } from './Head'
import { inList } from './inList'
import { useJumps } from './useJumps'
import { useSliced } from './useSliced'

interface FlipsProps {
  scenario: Scenario
  names: Names
}

const isFlip = (found: Flip | NoFlip): found is Flip => found.at !== null

/** For each input and each assumption the nearest value with another answer; picking one goes there. */
export function Flips({ scenario, names }: FlipsProps) {
  const formats = useFormats()
  const { results, isUpdating } = useSliced(scenario, flipSubjects, findFlip)
  const { arrived, jump, back } = useJumps()
  const head = useRef<HTMLDivElement>(null)
  const backButton = useRef<HTMLButtonElement>(null)
  // The list is another one then; what was pressed may be elsewhere in it.
  useEffect(() => {
    if (arrived) backButton.current?.focus({ preventScroll: true })
  }, [arrived])
  const goBack = () => {
    head.current?.focus({ preventScroll: true })
    back()
  }
  const flips = (results ?? []).filter(isFlip).sort(byDistance)
  const inputFlips = flips.filter(({ subject }) => subject.kind === 'input')
  const assumptionFlips = flips.filter(({ subject }) => subject.kind === 'assumption')
  const never = (results ?? []).filter((found) => !isFlip(found) && found.subject.kind === 'input')
  const table = (some: readonly Flip[], label: string) => (
    <FlipTable
      flips={some}
      label={label}
      scenario={scenario}
      names={names}
      isStale={isUpdating}
      onJump={(flip, value) => jump(flip, value, scenario)}
    />
  )
  return (
    <section class="flips" aria-label={flipWords.head}>
      <div ref={head} tabIndex={-1} class="focus-place">
        <Head title={flipWords.head} note={flipWords.note} isUpdating={isUpdating} />
      </div>
      <p role="status" class="arrived">
        {arrived && (
          <>
            {flipWords.went(
              subjectName(arrived.flip.subject),
              subjectValue(arrived.flip.subject, arrived.value, arrived.flip.unit, formats),
              names[arrived.flip.cheapestThen].full,
            )}{' '}
            <button type="button" class="link" ref={backButton} onClick={goBack}>
              {flipWords.back}
            </button>
          </>
        )}
      </p>
      {results === null ? (
        <p class="help">{whyWords.workingOut}</p>
      ) : (
        <>
          {inputFlips.length > 0 ? (
            table(inputFlips, flipWords.head)
          ) : (
            <p class="help">{flipWords.noInputs}</p>
          )}
          {inputFlips.length > 0 && never.length > 0 && (
            <p class="help">
              {flipWords.never(inList(never.map(({ subject }) => subjectName(subject)).map(inSentence)))}
            </p>
          )}
          {assumptionFlips.length > 0 ? (
            <details class="more-flips">
              <summary>{flipWords.assumptions}</summary>
              {table(assumptionFlips, flipWords.assumptions)}
            </details>
          ) : (
            <p class="help">{flipWords.noAssumptions}</p>
          )}
        </>
      )}
    </section>
  )
}

const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
