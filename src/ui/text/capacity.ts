// How do vCPUs, memory and units of capacity look on screen?

export interface CapacityFormats {
  /** Three digits are plenty for what was judged by eye. */
  amount(value: number): string
  /** In GiB, or MiB below one. */
  memory(gib: number): string
}

export const capacityFormats = (locale: string): CapacityFormats => {
  const three = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })
  return {
    amount: (value) => three.format(value),
    memory: (gib) => (gib < 1 ? `${three.format(gib * 1024)}\u00a0MiB` : `${three.format(gib)}\u00a0GiB`),
  }
}
