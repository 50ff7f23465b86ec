import { families } from '../../model'
import type { Timeline } from '../../model/time'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { monthsWords } from '../text/en/outlook'
import { MonthsPlot, monthSide } from './MonthsPlot'
import { monthName } from './months'
import { PlotMark } from './PlotMark'
import { fromNothing } from './sides'

/** What each of the months to come costs, and where another becomes the cheapest to run. */
export function RunningPlot({ found: { months, changes }, names }: { found: Timeline; names: Names }) {
  const words = useWords()
  const { spoken } = useFormats()
  const lines = families.map((family) => ({ family, usd: months.map(({ running }) => running[family]) }))
  const most = Math.max(...lines.flatMap(({ usd }) => usd))
  const x = monthSide(months.length - 1)
  return (
    <MonthsPlot title={words(monthsWords).running} lines={lines} side={fromNothing(most)} names={names}>
      {changes.running.map(({ month, after }) => (
        <PlotMark key={month} left={x.place(month)}>
          {words(monthsWords).cheapestFrom(names[after].short, monthName(month, spoken))}
        </PlotMark>
      ))}
    </MonthsPlot>
  )
}
