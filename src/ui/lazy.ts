// How does code that is not needed for the first answer arrive?
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useFormats } from './FormatsContext'
import { insistent, type Load } from './insistent'
import { addStyles } from './styles'
import { fetchWords, hasWords, type PackName } from './text/languages'

/** A module that is fetched when it is first wanted, and at hand for every calculator from then on. */
export interface Lazy<Module> {
  readonly fetch: () => Promise<Module>
  readonly arrived: () => Module | undefined
  /** What its views say, where that is not English. */
  readonly words: readonly PackName[]
}

/** A module may export the `styles` of its views; they join the sheet of all calculators when it arrives. */
export function lazy<Module extends object>(
  load: Load<Module>,
  words: readonly PackName[] = [],
): Lazy<Module> {
  let module: Module | undefined
  let underway: Promise<Module> | undefined
  const ask = insistent(load)
  const attempt = async () => {
    const loaded = await ask()
    if ('styles' in loaded) addStyles(loaded.styles as string[])
    module = loaded
    return loaded
  }
  return {
    // One copy for all calculators, however many wait for it.
    fetch: () => {
      underway ??= attempt().catch((error) => {
        underway = undefined
        throw error
      })
      return underway
    },
    arrived: () => module,
    words,
  }
}

export type Arrival<Module> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly tryAgain: () => void }
  | { readonly kind: 'ready'; readonly module: Module }

/** Fetches the module once it is wanted, and again for each attempt after a failure. */
export function useLazy<Module>(
  { fetch, arrived, words }: Lazy<Module>,
  isWanted = true,
  /** Told when only its words could not be had, and it says what it has to say in English. */
  onError?: ((onlyWords?: 'words') => void) | undefined,
): Arrival<Module> {
  const { locale } = useFormats()
  const [attempt, setAttempt] = useState(0)
  const [failedAttempt, setFailedAttempt] = useState(-1)
  const [, setArrived] = useState({})
  const tell = useRef(onError)
  tell.current = onError
  // Before the browser paints what is there already: the way to the server and the painting take their time together.
  useLayoutEffect(() => {
    if (!isWanted || (arrived() && words.every((pack) => hasWords(locale, pack)))) return
    let isAbandoned = false
    Promise.all([fetch(), ...words.map((pack) => fetchWords(locale, pack))]).then(
      ([, ...have]) => {
        if (isAbandoned) return
        setArrived({})
        if (have.includes(false)) tell.current?.('words')
      },
      () => {
        if (isAbandoned) return
        setFailedAttempt(attempt)
        tell.current?.()
      },
    )
    return () => {
      isAbandoned = true
    }
  }, [isWanted, attempt, fetch, arrived, words, locale])

  const module = arrived()
  if (module && isWanted && words.every((pack) => hasWords(locale, pack))) return { kind: 'ready', module }
  if (failedAttempt < attempt) return { kind: 'waiting' }
  return { kind: 'failed', tryAgain: () => setAttempt(attempt + 1) }
}
