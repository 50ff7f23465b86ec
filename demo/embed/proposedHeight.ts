// How much height should a page keep for the calculator in a column of this width?
import type { View } from './embedOptions'

/** Pixels: from this width of the column on, a height that holds all of it. */
const heights: Record<View, readonly (readonly [from: number, height: number])[]> = {
  full: [
    [0, 2720],
    [320, 2720],
    [360, 2600],
    [420, 2540],
    [600, 2080],
    [680, 2020],
    [800, 1770],
    [1200, 1510],
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
