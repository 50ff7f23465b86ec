// Where does each label of a bar begin, in pixels? At its segment, or 16 after the label before it, and never past the end.

export const betweenLabels = 16

interface Label {
  readonly segmentStart: number
  readonly width: number
}

/** Null where the labels do not fit into one line. */
export function labelStarts(labels: readonly Label[], lineWidth: number): readonly number[] | null {
  const starts: number[] = []
  let free = 0
  for (const { segmentStart, width } of labels) {
    // A label that just clears the one before it stays at its segment.
    const clears = segmentStart >= free - betweenLabels / 2
    const start = clears ? segmentStart : free
    starts.push(start)
    free = start + width + betweenLabels
  }
  let end = lineWidth
  for (let index = labels.length - 1; index >= 0; index--) {
    const width = labels[index]?.width ?? 0
    starts[index] = Math.min(starts[index] ?? 0, end - width)
    end = (starts[index] ?? 0) - betweenLabels
  }
  return (starts[0] ?? 0) < 0 ? null : starts
}
