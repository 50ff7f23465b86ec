import type { Move, Timeline } from '../../model/time'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { moveWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { monthName } from './months'

function paybackText({ payback }: Move, { spoken, count, words }: Formats): string {
  if (payback === null) return words(moveWords).never
  return payback === 0
    ? words(moveWords).atOnce
    : words(moveWords).after(count(payback), monthName(payback, spoken))
}

function bestText({ best }: Move, { spoken, words }: Formats): string {
  if (!best) return words(moveWords).stay
  return best.month === 0 ? words(moveWords).now : monthName(best.month, spoken)
}

/** When a move from where it runs today has paid for itself, and when it is best made. */
export function Moves({ found: { moves, months }, names }: { found: Timeline; names: Names }) {
  const words = useWords()
  const formats = useFormats()
  const [first] = moves
  if (!first) return <p class="help">{words(moveWords).nowhere}</p>
  return (
    <table class="moves" part="table">
      <caption>{words(moveWords).caption(names[first.from].full)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(moveWords).to}</th>
          <th scope="col">{words(moveWords).work}</th>
          <th scope="col">{words(moveWords).paysBack}</th>
          <th scope="col">{words(moveWords).bestMade}</th>
          <th scope="col">{words(moveWords).saves}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.to}>
            <th scope="row" class={`of-${move.to}`}>
              <span class="name">{names[move.to].full}</span>
            </th>
            <td>{formats.money(months[0]?.oneOff[move.to] ?? 0)}</td>
            <td>{paybackText(move, formats)}</td>
            <td>{bestText(move, formats)}</td>
            <td>{move.best ? formats.moneySentence(move.best.saves) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
