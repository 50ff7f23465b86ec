import { useWords } from './FormatsContext'
import { calculatorWords } from './text/en/calculator'

interface FailedProps {
  /** What could not be loaded, as a sentence. */
  message: string
  onAgain(): void
}

export function Failed({ message, onAgain }: FailedProps) {
  const words = useWords()
  return (
    <p class="failed" role="alert">
      {message}{' '}
      <button type="button" class="link" onClick={onAgain}>
        {words(calculatorWords).again}
      </button>
    </p>
  )
}
