import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { CostBreakdown } from '../../model'
import { useFormats } from '../FormatsContext'
import type { MemberNames } from '../names'
import { moneyWords } from '../text/en/money'
import { labelStarts } from './labelStarts'
import { type Segment, segments } from './segments'

interface BarProps {
  breakdown: CostBreakdown
  names: MemberNames
  /** Of the longest bar. */
  length: number
  remark: string
}

/** Only a measured label can follow another one. */
function useLabelPlaces(parts: readonly Segment[]) {
  const bar = useRef<HTMLDivElement>(null)
  const labels = useRef<HTMLParagraphElement>(null)
  const place = useRef(() => {})
  place.current = () => {
    if (!bar.current || !labels.current) return
    const width = bar.current.offsetWidth
    const items = [...labels.current.children].filter((item) => item instanceof HTMLElement)
    const starts = labelStarts(
      parts.map(({ from }) => from * width),
      items.map((item) => item.offsetWidth),
    )
    for (const [index, item] of items.entries()) item.style.setProperty('--start', `${starts[index] ?? 0}px`)
  }
  useLayoutEffect(() => place.current())
  useEffect(() => {
    if (!bar.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => place.current())
    observer.observe(bar.current)
    return () => observer.disconnect()
  }, [])
  return { bar, labels }
}

export function Bar({ breakdown, names, length, remark }: BarProps) {
  const formats = useFormats()
  const parts = segments(breakdown)
  const { bar, labels } = useLabelPlaces(parts)
  const hours = formats.hours(breakdown.opsHours)
  return (
    <div class={`bar-row of-${breakdown.family}`}>
      <div class="bar-name">
        <h4>{names.full}</h4>
        <p class="bar-remark">{remark}</p>
      </div>
      <div class="bar-line">
        <div class="bar" ref={bar} style={{ '--length': length }}>
          {parts.map(({ id, share }) => (
            <span key={id} class={`segment segment-${id}`} style={{ '--share': share }} />
          ))}
        </div>
        <p class="bar-total">
          <strong>{formats.money(breakdown.total)}</strong>{' '}
          <span class="bar-hours">
            <span class="if-roomy">{moneyWords.hoursAMonth(hours)}</span>
            <span class="if-narrow">{hours}</span>
          </span>
        </p>
      </div>
      <p class="bar-labels" ref={labels}>
        {parts.map(({ id, amount }) => (
          <span key={id} class="bar-label">
            {moneyWords.segments[id]} <span class="bar-amount">{formats.money(amount)}</span>
          </span>
        ))}
      </p>
    </div>
  )
}
