import type { BreakEvenRange } from '../../model/uncertainty'
import { useWords } from '../FormatsContext'
import { paysWords } from '../text/en/outlook'
import type { Side } from './sides'

interface BreakEvenWhiskerProps {
  range: BreakEvenRange<'kubernetes' | 'others'>
  x: Side
  at(value: number): string
}

/** Its words begin here at the latest, in percent, so that they stay on the picture. */
const latest = 62

/** Just above the axis: between which values eight draws in ten break even, and the middle one. */
export function BreakEvenWhisker({ range: { band }, x, at }: BreakEvenWhiskerProps) {
  const words = useWords()
  if (!band) return null
  const { p10, p50, p90 } = band
  const [from, middle, to] = [x.place(p10), x.place(p50), x.place(p90)]
  const [most, between, half] = words(paysWords).whisker(at(p10), at(p90), at(p50))
  return (
    <>
      <span class="whisker" style={{ left: `${from}%`, width: `${to - from}%` }} />
      <span class="whisker-middle" style={{ left: `${middle}%` }} />
      <span class="whisker-words" style={{ left: `${Math.min(from, latest)}%` }}>
        <strong>
          {most}
          <br />
          {between}
        </strong>
        <br />
        {half}
      </span>
    </>
  )
}
