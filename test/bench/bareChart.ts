// What would the chart alone take? Chart.js with the same lines on a canvas of the same size, its own axes and nothing else.
// Runs in the page; the slider hands the next lines to the chart, once a frame.

import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  type Point,
  PointElement,
} from 'chart.js'
import type { BareLines } from './dragCases'

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale)
Chart.defaults.animation = false

Object.assign(globalThis, {
  drawBareChart(canvas: HTMLCanvasElement, slider: HTMLInputElement, { scale, steps }: BareLines) {
    const type = scale === 'log' ? ('logarithmic' as const) : ('linear' as const)
    const chart = new Chart<'line', Point[]>(canvas, {
      type: 'line',
      data: {
        datasets: (steps[0] ?? []).map((data) => ({
          data,
          pointRadius: 0,
          pointHitRadius: 0,
          borderWidth: 2.5,
        })),
      },
      options: {
        parsing: false,
        normalized: true,
        responsive: false,
        events: [],
        scales: { x: { type }, y: { type } },
      },
    })
    slider.addEventListener('input', () => {
      requestAnimationFrame(() => {
        const lines = steps[slider.valueAsNumber] ?? []
        for (const [index, dataset] of chart.data.datasets.entries()) dataset.data = lines[index] ?? []
        chart.update('none')
      })
    })
  },
})
