// What lies under the three lines? The rule's zone, the grid, drop lines, and the lines of pinned scenarios.
import { breakEvenRadius } from '../layout/layOutLines'
import type { Scene } from '../stage'
import { type Context, paintHorizontals, paintVerticals } from './brush'
import { paintLines } from './paintLines'

/** Ink mixed into whatever the page has behind the chart. */
const zoneInk = 0.04
const pinInk = 0.6
const pinWidth = 1.25

function paintZone(context: Context, scene: Scene, zoneEnd: number) {
  const { plot } = scene.layout.frame
  context.globalAlpha = zoneInk
  context.fillStyle = scene.surroundings.palette.text
  context.fillRect(plot.left, plot.top, zoneEnd - plot.left, plot.bottom - plot.top)
  context.globalAlpha = 1
}

function paintPins(context: Context, scene: Scene) {
  const { paths } = scene.layout.pins
  context.globalAlpha = pinInk
  paintLines(context, paths, pinWidth, scene)
  context.globalAlpha = 1
}

export function paintUnder(context: Context, scene: Scene) {
  const { frame, gridLines, breakEvens, zoneEnd } = scene.layout
  const { plot } = frame
  if (zoneEnd !== null) paintZone(context, scene, zoneEnd)
  paintHorizontals(context, gridLines, plot, { colour: 'grid' }, scene)
  if (zoneEnd !== null && zoneEnd < plot.right) {
    const edge = { x: zoneEnd, top: plot.top, bottom: plot.bottom }
    paintVerticals(context, [edge], { colour: 'muted', dash: [1, 4] }, scene)
  }
  for (const [kind, colour] of [
    ['swap', 'muted'],
    ['cheapest', 'text'],
  ] as const) {
    const drops = breakEvens
      .filter((mark) => mark.kind === kind && mark.y < plot.bottom)
      .map(({ x, y }) => ({ x, top: Math.max(plot.top, y + breakEvenRadius[kind]), bottom: plot.bottom }))
    if (drops.length) paintVerticals(context, drops, { colour, dash: [2, 3] }, scene)
  }
  paintPins(context, scene)
}
