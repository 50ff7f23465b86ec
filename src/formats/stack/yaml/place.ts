// On which line and in which column is a place in a text? Both are counted from 1.

export interface Place {
  readonly line: number
  readonly column: number
}

/** Line ends are looked for once, however many places are asked about. */
export const placesIn = (text: string): ((at: number) => Place) => {
  let starts: number[] | undefined
  const findStarts = () => {
    const found = [0]
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) found.push(index + end.length)
    return found
  }
  return (at) => {
    starts ??= findStarts()
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 }
  }
}

/** The line that a place is on, without its end. */
export const lineAround = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const end = text.slice(start, start + 400).search(/[\r\n]/)
  return text.slice(start, end < 0 ? start + 400 : start + end)
}
