import { useFormats, useWords } from '../FormatsContext'
import { outlookWords } from '../text/en/outlook'
import type { Work } from './useWork'

/** That something is being worked out, how far it is, and a way to stop it and to go on. */
export function Waiting({ work, what }: { work: Work<unknown>; what: string }) {
  const words = useWords()
  const { percent } = useFormats()
  const { result, isUpdating, progress, isStopped } = work
  if (!isUpdating || (result !== null && progress === null && !isStopped)) return null
  const done = percent(Math.round((progress ?? 0) * 100))
  const button = isStopped ? words(outlookWords).goOn : words(outlookWords).stop
  return (
    <p class="section-note working">
      {progress !== null && <progress value={progress} aria-label={what} />}
      {isStopped ? words(outlookWords).stopped(done) : words(outlookWords).workingOut}
      {(progress !== null || isStopped) && (
        <button
          type="button"
          class="link"
          aria-label={words(outlookWords).buttonFor(button, what)}
          onClick={isStopped ? work.goOn : work.stop}
        >
          {button}
        </button>
      )}
    </p>
  )
}
