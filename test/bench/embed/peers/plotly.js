import Plotly from 'plotly.js-basic-dist-min'
import { colors, start } from './start.js'

const tracesOf = ({ x, lines }) =>
  lines.map((y, index) => ({ x, y, type: 'scatter', mode: 'lines', line: { color: colors[index] } }))

start((box, lines) => {
  const layout = { xaxis: { type: 'log' }, yaxis: { type: 'log' }, showlegend: false }
  Plotly.newPlot(box, tracesOf(lines), layout)
  return {
    redraw: (next) => Plotly.react(box, tracesOf(next), layout),
    remove: () => Plotly.purge(box),
  }
})
