// Several words in a sentence: a, b, and c.
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })

export const inList = (words: readonly string[]): string => conjunction.format(words)
