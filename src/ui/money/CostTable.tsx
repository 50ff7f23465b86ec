import { useMemo, useRef } from 'preact/hooks'
import { costLineIds, families } from '../../model'
import { type CalculatorState, selectComparison } from '../../store'
import { FamilyHeads } from '../FamilyHeads'
import { useFormats, useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { useRestedState } from '../StoreContext'
import { moneyWords } from '../text/en/money'
import { useOnScreen } from '../useOnScreen'

const afterDrag = 250

/** All seven lines of each: at once where they are seen, and once a drag rests where they are not. */
export function CostTable({ isSeen }: { isSeen: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  const isOnScreen = useOnScreen(place)
  const state = useRestedState(isSeen && isOnScreen ? 0 : afterDrag)
  return (
    <div ref={place}>
      {useMemo(
        () => (
          <Lines state={state} />
        ),
        [state],
      )}
    </div>
  )
}

function Lines({ state }: { state: CalculatorState }) {
  const words = useWords()
  const { breakdowns } = selectComparison(state)
  const formats = useFormats()
  const names = namesOf(state.scenario.inputs, words)
  return (
    <table part="table">
      <caption>{words(moneyWords).caption(formats.currency)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(moneyWords).line}</th>
          <FamilyHeads names={names} />
        </tr>
      </thead>
      <tbody>
        {costLineIds.map((id, index) => (
          <tr key={id}>
            <th scope="row">{words(moneyWords).lines[id]}</th>
            {families.map((family) => (
              <td key={family}>{formats.money(breakdowns[family].lines[index]?.amount ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr data-marked>
          <th scope="row">{words(moneyWords).total}</th>
          {families.map((family) => (
            <td key={family}>{formats.money(breakdowns[family].total)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words(moneyWords).hours}</th>
          {families.map((family) => (
            <td key={family}>{formats.hours(breakdowns[family].opsHours)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words(moneyWords).oneOffHours}</th>
          {families.map((family) => (
            <td key={family}>{formats.hours(breakdowns[family].oneOffHours)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
