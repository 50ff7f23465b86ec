// Several words in a sentence, in the language that is spoken: a, b, and c.
import type { Formats } from '../text/format'
import { languageOf } from '../text/languages'

export const inList = (words: readonly string[], { locale }: Formats): string =>
  new Intl.ListFormat(languageOf(locale) ?? 'en', { type: 'conjunction' }).format(words)
