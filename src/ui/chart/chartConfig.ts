// What does Chart.js draw? The three lines; everything around them is painted over its canvas.
import type { ChartDataset, ChartOptions } from 'chart.js'
import { families } from '../../model'
import { dashes, lineWidth } from './dashes'
import type { Axis } from './layout/axis'
import type { Scene } from './stage'
import type { Surroundings } from './surroundings'

/** How the lines look. They bring no data: `runLines` says where they run. Solid is drawn first and dashed over it, so that lines which coincide stay told apart. */
export const datasetsOf = ({ palette, unit }: Surroundings): ChartDataset<'line'>[] =>
  families.map((family, order) => ({
    data: [],
    order: -order,
    borderColor: palette[family],
    borderWidth: lineWidth * unit,
    borderDash: dashes[family].map((length) => length * unit),
    borderJoinStyle: 'round',
    borderCapStyle: 'butt',
  }))

const sharpest = 3

type OnResize = NonNullable<ChartOptions<'line'>['onResize']>

export function optionsOf({ layout, surroundings }: Scene, onResize: OnResize): ChartOptions<'line'> {
  const { frame, x, y } = layout
  const { box, plot } = frame
  const { unit } = surroundings
  const axis = ({ scale, min, max }: Axis) => ({
    type: scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
    display: false,
    bounds: 'data' as const,
    min,
    max,
    // Ours are painted; working out Chart.js' own would take a third of an update.
    afterBuildTicks: (built: { ticks: unknown[] }) => {
      built.ticks = []
    },
  })
  return {
    parsing: false,
    normalized: true,
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    devicePixelRatio: Math.min(sharpest, devicePixelRatio),
    events: [],
    onResize,
    scales: { x: axis(x), y: axis(y) },
    layout: {
      autoPadding: false,
      padding: {
        left: plot.left * unit,
        top: plot.top * unit,
        right: (box.width - plot.right) * unit,
        bottom: (box.height - plot.bottom) * unit,
      },
    },
  }
}
