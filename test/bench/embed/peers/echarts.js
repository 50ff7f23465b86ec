import { LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { colors, start } from './start.js'

use([LineChart, GridComponent, CanvasRenderer])

const seriesOf = ({ x, lines }) =>
  lines.map((line) => ({ type: 'line', showSymbol: false, data: line.map((y, index) => [x[index], y]) }))

start((box, lines) => {
  const chart = init(box)
  chart.setOption({
    animation: false,
    color: colors,
    xAxis: { type: 'log' },
    yAxis: { type: 'log' },
    series: seriesOf(lines),
  })
  return {
    redraw: (next) => chart.setOption({ series: seriesOf(next) }),
    remove: () => chart.dispose(),
  }
})
