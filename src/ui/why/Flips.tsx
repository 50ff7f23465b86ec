import { useEffect, useRef } from 'preact/hooks'
import { byDistance, type Flip, findFlip, flipSubjects, type NoFlip, type Scenario } from '../../model'
import { subjectName, subjectValue } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { inputWords } from '../text/en/inputs'
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
  const words = useWords()
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
  const never = (results ?? []).flatMap((found) =>
    !isFlip(found) && found.subject.kind === 'input' ? [words(inputWords)[found.subject.id].noun] : [],
  )
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
    <section class="flips" aria-label={words(flipWords).head}>
      <div ref={head} tabIndex={-1} class="focus-place">
        <Head title={words(flipWords).head} note={words(flipWords).note} isUpdating={isUpdating} />
      </div>
      <p role="status" class="arrived">
        {arrived && (
          <>
            {words(flipWords).went(
              subjectName(arrived.flip.subject, words),
              subjectValue(arrived.flip.subject, arrived.value, arrived.flip.unit, formats),
              names[arrived.flip.cheapestThen].full,
            )}{' '}
            <button type="button" class="link" ref={backButton} onClick={goBack}>
              {words(flipWords).back}
            </button>
          </>
        )}
      </p>
      {results === null ? (
        <p class="help">{words(whyWords).workingOut}</p>
      ) : (
        <>
          {inputFlips.length > 0 ? (
            table(inputFlips, words(flipWords).head)
          ) : (
            <p class="help">{words(flipWords).noInputs}</p>
          )}
          {inputFlips.length > 0 && never.length > 0 && (
            <p class="help">{words(flipWords).never(inList(never, formats))}</p>
          )}
          {assumptionFlips.length > 0 ? (
            <details class="more-flips">
              <summary>{words(flipWords).assumptions}</summary>
              {table(assumptionFlips, words(flipWords).assumptions)}
            </details>
          ) : (
            <p class="help">{words(flipWords).noAssumptions}</p>
          )}
        </>
      )}
    </section>
  )
}
