import ApexCharts from 'apexcharts/core'
import 'apexcharts/line'
import { colors, start } from './start.js'

/** Its horizontal axis knows no logarithms. */
const seriesOf = ({ x, lines }) =>
  lines.map((line, nth) => ({
    name: `${nth}`,
    data: line.map((y, index) => ({ x: Math.log10(x[index]), y })),
  }))

start((box, lines) => {
  const chart = new ApexCharts(box, {
    chart: { type: 'line', height: box.clientHeight, animations: { enabled: false } },
    colors,
    series: seriesOf(lines),
    stroke: { width: 2 },
    xaxis: { type: 'numeric', labels: { formatter: (value) => `${Math.round(10 ** value)}` } },
    yaxis: { logarithmic: true },
  })
  chart.render()
  return {
    redraw: (next) => chart.updateSeries(seriesOf(next), false),
    remove: () => chart.destroy(),
  }
})
