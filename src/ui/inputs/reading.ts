// Does what was typed make sense for this input, and if not, what would?
import { type CostDriver, checkInput, inputs, type Range } from '../../model'
import { halfway } from '../sliderScale'
import { fieldWords, units } from '../text/en/inputs'
import type { Formats } from '../text/format'
import { timesIn } from '../text/multiplier'
import { parseNumber, type Unread } from '../text/parseNumber'
import { kinds } from '../text/quantityKind'

export type Reading =
  /** Its ends where a range was typed; the value is halfway. */
  | { readonly kind: 'value'; readonly value: number; readonly range?: Range }
  | { readonly kind: 'empty' }
  /** May still become right with the next key. */
  | { readonly kind: 'unfinished' | 'wrong'; readonly message: string }

export function rangeMessage(driver: CostDriver, formats: Formats): string {
  const { min, max, kind } = inputs[driver]
  const [low, high] = [formats.inputValue(driver, min), formats.inputValue(driver, max)]
  return kind === 'count'
    ? formats.words(fieldWords).wholeBetween(low, high)
    : formats.words(fieldWords).between(low, high, formats.words(units)[driver].wide)
}

/** An example for hours, which have no usual number of their own. */
const someHours = 20

/** "3 to 8", "3–8", "3 .. 8" */
export function readInput(driver: CostDriver, text: string, formats: Formats): Reading {
  const { to, fromTo } = formats.words(fieldWords)
  const [low = '', high, ...more] = text.split(
    new RegExp(`\\s*(?:[–—~〜～…]|\\.\\.+|(?<!e)-|(?<!\\p{L})(?:${to})(?!\\p{L}))\\s*`, 'iu'),
  )
  if (!low || high === undefined || more.length > 0) return readOne(driver, text, formats)
  const [from, until] = [low, high].map((end) => readOne(driver, end, formats)) as [Reading, Reading]
  if (from.kind !== 'value' || until.kind === 'empty') return from
  if (until.kind !== 'value') return until
  const times = timesIn(high)
  if (timesIn(low) === 1 && times > 1 && from.value * times <= until.value) {
    const [one, other] = [from.value, from.value * times].map((value) =>
      [value, until.value].map((end) => formats.inputValue(driver, end)).join('–'),
    ) as [string, string]
    return { kind: 'unfinished', message: formats.words(fieldWords).ambiguous(one, other) }
  }
  if (from.value > until.value) return { kind: 'unfinished', message: fromTo(high, low) }
  return {
    kind: 'value',
    value: halfway(driver, from.value, until.value),
    range: { low: from.value, high: until.value },
  }
}

export type ReadInput = typeof readInput

function readOne(driver: CostDriver, text: string, formats: Formats): Reading {
  const { min, max } = inputs[driver]
  const largest = max / formats.fromTyped(driver, 1)
  const parsed = parseNumber(text, {
    locale: formats.locale,
    units: [...formats.words(units)[driver].typed, ...formats.words(fieldWords).to.split('|')],
    currency: kinds[driver] === 'money' ? formats.currency : undefined,
    max: largest,
  })
  if (parsed.ok) {
    const value = formats.fromTyped(driver, parsed.value)
    if (checkInput(driver, value) === null) return { kind: 'value', value }
    const mayGrow = value >= 0 && value < min
    return { kind: mayGrow ? 'unfinished' : 'wrong', message: rangeMessage(driver, formats) }
  }
  return unreadReading(parsed, formats.inputValue(driver, inputs[driver].default ?? someHours), formats)
}

/** What to say where no number could be read; `example` is one that could. */
export function unreadReading(parsed: Unread, example: string, formats: Formats): Reading {
  const words = formats.words(fieldWords)
  switch (parsed.problem) {
    case 'empty':
      return { kind: 'empty' }
    case 'ambiguous': {
      const plain = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 6 })
      const [low, high] = parsed.readings
      return { kind: 'unfinished', message: words.ambiguous(plain.format(low), plain.format(high)) }
    }
    case 'incomplete':
      return { kind: 'unfinished', message: words.unreadable(example) }
    case 'unreadable':
      return { kind: 'wrong', message: words.unreadable(example) }
  }
}

export type UnreadReading = typeof unreadReading
