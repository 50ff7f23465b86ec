import { calculatorWords } from './text/en/calculator'

interface FailedProps {
  /** What could not be loaded, as a sentence. */
  message: string
  onAgain(): void
}

export function Failed({ message, onAgain }: FailedProps) {
  return (
    <p class="failed" role="alert">
      {message}{' '}
      <button type="button" class="link" onClick={onAgain}>
        {calculatorWords.again}
      </button>
    </p>
  )
}
