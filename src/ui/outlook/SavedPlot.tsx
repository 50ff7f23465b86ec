import type { Family } from '../../model'
import type { Move, Timeline } from '../../model/time'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { moveWords } from '../text/en/outlook'
import { type MonthsLine, MonthsPlot, monthSide } from './MonthsPlot'
import { PlotMark } from './PlotMark'
import { crossingOf, inOrder, savedOf, savedSpan } from './saved'
import type { Side } from './sides'
import { evenTicks } from './ticks'

interface SavedPlotProps {
  found: Timeline
  /** Where it runs today. */
  from: Family
  names: Names
}

const earliest = (moves: readonly Move[]): Move | undefined =>
  [...moves].sort((a, b) => (a.payback ?? Infinity) - (b.payback ?? Infinity))[0]

/** What a move made now has saved by then, against staying, its one-off work included. */
export function SavedPlot({ found, from, names }: SavedPlotProps) {
  const words = useWords()
  const { moneyShort, money, count } = useFormats()
  const { moves, months } = found
  const { least, most } = savedSpan(found)
  const side: Side = {
    place: (usd) => ((usd - least) / (most - least)) * 100,
    ticks: evenTicks(least, most),
  }
  const x = monthSide(months.length)
  const lines = inOrder(from).map((family): MonthsLine => {
    const usd = savedOf(found, from, family)
    const end = usd.at(-1) ?? 0
    return {
      family,
      usd,
      note:
        family === from
          ? words(moveWords).staying
          : `${end > 0 ? '+' : ''}${moneyShort(end)}${end < least ? ' ↓' : ''}`,
    }
  })
  const first = earliest(moves)
  const runs = months[first?.payback ?? -1]?.running
  return (
    <MonthsPlot title={words(moveWords).saved} lines={lines} side={side} names={names}>
      {moves.map(({ to, payback }) => {
        const crossing = crossingOf(lines.find(({ family }) => family === to)?.usd ?? [])
        return (
          payback !== null &&
          crossing !== null && (
            <span
              key={to}
              class="plot-dot"
              style={{ left: `${x.place(crossing)}%`, top: `${100 - side.place(0)}%` }}
            />
          )
        )
      })}
      {first && first.payback !== null && (
        <PlotMark left={x.place(first.payback)}>
          <strong>{words(moveWords).paysBackIn(count(first.payback))}</strong>
          {runs && (
            <>
              <br />
              {words(moveWords).thenSaves(money(runs[first.from] - runs[first.to]))}
            </>
          )}
        </PlotMark>
      )}
    </MonthsPlot>
  )
}
