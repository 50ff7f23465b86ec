import { useMemo } from 'preact/hooks'
import type { Flip, Scenario } from '../../model'
import { quantity, subjectName, subjectValue } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { LineSample } from '../LineSample'
import type { Names } from '../names'
import { flipWords } from '../text/en/why'
import { howFar } from './flipFormats'
import { flipTarget } from './flipTarget'

interface FlipTableProps {
  flips: readonly Flip[]
  label: string
  scenario: Scenario
  names: Names
  /** Worked out for an earlier scenario. */
  isStale: boolean
  onJump(flip: Flip, value: number): void
}

export function FlipTable({ flips, label, scenario, names, isStale, onJump }: FlipTableProps) {
  const words = useWords()
  return (
    <table class="flip-table" part="table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words(flipWords).ifThis}</th>
          <th scope="col">{words(flipWords).now}</th>
          <th scope="col">{words(flipWords).flipsAt}</th>
          <th scope="col">{words(flipWords).howFar}</th>
          <th scope="col" class="words">
            {words(flipWords).cheapestThen}
          </th>
        </tr>
      </thead>
      <tbody>
        {flips.map((flip) => (
          <FlipRow
            key={`${flip.subject.kind} ${flip.subject.id}`}
            flip={flip}
            scenario={scenario}
            names={names}
            isStale={isStale}
            onJump={onJump}
          />
        ))}
      </tbody>
    </table>
  )
}

type FlipRowProps = Omit<FlipTableProps, 'flips' | 'label'> & { flip: Flip }

function FlipRow({ flip, scenario, names, isStale, onJump }: FlipRowProps) {
  const words = useWords()
  const formats = useFormats()
  const target = useMemo(() => flipTarget(scenario, flip), [scenario, flip])
  const { subject, unit, now, at, cheapestThen } = flip
  const name = subjectName(subject, words)
  const shown = subjectValue(subject, target, unit, formats)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="now">{subjectValue(subject, now, unit, formats)}</td>
      <td>
        <button
          type="button"
          class="flip"
          aria-disabled={isStale}
          title={quantity(at, unit, formats)}
          aria-label={words(flipWords).go(name, shown, names[cheapestThen].full)}
          onClick={() => !isStale && onJump(flip, target)}
        >
          {shown}
        </button>
      </td>
      <td class="far">{howFar(flip, target, formats)}</td>
      <td class={`words then of-${cheapestThen}`}>
        <LineSample family={cheapestThen} /> <span class="name">{names[cheapestThen].full}</span>
      </td>
    </tr>
  )
}
