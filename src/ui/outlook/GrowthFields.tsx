import { useRef } from 'preact/hooks'
import { type GrowthId, growthBounds, growthIds } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { NumberField } from '../inputs/NumberField'
import type { Reading, UnreadReading } from '../inputs/reading'
import { useActions, useStore } from '../StoreContext'
import { growthWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { parseNumber } from '../text/parseNumber'

const unit = { wide: '%', narrow: '%' }
const asPercent = (share: number): number => Number((share * 100).toPrecision(12))

function readGrowth(text: string, formats: Formats, unreadReading: UnreadReading): Reading {
  const [min, max] = [asPercent(growthBounds.min), asPercent(growthBounds.max)]
  const parsed = parseNumber(text, { locale: formats.locale, units: ['%'], max })
  if (!parsed.ok) return unreadReading(parsed, formats.number(5), formats)
  if (parsed.value >= min && parsed.value <= max) return { kind: 'value', value: parsed.value / 100 }
  return {
    kind: 'wrong',
    message: formats.words(growthWords).between(formats.number(min), formats.number(max)),
  }
}

/** What grows, and by how much a month. */
export const GrowthFields = (handed: { unreadReading: UnreadReading }) => (
  <div class="growth">
    {growthIds.map((id) => (
      <GrowthField key={id} id={id} {...handed} />
    ))}
  </div>
)

function GrowthField({ id, unreadReading }: { id: GrowthId; unreadReading: UnreadReading }) {
  const words = useWords()
  const growth = useStore(({ extras }) => extras.growth?.[id]) ?? 0
  const { setGrowth } = useActions()
  const formats = useFormats()
  const typed = useRef<number | null>(null)
  const text = formats.number(asPercent(growth))
  const set = (share: number) => setGrowth(id, share === 0 ? null : share)
  return (
    <NumberField
      label={words(growthWords).labels[id]}
      text={text}
      unit={unit}
      help={words(growthWords).help[id]}
      meanwhile={words(growthWords).stillUsing(text)}
      read={(entered) => {
        typed.current = null
        return readGrowth(entered, formats, unreadReading)
      }}
      onValue={(share) => {
        typed.current = share
      }}
      onRest={() => {
        if (typed.current !== null) set(typed.current)
        typed.current = null
      }}
      onForget={() => {
        typed.current = null
      }}
      onEmpty={() => set(0)}
      onStep={(direction, size) => {
        const percent = Math.round(asPercent(growth)) + direction * (size === 'page' ? 5 : 1)
        set(Math.min(growthBounds.max, Math.max(growthBounds.min, percent / 100)))
      }}
    />
  )
}
