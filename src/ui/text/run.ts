import type { Family } from '../../model'

/** A sentence in pieces: plain, in a platform's colour, or semibold. */
export type Run = string | { readonly text: string; readonly family?: Family; readonly strong?: true }

export const strong = (text: string): Run => ({ text, strong: true })

export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
