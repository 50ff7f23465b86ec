import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { colors, start } from './start.js'

/** Logarithmic. */
const distr = 3

start((box, { x, lines }) => {
  const options = {
    width: box.clientWidth,
    height: box.clientHeight,
    legend: { show: false },
    scales: { x: { time: false, distr }, y: { distr } },
    series: [{}, ...colors.map((stroke) => ({ stroke, width: 2 }))],
  }
  const chart = new UPlot(options, [x, ...lines], box)
  return {
    redraw: (next) => chart.setData([next.x, ...next.lines]),
    remove: () => chart.destroy(),
  }
})
