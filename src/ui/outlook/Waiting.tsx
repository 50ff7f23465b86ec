import { useWords } from '../FormatsContext'
import { outlookWords } from '../text/en/outlook'
import type { Work } from './useWork'

/** That something is being worked out, and how far it is. */
export function Waiting({ work, what }: { work: Work<unknown>; what: string }) {
  const words = useWords()
  const { result, isUpdating, progress } = work
  if (!isUpdating || (result !== null && progress === null)) return null
  return (
    <p class="section-note working">
      {progress !== null && <progress value={progress} aria-label={what} />}
      {words(outlookWords).workingOut}
    </p>
  )
}
