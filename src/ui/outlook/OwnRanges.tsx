import { useRef } from 'preact/hooks'
import { type CostDriver, costDrivers, inputs, isAssumptionId, type Range, type RangeId } from '../../model'
import { subjectName } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { NumberField } from '../inputs/NumberField'
import type { ReadInput } from '../inputs/reading'
import { Select } from '../inputs/Select'
import { useActions, useStore } from '../StoreContext'
import { halfway, roundToStep, stepBy } from '../sliderScale'
import { inputWords, units } from '../text/en/inputs'
import { ownRangeWords } from '../text/en/outlook'
import { Head } from './Head'

/** From half to double, as far as the input goes, for the reader to narrow. */
function firstRange(driver: CostDriver, value: number): Range {
  const { min, max } = inputs[driver]
  const low = roundToStep(driver, Math.max(min, value / 2))
  return { low: Math.min(low, value), high: Math.max(value, roundToStep(driver, value * 2 || max)) }
}

/** Daily users change no cost. */
const askable = costDrivers.filter((driver) => driver !== 'dailyActiveUsers')

/** The inputs of which the reader is not sure, and between which values they lie. */
export function OwnRanges({ readInput }: { readInput: ReadInput }) {
  const words = useWords()
  const ranges = useStore(({ extras }) => extras.ranges) ?? {}
  const given = useStore(({ scenario }) => scenario.inputs)
  const { setRange } = useActions()
  const known = Object.keys(ranges) as RangeId[]
  return (
    <section class="own-ranges" aria-label={words(ownRangeWords).head}>
      <Head title={words(ownRangeWords).head} note={words(ownRangeWords).note} />
      <div class="growth">
        {askable
          .filter((driver) => ranges[driver])
          .map((driver) => (
            <OwnRange key={driver} driver={driver} range={ranges[driver] as Range} readInput={readInput} />
          ))}
        {known.filter(isAssumptionId).map((id) => (
          <p key={id} class="help">
            {subjectName({ kind: 'assumption', id }, words)}{' '}
            {words(ownRangeWords).ends(String(ranges[id]?.low), String(ranges[id]?.high))}{' '}
            <button type="button" class="link" onClick={() => setRange(id, null)}>
              {words(ownRangeWords).asPublished}
            </button>
          </p>
        ))}
        <Select
          label={words(ownRangeWords).add}
          value=""
          onChoose={(chosen) => {
            const driver = askable.find((candidate) => candidate === chosen)
            if (driver) setRange(driver, firstRange(driver, given[driver] ?? inputs[driver].min))
          }}
        >
          <option value="">{words(ownRangeWords).add}</option>
          {askable
            .filter((driver) => !ranges[driver])
            .map((driver) => (
              <option key={driver} value={driver}>
                {words(inputWords)[driver].label}
              </option>
            ))}
        </Select>
      </div>
    </section>
  )
}

interface OwnRangeProps {
  driver: CostDriver
  range: Range
  readInput: ReadInput
}

function OwnRange({ driver, range, readInput }: OwnRangeProps) {
  const words = useWords()
  const formats = useFormats()
  const value = useStore(({ scenario }) => scenario.inputs[driver])
  const { setRange, setInputRange } = useActions()
  const typed = useRef<Range | null>(null)
  const text = words(ownRangeWords).ends(
    formats.inputValue(driver, range.low),
    formats.inputValue(driver, range.high),
  )
  const set = (next: Range) => {
    // The reader's own value stays where the range has it.
    if (value === null || (value >= next.low && value <= next.high)) setRange(driver, next)
    else setInputRange(driver, next, halfway(driver, next.low, next.high))
  }
  return (
    <NumberField
      label={words(inputWords)[driver].label}
      text={text}
      unit={words(units)[driver]}
      help={
        <button type="button" class="link" onClick={() => setRange(driver, null)}>
          {words(ownRangeWords).sure}
        </button>
      }
      meanwhile={words(ownRangeWords).stillUsing(text)}
      read={(entered) => {
        typed.current = null
        return readInput(driver, entered, formats)
      }}
      onValue={(next, ends) => {
        typed.current = ends ?? { low: next, high: next }
      }}
      onRest={() => {
        if (typed.current) set(typed.current)
        typed.current = null
      }}
      onForget={() => {
        typed.current = null
      }}
      onEmpty={() => setRange(driver, null)}
      onStep={(direction, size) =>
        set({ low: range.low, high: Math.max(range.low, stepBy(driver, range.high, direction, size)) })
      }
    />
  )
}
