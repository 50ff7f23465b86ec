import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { colors, start } from './start.js'

const rowsOf = ({ x, lines }) =>
  x.map((at, index) => ({ at, ...Object.fromEntries(lines.map((line, nth) => [`y${nth}`, line[index]])) }))

const axis = { type: 'number', scale: 'log', domain: ['auto', 'auto'] }

function Lines({ width, height, lines }) {
  return createElement(
    LineChart,
    { width, height, data: rowsOf(lines) },
    createElement(XAxis, { ...axis, dataKey: 'at' }),
    createElement(YAxis, axis),
    colors.map((stroke, index) =>
      createElement(Line, {
        key: stroke,
        dataKey: `y${index}`,
        stroke,
        dot: false,
        isAnimationActive: false,
      }),
    ),
  )
}

start((box, first) => {
  const root = createRoot(box)
  const { clientWidth: width, clientHeight: height } = box
  const redraw = (lines) => root.render(createElement(Lines, { width, height, lines }))
  redraw(first)
  return { redraw, remove: () => root.unmount() }
})
