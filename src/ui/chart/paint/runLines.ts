// Where do the lines of Chart.js run? The layout knows already; from data Chart.js would work it out again, with an element
// and options for every point, which takes longer than all the rest of a drag's step.
import type { Chart, LineElement } from 'chart.js'
import type { Scene } from '../stage'

export function runLines(chart: Chart, { layout, surroundings: { unit } }: Scene) {
  layout.paths.forEach(({ xs, ys }, index) => {
    const line = chart.getDatasetMeta(index).dataset as LineElement | undefined
    if (line) line.points = xs.map((x, place) => ({ x: x * unit, y: (ys[place] ?? Number.NaN) * unit }))
  })
}
