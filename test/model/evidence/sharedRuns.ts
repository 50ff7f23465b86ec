const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Runs of `length` words that occur in more than one of the texts. */
export function sharedRuns(texts: readonly string[], length: number): string[] {
  const firstSeenIn = new Map<string, number>()
  const shared: string[] = []
  texts.forEach((text, index) => {
    const words = wordsOf(text)
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ')
      const first = firstSeenIn.get(run)
      if (first === undefined) firstSeenIn.set(run, index)
      else if (first !== index) shared.push(run)
    }
  })
  return shared
}
