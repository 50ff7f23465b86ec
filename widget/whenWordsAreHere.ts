// Is there anything to say yet in the language of the element's place?
import { fetchAllWords, hasAllWords } from '../src/ui'

/**
 * At once for English, and for what has arrived; in English where words cannot be had. Asks `locale` again when some
 * have come, for it may be another by then. Returns how to stop waiting.
 */
export const whenWordsAreHere = (locale: () => string, then: () => void): (() => void) => {
  let isStopped = false
  const look = (): void => {
    if (isStopped) return
    const wanted = locale()
    if (hasAllWords(wanted)) then()
    else fetchAllWords(wanted).then(look)
  }
  look()
  return () => {
    isStopped = true
  }
}
