// What is said in the reader's language? English stands where it is used; another language's words come when they are wanted.

/** Words that belong together: English ones, and the name by which those of another language are found. */
export interface WordSet<Words extends object> {
  readonly id: string
  readonly english: Words
}

export const wordSet = <Words extends object>(id: string, english: Words): WordSet<Words> => ({ id, english })

/** A set of words in the reader's language. */
export type WordsOf = <Words extends object>(set: WordSet<Words>) => Words

/** By the ids of the sets. */
export type Translations = Readonly<Record<string, object>>

/** English, where the other language has not arrived or has no such words. */
export const wordsFrom =
  (translations: Translations = {}): WordsOf =>
  <Words extends object>({ id, english }: WordSet<Words>) =>
    (translations[id] as Words | undefined) ?? english

/** Made once for each language. */
export const perLanguage = <Made>(make: (words: WordsOf) => Made): ((words: WordsOf) => Made) => {
  const known = new WeakMap<WordsOf, Made>()
  return (words) => {
    const made = known.get(words) ?? make(words)
    known.set(words, made)
    return made
  }
}

/** What a translation of a file of word sets has to hold: all of them, each with the same keys. */
export type TranslationOf<File> = {
  readonly [Name in keyof File as File[Name] extends WordSet<object>
    ? Name
    : never]: File[Name] extends WordSet<infer Words> ? Words : never
}
