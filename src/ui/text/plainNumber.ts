// How would a number be written with a plain keyboard?

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint))

/** Every script's ten digits stand in a row that begins at a multiple of 16, or six after one. */
function latinDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0
  const row = codePoint - (codePoint % 16)
  return String(codePoint - (isDigit(row) ? row : row + 6))
}

/**
 * Small letters, Latin digits, one kind of space, minus and apostrophe; the Arabic decimal sign stays, as it means
 * nothing else. What is raised is no part of the number, so it stays unreadable.
 */
export const plainNumber = (text: string): string =>
  text
    .replace(/[²³¹⁰-₟]/g, '^')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/[−–]/g, '-')
    .replace(/[’‘ʼ′٬]/g, "'")
    .replace(/٪/g, '%')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
