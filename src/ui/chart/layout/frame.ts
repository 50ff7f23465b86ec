// How is the box divided? The plot, and around it room for "you", both axes, captions and names.
import type { Rect, Size } from './geometry'

/** Wide: names beside the plot. Narrow: short names, and only dots where the cheapest changes. */
export const chartLayouts = ['narrow', 'medium', 'wide'] as const
export type ChartLayoutName = (typeof chartLayouts)[number]

export interface Frame {
  readonly box: Size
  readonly plot: Rect
  readonly layout: ChartLayoutName
}

export const pillHeight = 26
/** The pill and 8 to the plot. */
const above = pillHeight + 8
/** The strip, ticks and their values, captions. */
const below = 58

const leastPlot = 320

/** `beside` is the room that names right of the plot need, `labels` the width of the totals left of it. */
export function createFrame(box: Size, wish: ChartLayoutName, beside: number, labels: number): Frame {
  const left = Math.ceil(Math.max(wish === 'narrow' ? 40 : 44, labels + 8))
  const layout = wish === 'wide' && box.width - left - beside < leastPlot ? 'medium' : wish
  const right = box.width - (layout === 'wide' ? beside : layout === 'medium' ? 8 : 4)
  return {
    box,
    layout,
    plot: { left, right: Math.max(left + 1, right), top: above, bottom: box.height - below },
  }
}
