import { useRef } from 'preact/hooks'
import type { Family } from '../../model'
import { selectComparison } from '../../store'
import { useFormats, useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { useRestedState } from '../StoreContext'
import { moneyWords } from '../text/en/money'
import { useOnScreen } from '../useOnScreen'
import { labelStarts } from './labelStarts'
import { remark } from './remark'
import { type Segment, segments } from './segments'
import type { LabelLine } from './useLabelLine'

interface BarProps {
  family: Family
  /** Null until it is measured. */
  line: LabelLine | null
}

/** A bar out of sight follows once a drag rests. */
const afterDrag = 250

/** As much of the line as the longest bar leaves for its total; the same figure as in money.css. */
const roomForTotal = 16.6

interface LabelledSegment extends Segment {
  readonly name: string
  readonly money: string
}

function placesOf(parts: readonly LabelledSegment[], length: number, { width, em, measure }: LabelLine) {
  const barWidth = length * (width - roomForTotal * em)
  const labels = parts.map(({ from, name, money }) => ({
    segmentStart: from * barWidth,
    width: measure(`${name} ${money}`),
  }))
  return labelStarts(labels, width)
}

/** Set on the bar and not on each segment: a drag changes the style of one element. */
const columnsOf = (parts: readonly Segment[]) =>
  parts.map(({ share }) => `minmax(1px, ${share * 100}fr)`).join(' ')

export function Bar({ family, line }: BarProps) {
  const words = useWords()
  const row = useRef<HTMLDivElement>(null)
  const state = useRestedState(useOnScreen(row) ? 0 : afterDrag)
  const formats = useFormats()
  const { scenario } = state
  const comparison = selectComparison(state)
  const breakdown = comparison.breakdowns[family]
  const length = breakdown.total / Math.max(...Object.values(comparison.breakdowns).map(({ total }) => total))
  const parts = segments(breakdown).map((segment): LabelledSegment => {
    return { ...segment, name: words(moneyWords).segments[segment.id], money: formats.money(segment.amount) }
  })
  const places = line && placesOf(parts, length, line)
  const hours = formats.hours(breakdown.opsHours)
  return (
    <div class={`bar-row of-${family}`} ref={row}>
      <div class="bar-name">
        <h4>{namesOf(scenario.inputs, words)[family].full}</h4>
        <p class="bar-remark">{remark(family, scenario, comparison, formats)}</p>
      </div>
      <div class="bar-line">
        <div
          class="bar"
          style={{ inlineSize: `calc(${length} * var(--_room))`, gridTemplateColumns: columnsOf(parts) }}
        >
          {parts.map(({ id }) => (
            <span key={id} class={`segment segment-${id}`} />
          ))}
        </div>
        <p class="bar-total">
          <strong>{formats.money(breakdown.total)}</strong>{' '}
          <span class="bar-hours">
            <span class="if-roomy">{words(moneyWords).hoursAMonth(hours)}</span>
            <span class="if-narrow">{hours}</span>
          </span>
        </p>
      </div>
      <p class={places ? 'bar-labels placed' : 'bar-labels'}>
        {parts.map(({ id, name, money }, index) => (
          <span
            key={id}
            class="bar-label"
            style={{ insetInlineStart: `${Math.round(places?.[index] ?? 0)}px` }}
          >
            {name} <span class="bar-amount">{money}</span>
          </span>
        ))}
      </p>
    </div>
  )
}
