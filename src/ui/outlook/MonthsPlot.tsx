import { type Family, families } from '../../model'
import { FamilyName } from '../FamilyName'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { monthsWords } from '../text/en/outlook'
import { evenTicks } from './ticks'

interface MonthsPlotProps {
  title: string
  /** One for each month, from now on. */
  costs: Readonly<Record<Family, readonly number[]>>
  /** Months in which the cheapest changes. */
  changes: readonly number[]
  names: Names
}

/** Names this far apart, in percent of the height, do not touch. */
const apart = 11

/** Where the names stand beside the ends of their lines, pushed apart from the top down. */
function namePlaces(ends: Readonly<Record<Family, number>>): Readonly<Record<Family, number>> {
  const placed = { ...ends }
  const [top, middle, bottom] = [...families].sort((a, b) => ends[a] - ends[b]) as [Family, Family, Family]
  placed[bottom] = Math.min(ends[bottom], 100)
  placed[middle] = Math.min(ends[middle], placed[bottom] - apart)
  placed[top] = Math.min(ends[top], placed[middle] - apart)
  return placed
}

/** Money over the months to come; its numbers are in the table. */
export function MonthsPlot({ title, costs, changes, names }: MonthsPlotProps) {
  const words = useWords()
  const { moneyShort, count } = useFormats()
  const last = costs.compose.length - 1
  const most = Math.max(...families.flatMap((family) => costs[family]))
  const left = (month: number) => (month / last) * 100
  const top = (cost: number) => 100 - (cost / most) * 100
  const lineOf = (family: Family) =>
    costs[family].map((cost, month) => `${left(month).toFixed(2)},${top(cost).toFixed(2)}`).join(' ')
  const endOf = (family: Family) => top(costs[family][last] ?? 0)
  const places = namePlaces({
    compose: endOf('compose'),
    paas: endOf('paas'),
    kubernetes: endOf('kubernetes'),
  })
  return (
    <figure aria-label={title}>
      <figcaption>{title}</figcaption>
      <div class="plot" aria-hidden="true">
        {evenTicks(0, most).map((tick) => (
          <span key={tick} class="plot-y" style={{ top: `${top(tick)}%` }}>
            <span>{moneyShort(tick)}</span>
          </span>
        ))}
        <svg class="plot-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {changes.map((month) => (
            <path key={month} class="plot-change" d={`M${left(month)} 0V100`} />
          ))}
          {families.map((family) => (
            <polyline key={family} class={`plot-line of-${family} dash-${family}`} points={lineOf(family)} />
          ))}
        </svg>
        {[0, 12, 24, 36, 48, 60]
          .filter((month) => month <= last)
          .map((month) => (
            <span key={month} class="plot-x" style={{ left: `${left(month)}%` }}>
              {month === 0 ? words(monthsWords).now : words(monthsWords).year(count(month / 12))}
            </span>
          ))}
        {families.map((family) => (
          <span key={family} class={`plot-name name of-${family}`} style={{ top: `${places[family]}%` }}>
            <FamilyName names={names[family]} />
          </span>
        ))}
      </div>
    </figure>
  )
}
