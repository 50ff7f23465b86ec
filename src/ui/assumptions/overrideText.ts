// How does a value read in its field, and what does somebody mean by what they type into it?
import { checkOverride } from '../../model'
import { quantity } from '../evidence'
import { type Reading, unreadReading } from '../inputs/reading'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { overrideUnits } from '../text/en/evidence'
import type { Formats } from '../text/format'
import { parseNumber } from '../text/parseNumber'
import type { Item } from './items'

const isMoney = ({ unit }: Item): boolean => unit.startsWith('USD')

/** How many of what is shown go into one of what the model counts. */
const scaleOf = (item: Item, { usdRate }: Formats): number => {
  if (isMoney(item)) return usdRate
  return item.unit === 'fraction' ? 100 : 1
}

/** In the field; its unit stands beside it. */
export const fieldText = (item: Item, value: number, formats: Formats): string =>
  isMoney(item) ? quantity(value, 'USD', formats) : quantity(value * scaleOf(item, formats), 'ratio', formats)

/** In a sentence. */
export const fullText = (item: Item, value: number, formats: Formats): string =>
  formats
    .words(assumptionRowWords)
    .withUnit(fieldText(item, value, formats), formats.words(overrideUnits)[item.unit].wide)

function outsideMessage(item: Item, typed: number, canInsist: boolean, formats: Formats): string {
  const { name, kind, low, high, unit } = item
  const words = formats.words(assumptionRowWords)
  const [from, to] = [fullText(item, low, formats), fullText(item, high, formats)]
  const outside = words[kind === 'price' ? 'priceOutside' : 'outside'](name, from, to)
  if (unit === 'fraction' && typed <= 1 && typed >= low && typed <= high) {
    return outside + words.asPercent(fieldText(item, typed / 100, formats), fieldText(item, typed, formats))
  }
  return (low === high ? words.outsideOne(name, from) : outside) + (canInsist ? '' : words.impossible)
}

export interface OverrideReading {
  readonly reading: Reading
  /** Not plausible, yet the model can work with it. */
  readonly beyond: number | null
}

const alone = (reading: Reading): OverrideReading => ({ reading, beyond: null })

export function readOverride(item: Item, text: string, formats: Formats): OverrideReading {
  const scale = scaleOf(item, formats)
  const units = formats.words(overrideUnits)[item.unit].typed
  const parsed = parseNumber(text, {
    locale: formats.locale,
    units,
    currency: isMoney(item) ? formats.currency : undefined,
    max: item.high * scale,
  })
  if (parsed.ok) {
    const value = Number((parsed.value / scale).toPrecision(12))
    if (checkOverride(item.id, value) === null) return alone({ kind: 'value', value })
    const canInsist = checkOverride(item.id, { value, outsideRange: true }) === null
    const mayGrow = value >= 0 && value < item.low
    const message = outsideMessage(item, parsed.value, canInsist, formats)
    return { reading: { kind: mayGrow ? 'unfinished' : 'wrong', message }, beyond: canInsist ? value : null }
  }
  return alone(unreadReading(parsed, fieldText(item, item.value, formats), formats))
}

const wholeUnits: ReadonlySet<string> = new Set(['nodes/cluster', 'engineers', 'services'])

/** A fiftieth of what is plausible, or a hundredth of a price, as 1, 2 or 5 of something. */
export function stepOverride(item: Item, value: number, direction: 1 | -1, size: 'step' | 'page'): number {
  const { kind, low, high, unit } = item
  const raw = kind === 'price' ? Math.abs(item.value) / 100 : (high - low) / 50
  if (raw === 0) return value
  const power = 10 ** Math.floor(Math.log10(raw))
  const nice = power * ([1, 2, 5].findLast((factor) => factor * power <= raw * 1.001) ?? 1)
  const step = wholeUnits.has(unit) ? 1 : nice
  const steps = Math.round(value / step) + direction * (size === 'page' ? 10 : 1)
  const moved = Number((steps * step).toPrecision(12))
  return Math.min(high, Math.max(low, moved))
}
