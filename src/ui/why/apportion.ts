// How do rounded parts add up to a rounded whole? The largest remainders take what rounding left over.

/** Whole numbers nearest to the parts whose sum is `whole`, itself a whole number near theirs. */
export function apportion(parts: readonly number[], whole: number): number[] {
  const floors = parts.map(Math.floor)
  const left = whole - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const shares = floors.map(() => Math.trunc(left / Math.max(1, parts.length)))
  const rest = left - shares.reduce((sum, share) => sum + share, 0)
  const sign = Math.sign(rest)
  const chosen = sign < 0 ? byRemainder.reverse() : byRemainder
  for (const { index } of chosen.slice(0, Math.abs(rest))) shares[index] = (shares[index] ?? 0) + sign
  return floors.map((floor, index) => floor + (shares[index] ?? 0) || 0)
}
