import type { CostDriver } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'

/** That the reader is not sure of a value, and a way back to being sure. */
export function RangeNote({ driver }: { driver: CostDriver }) {
  const words = useWords()
  const { inputValue } = useFormats()
  const range = useStore(({ extras }) => extras.ranges?.[driver])
  const { setRange } = useActions()
  if (!range) return null
  return (
    <>
      {words(fieldWords).ranged(inputValue(driver, range.low), inputValue(driver, range.high))}{' '}
      <button type="button" class="link" onClick={() => setRange(driver, null)}>
        {words(fieldWords).oneValue}
      </button>
    </>
  )
}
