// Which known name was probably meant?

/** Steps of one letter added, left out or replaced that lead from one word to the other. */
const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** `compute-spend`, `compute_spend` and `ComputeSpend` are the same word spelled by other rules. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Null where nothing is near: at most one letter in three may differ. */
export const nearestName = (name: string, known: readonly string[]): string | null => {
  const wanted = plain(name)
  let nearest: string | null = null
  let least = Math.floor(wanted.length / 3) + 1
  for (const candidate of known) {
    const word = plain(candidate)
    if (Math.abs(word.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, word)
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}
