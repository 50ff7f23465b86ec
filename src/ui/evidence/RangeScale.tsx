import { useFormats, useWords } from '../FormatsContext'
import { evidenceWords } from '../text/en/evidence'
import { quantity } from './quantity'

interface RangeScaleProps {
  low: number
  value: number
  high: number
  /** Of the model; said once, with the value, and not here. */
  unit: string
}

/** Where in its plausible range a value stands; a hollow mark at an end is beyond it. */
export function RangeScale({ low, value, high, unit }: RangeScaleProps) {
  const words = useWords()
  const formats = useFormats()
  const isMoney = unit.startsWith('USD')
  const [from, to] = [low, high].map((end) => quantity(end, isMoney ? 'USD' : 'ratio', formats)) as [
    string,
    string,
  ]
  const isOutside = value < low || value > high
  const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5
  const range = low === high ? words(evidenceWords).fixed(from) : words(evidenceWords).plausible(from, to)
  return (
    <span class="range" role="img" aria-label={isOutside ? words(evidenceWords).outside(range) : range}>
      <span class="range-low">{from}</span>
      <span class="range-line" data-outside={isOutside} style={{ '--at': share }} />
      <span class="range-high">{to}</span>
    </span>
  )
}
