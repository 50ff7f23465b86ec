// Where does each label of a bar begin, in pixels? At its segment, or 16 after the label before it.

export const betweenLabels = 16

export function labelStarts(segmentStarts: readonly number[], widths: readonly number[]): number[] {
  const starts: number[] = []
  segmentStarts.forEach((segmentStart, index) => {
    const before = starts[index - 1]
    const free = before === undefined ? 0 : before + (widths[index - 1] ?? 0) + betweenLabels
    // A label that just clears the one before it stays at its segment.
    const clears = segmentStart >= free - betweenLabels / 2
    starts.push(clears ? segmentStart : Math.max(segmentStart, free))
  })
  return starts
}
