// Several words in a sentence, in the language that is spoken: a, b, and c.
import type { Formats } from '../text/format'

export const inList = (words: readonly string[], { spoken }: Formats): string =>
  new Intl.ListFormat(spoken, { type: 'conjunction' }).format(words)
