// Is there anything to say yet in the language of the element's place?
import { fetchWords, hasWords } from '../src/ui'

/** At once for English, and for what has arrived; in English where words cannot be had. Returns how to stop waiting. */
export const whenWordsAreHere = (locale: string, onError: () => void, then: () => void): (() => void) => {
  if (hasWords(locale, 'first')) {
    then()
    return () => {}
  }
  let isStopped = false
  fetchWords(locale, 'first').then((have) => {
    if (isStopped) return
    if (!have) onError()
    then()
  })
  return () => {
    isStopped = true
  }
}
