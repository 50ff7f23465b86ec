import { families } from '../../model'
import type { Timeline } from '../../model/time'
import { useWords } from '../FormatsContext'
import type { Names } from '../names'
import { monthsWords } from '../text/en/outlook'
import { MonthsPlot } from './MonthsPlot'
import { fromNothing } from './sides'

/** All that is spent by then, where nothing runs yet that one could stay on. */
export function SpentPlot({ found: { cumulative }, names }: { found: Timeline; names: Names }) {
  const words = useWords()
  const lines = families.map((family) => ({ family, usd: cumulative[family] }))
  const most = Math.max(...lines.flatMap(({ usd }) => usd))
  return (
    <MonthsPlot title={words(monthsWords).cumulative} lines={lines} side={fromNothing(most)} names={names} />
  )
}
