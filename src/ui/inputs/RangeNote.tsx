import type { CostDriver } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'

interface RangeNoteProps {
  driver: CostDriver
  value: number
  /** The value as it is shown. */
  text: string
}

/** That the reader is not sure of a value, and a way back to being sure. */
export function RangeNote({ driver, value, text }: RangeNoteProps) {
  const words = useWords()
  const { inputValue } = useFormats()
  const range = useStore(({ extras }) => extras.ranges?.[driver])
  const { setRange } = useActions()
  if (!range) return null
  const [low, high] = [inputValue(driver, range.low), inputValue(driver, range.high)]
  return (
    <>
      {words(fieldWords).ranged(low, high)}{' '}
      {(value < range.low || value > range.high) &&
        `${words(fieldWords).outside(text, value < range.low ? low : high)} `}
      <button type="button" class="link" onClick={() => setRange(driver, null)}>
        {words(fieldWords).oneValue}
      </button>
    </>
  )
}
