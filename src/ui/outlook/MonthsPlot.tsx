import type { ComponentChildren } from 'preact'
import type { Family } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { monthsWords } from '../text/en/outlook'
import { namePlaces } from './namePlaces'
import { pointText, type Side } from './sides'
import { TickLabels } from './TickLabels'

export interface MonthsLine {
  readonly family: Family
  /** One for each month, from now on. */
  readonly usd: readonly number[]
  /** Under its name. */
  readonly note?: string | undefined
}

interface MonthsPlotProps {
  title: string
  lines: readonly MonthsLine[]
  /** As far as the lines are seen; beyond it they are cut off. */
  side: Side
  names: Names
  children?: ComponentChildren
}

/** From this month to the last of so many, in percent. */
export const monthSide = (last: number): Side => ({
  place: (month) => (month / last) * 100,
  ticks: Array.from({ length: Math.floor(last / 12) + 1 }, (_, year) => year * 12),
})

/** Money over the months to come; its numbers are in the table. */
export function MonthsPlot({ title, lines, side, names, children }: MonthsPlotProps) {
  const words = useWords()
  const { moneyShort, count } = useFormats()
  const last = Math.max(1, ...lines.map(({ usd }) => usd.length - 1))
  const x = monthSide(last)
  // A line that leaves the picture has its name where it left.
  const ends = lines.map(({ family, usd }) => ({
    family,
    top: Math.min(100, Math.max(0, 100 - side.place(usd.at(-1) ?? 0))),
  }))
  return (
    <figure aria-label={title}>
      <figcaption>{title}</figcaption>
      <div class="plot" aria-hidden="true">
        <TickLabels side={side} text={moneyShort} />
        <svg class="plot-lines plot-cut" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ family, usd }) => (
            <polyline
              key={family}
              class={`plot-line of-${family} dash-${family}`}
              points={usd.map((value, month) => pointText([x, side], month, value)).join(' ')}
            />
          ))}
        </svg>
        {x.ticks.map((month) => (
          <span key={month} class="plot-x" style={{ left: `${x.place(month)}%` }}>
            {month === 0 ? words(monthsWords).now : words(monthsWords).year(count(month / 12))}
          </span>
        ))}
        {namePlaces(ends, !!lines[0]?.note).map(({ family, top }) => (
          <span key={family} class={`plot-name name of-${family}`} style={{ top: `${top}%` }}>
            {names[family].short}
            <small>{lines.find((line) => line.family === family)?.note}</small>
          </span>
        ))}
        {children}
      </div>
    </figure>
  )
}
