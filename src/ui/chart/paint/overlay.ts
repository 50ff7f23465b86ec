// When is our part of the picture painted? Around the lines, in the units of the layout.
import type { Chart, Plugin } from 'chart.js'
import type { Scene } from '../stage'
import type { Context } from './brush'
import { paintOver } from './paintOver'
import { paintUnder } from './paintUnder'
import { runLines } from './runLines'

export function overlay(sceneNow: () => Scene | null): Plugin<'line'> {
  const painted = (paint: (context: Context, scene: Scene) => void) => (chart: Chart) => {
    const scene = sceneNow()
    if (!scene) return
    const { unit } = scene.surroundings
    chart.ctx.save()
    chart.ctx.scale(unit, unit)
    paint(chart.ctx, scene)
    chart.ctx.restore()
  }
  const under = painted(paintUnder)
  return {
    id: 'overlay',
    beforeDatasetsDraw: (chart) => {
      const scene = sceneNow()
      if (scene) runLines(chart, scene)
      under(chart)
    },
    afterDatasetsDraw: painted(paintOver),
  }
}
