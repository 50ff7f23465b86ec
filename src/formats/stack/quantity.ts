// How much is meant by `100m`, `128Mi`, `1.5g` or `1e3`?

const gib = 2 ** 30

const decimalSuffixes = { n: 1e-9, u: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 }
const binarySuffixes = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}
const kubernetesSuffixes: Readonly<Record<string, number>> = {
  '': 1,
  ...decimalSuffixes,
  ...binarySuffixes,
}

const sensible = (value: number): number | null => (Number.isFinite(value) && value >= 0 ? value : null)

/** null: not a Kubernetes quantity, or less than nothing. */
export const readQuantity = (text: string): number | null => {
  const [, number, exponent, suffix = ''] =
    /^\+?(\d+\.?\d*|\.\d+)(?:([eE][+-]?\d+)|([A-Za-z]{0,2}))$/.exec(text.trim()) ?? []
  if (number === undefined) return null
  if (exponent) return sensible(Number(number + exponent))
  const factor = Object.hasOwn(kubernetesSuffixes, suffix) ? kubernetesSuffixes[suffix] : undefined
  return factor === undefined ? null : sensible(Number(number) * factor)
}

export const readQuantityInGib = (text: string): number | null => {
  const bytes = readQuantity(text)
  return bytes === null ? null : bytes / gib
}

/** Docker counts in powers of two whatever the letter, and in bytes without one. */
const composeBytes: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
  p: 2 ** 50,
}

export const readComposeGib = (text: string): number | null => {
  const [, number, letter = ''] = /^(\d+\.?\d*|\.\d+)\s*([bkmgtp]?)i?b?$/i.exec(text.trim()) ?? []
  const factor = composeBytes[letter.toLowerCase()]
  return number === undefined || factor === undefined ? null : sensible((Number(number) * factor) / gib)
}

export const readCpus = (text: string): number | null =>
  /^(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? sensible(Number(text)) : null

/** A whole number of replicas. */
export const readCount = (text: string): number | null =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : null
