// How much height should a page keep for the calculator in a column of this width?
import type { View } from './embedOptions'

/** Pixels: from this width of the column on, a height that holds all of it. */
const heights: Record<View, readonly (readonly [from: number, height: number])[]> = {
  full: [
    [0, 2640],
    [320, 2480],
    [360, 2440],
    [420, 2400],
    [600, 2060],
    [680, 1920],
    [800, 1640],
    [1200, 1440],
  ],
  compact: [
    [0, 1200],
    [320, 1140],
    [420, 1120],
    [600, 910],
    [680, 840],
  ],
}

export const proposedHeight = (view: View, width: number): number =>
  heights[view].findLast(([from]) => width >= from)?.[1] ?? 0
