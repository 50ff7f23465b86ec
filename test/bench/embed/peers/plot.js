import { line, plot } from '@observablehq/plot'
import { colors, start } from './start.js'

start((box, first) => {
  const redraw = ({ x, lines }) =>
    box.replaceChildren(
      plot({
        width: box.clientWidth,
        height: box.clientHeight,
        x: { type: 'log' },
        y: { type: 'log', grid: true },
        marks: lines.map((y, index) => line(y, { x, y, stroke: colors[index] })),
      }),
    )
  redraw(first)
  return { redraw, remove: () => box.replaceChildren() }
})
