// Was this module asked for by another address than the one its chunks import?

/** The address without query and fragment; null where it has neither. */
export const plainAddress = (url: string): string | null =>
  /[?#]/.test(url) ? url.replace(/[?#].*$/s, '') : null
