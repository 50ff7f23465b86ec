import { useMemo } from 'preact/hooks'
import { families, referenceFamily } from '../../model'
import { type CalculatorState, selectBreakEvens, selectCheapestChanges, selectComparison } from '../../store'
import { FamilyHeads } from '../FamilyHeads'
import { useFormats, useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { useRestedState } from '../StoreContext'
import { chartAreaWords } from '../text/en/axis'
import { inputWords, units } from '../text/en/inputs'
import { type BreakEvenNote, plotRows } from './plotRows'

const afterDrag = 250

/** The chart, to be read. It follows once a drag rests. */
export function PlotTable() {
  const state = useRestedState(afterDrag)
  return useMemo(() => <Points state={state} />, [state])
}

function Points({ state }: { state: CalculatorState }) {
  const words = useWords()
  const formats = useFormats()
  const { scenario, costDriver } = state
  const names = namesOf(scenario.inputs, words)
  const at = scenario.inputs[costDriver] ?? estimatedHours(state)
  const rows = plotRows(scenario, costDriver, at, selectBreakEvens(state), selectCheapestChanges(state))
  const { label, noun } = words(inputWords)[costDriver]
  const noteText = ({ kind, below, above }: BreakEvenNote) =>
    kind === 'cheapest'
      ? words(chartAreaWords).cheapestChanges(names[above].full)
      : words(chartAreaWords).breakEven(names[below].full, names[above].full)
  const notes = (isYou: boolean, breakEvens: readonly BreakEvenNote[]) => [
    ...(isYou ? [words(chartAreaWords).you] : []),
    ...breakEvens.map(noteText),
  ]
  return (
    <table part="table">
      <caption>{words(chartAreaWords).tableCaption(noun)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(chartAreaWords).value(costDriver, label, words(units)[costDriver].wide)}</th>
          <FamilyHeads names={names} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, totals, cheapest, isYou, breakEvens }) => (
          <tr key={value} data-marked={isYou || breakEvens.length > 0}>
            <th scope="row">
              {formats.inputValue(costDriver, roundForReading(value))}
              {notes(isYou, breakEvens).map((note) => (
                <span key={note} class="note">
                  {note}
                </span>
              ))}
            </th>
            {families.map((family) => (
              <td key={family} data-cheapest={cheapest.includes(family)}>
                {formats.money(totals[family])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A break-even is no more certain than this. */
const roundForReading = (value: number): number =>
  value >= 100 ? Math.round(value) : Number(value.toPrecision(4))

const estimatedHours = (state: CalculatorState): number =>
  selectComparison(state).breakdowns[referenceFamily(state.scenario)].opsHours
