// Which values does a draw give? The same for the same seed, on every machine.

/** What a value may be: half of the draws lie between low and value, half between value and high. */
export interface Spread {
  readonly low: number
  readonly value: number
  readonly high: number
  /** Whole numbers only. */
  readonly isCounted: boolean
}

/**
 * The value that a share of all draws stays below. Density falls in a straight line from the value to nothing at either
 * end, half of the draws on each side; square roots are exact in every engine, logarithms and powers are not.
 * Counts are rounded.
 */
export function quantileOf({ low, value, high, isCounted }: Spread, share: number): number {
  const at =
    share < 0.5
      ? low + (value - low) * Math.sqrt(2 * share)
      : high - (high - value) * Math.sqrt(2 * (1 - share))
  return isCounted ? Math.round(at) : at
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/**
 * Numbers between 0 and 1, evenly spread, from the generator sfc32 of PractRand. Every name has a stream of its own, so an
 * assumption's draws stay what they are when another is added or held fast.
 */
export function uniforms(seed: number, name: string): () => number {
  let [a, b, c, counter] = [seed | 0, hashOf(name), 0, 1]
  const next = () => {
    const drawn = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) next()
  return () => (next() + 0.5) / 4_294_967_296
}
