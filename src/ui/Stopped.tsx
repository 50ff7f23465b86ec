import { useWords } from './FormatsContext'
import { calculatorWords } from './text/en/calculator'

/** What stands in place of a calculator that had a fault. */
export function Stopped({ onRestart }: { onRestart(): void }) {
  const words = useWords()(calculatorWords)
  return (
    <p part="root" role="alert">
      {words.stopped}{' '}
      <button type="button" onClick={onRestart}>
        {words.startOver}
      </button>
    </p>
  )
}
