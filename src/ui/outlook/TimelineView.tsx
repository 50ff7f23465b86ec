import { useMemo } from 'preact/hooks'
import { cheapestFamilies, families, type Growth, type Scenario } from '../../model'
import { fiveYears, type PerFamily, perFamily, type Timeline, timeline } from '../../model/time'
import { FamilyHeads } from '../FamilyHeads'
import { useFormats, useWords } from '../FormatsContext'
import type { UnreadReading } from '../inputs/reading'
import type { Names } from '../names'
import { chartAreaWords } from '../text/en/axis'
import { inputWords } from '../text/en/inputs'
import { monthsWords } from '../text/en/outlook'
import { Unfolding } from '../Unfolding'
import { GrowthFields } from './GrowthFields'
import { Head } from './Head'
import { Moves } from './Moves'
import { monthName } from './months'
import { RunningPlot } from './RunningPlot'
import { SavedPlot } from './SavedPlot'
import { SpentPlot } from './SpentPlot'

interface TimelineViewProps {
  scenario: Scenario
  growth: Growth | undefined
  names: Names
  unreadReading: UnreadReading
}

/** What growth does to the answer, month by month, and when a move pays. */
export function TimelineView({ scenario, growth, names, unreadReading }: TimelineViewProps) {
  const words = useWords()
  const found = useMemo(() => timeline(scenario, { growth }), [scenario, growth])
  const [move] = found.moves
  return (
    <section class="timeline" aria-label={words(monthsWords).head}>
      <Head title={words(monthsWords).head} note={words(monthsWords).note} />
      <GrowthFields unreadReading={unreadReading} />
      <ChangesInTime found={found} names={names} />
      <div class="outlook-pair">
        <RunningPlot found={found} names={names} />
        {move ? (
          <SavedPlot found={found} from={move.from} names={names} />
        ) : (
          <SpentPlot found={found} names={names} />
        )}
      </div>
      <Unfolding show={words(chartAreaWords).showTable} hide={words(chartAreaWords).hideTable}>
        {() => <YearTable found={found} names={names} />}
      </Unfolding>
      <Moves found={found} names={names} />
    </section>
  )
}

/** When the verdict will be another one, and what cannot grow that far. */
function ChangesInTime({ found, names }: { found: Timeline; names: Names }) {
  const words = useWords()
  const { spoken, count, driverValue } = useFormats()
  const { months, changes } = found
  const [now] = months
  const [cheapestNow = 'compose'] = now ? cheapestFamilies(now.totals) : []
  const last = months.at(-1)
  const stuck = (last?.atEnd ?? []).map((id) =>
    words(monthsWords).stuckAt(
      words(inputWords)[id].label,
      driverValue(id, last?.inputs[id] ?? 0),
      count(months.findIndex(({ atEnd }) => atEnd.includes(id))),
    ),
  )
  return (
    <p class="range-sentence">
      {changes.verdict.length === 0
        ? words(monthsWords).never(names[cheapestNow].full)
        : changes.verdict
            .map(({ month, after }) =>
              words(monthsWords).changes(names[after].full, monthName(month, spoken), count(month)),
            )
            .join(' ')}
      {stuck.length > 0 && ` ${words(monthsWords).stuck(stuck.join(', '))}`}
    </p>
  )
}

function YearTable({ found: { months, cumulative }, names }: { found: Timeline; names: Names }) {
  const words = useWords()
  const { money, count } = useFormats()
  const cells = (costs: PerFamily) => families.map((family) => <td key={family}>{money(costs[family])}</td>)
  const spent = (month: number) => perFamily((family) => cumulative[family][month] ?? 0)
  const years = [12, 24, 36, 48, fiveYears].flatMap((month) => {
    const last = months[month - 1]
    return last ? [{ month, running: last.running }] : []
  })
  return (
    <table part="table">
      <caption>{words(monthsWords).tableCaption}</caption>
      <thead>
        <tr>
          <td />
          <FamilyHeads names={names} />
        </tr>
      </thead>
      <tbody>
        {years.flatMap(({ month, running }) => [
          <tr key={`running ${month}`}>
            <th scope="row">{words(monthsWords).runningAfter(count(month))}</th>
            {cells(running)}
          </tr>,
          <tr key={`spent ${month}`}>
            <th scope="row">{words(monthsWords).spentAfter(count(month))}</th>
            {cells(spent(month))}
          </tr>,
        ])}
      </tbody>
    </table>
  )
}
