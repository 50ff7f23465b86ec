import type { ComponentChildren } from 'preact'
import type { Pin } from '../../formats'
import { families } from '../../model'
import { type CalculatorState, selectComparison, withScenario } from '../../store'
import { useFormats, useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { useRestedState } from '../StoreContext'
import { compareWords } from '../text/en/compare'
import { platformWords } from '../text/en/platforms'
import type { Tell } from '../workbench/tell'
import { differences } from './differences'
import { fieldName } from './fieldName'
import { fieldText } from './fieldText'

interface ComparisonTableProps {
  tell: Tell
  pins: readonly Pin[]
  onRename(index: number, name: string): void
  onLoad(index: number): void
  onRemove(index: number): void
}

const afterDrag = 250

/** The reader's scenario and the pinned ones, a column each: verdict, totals, and what differs. */
export function ComparisonTable({ tell, pins, onRename, onLoad, onRemove }: ComparisonTableProps) {
  const words = useWords()
  const formats = useFormats()
  const state = useRestedState(afterDrag)
  const states = [state, ...pins.map(({ scenario }) => withScenario(state, scenario))]
  const ids = differences(states.map(({ scenario }) => scenario))
  const heads = [
    words(compareWords).yours,
    ...pins.map(({ name }, index) => name || words(compareWords).pinName(index + 1)),
  ]
  const row = (head: string, cell: (state: CalculatorState) => ComponentChildren, isMarked = false) => (
    <tr key={head} data-marked={isMarked}>
      <th scope="row">{head}</th>
      {states.map((each, index) => (
        <td key={index} data-head={heads[index]}>
          {cell(each)}
        </td>
      ))}
    </tr>
  )
  return (
    <table class="comparison" part="table">
      <caption class="unseen">{words(compareWords).caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words(compareWords).yours}</th>
          {pins.map(({ name }, index) => (
            <th key={index} scope="col">
              <span class="pin-number">{index + 1}</span>
              <span class="box">
                <input
                  type="text"
                  aria-label={words(compareWords).nameOfPin(index + 1)}
                  value={name}
                  onChange={(event) => onRename(index, event.currentTarget.value)}
                />
              </span>
              <span class="actions">
                <button type="button" class="link quiet" onClick={() => onLoad(index)}>
                  {words(compareWords).load}
                </button>
                <button type="button" class="link quiet" onClick={() => onRemove(index)}>
                  {words(compareWords).remove}
                </button>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(words(compareWords).verdict, (each) => tell(each, formats).answer)}
        {families.map((family) =>
          row(
            words(platformWords).family[family],
            (each) => {
              const { breakdowns, cheapest } = selectComparison(each)
              const isCheapest = [cheapest].flat().includes(family)
              const { short } = namesOf(each.scenario.inputs, words)[family]
              return (
                <span data-cheapest={isCheapest}>
                  {formats.money(breakdowns[family].total)} <span class="pin-member">{short}</span>
                </span>
              )
            },
            false,
          ),
        )}
        {ids.map((id) => row(fieldName(id, words), (each) => fieldText(id, each.scenario, formats)))}
      </tbody>
    </table>
  )
}
