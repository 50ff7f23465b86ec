import type { Chart } from 'chart.js'
import { expect, test } from 'vitest'
import type { CostChartProps } from '../../../src/ui/chart'
import { runLines } from '../../../src/ui/chart/paint/runLines'
import { Stage } from '../../../src/ui/chart/stage'
import { chartValues, type Lines, usual } from './chartValues'

const context = { measureText: (text: string) => ({ width: text.length * 7 }) }
const size = { width: 832, height: 520 }

const shown = (lines: Lines): CostChartProps => ({
  ...chartValues(lines),
  label: 'Total by compute spend',
  totalsAt: () => ({ compose: 0, paas: 0, kubernetes: 0 }),
  onDragStart: () => {},
  onDrag: () => {},
  onDragEnd: () => {},
})

const times = (factor: number): Lines => {
  const { compose, paas, kubernetes } = usual
  return { compose: [compose[0] * factor, compose[1] * factor], paas, kubernetes }
}

const createStage = () =>
  new Stage(
    context as CanvasRenderingContext2D,
    document.createElement('div'),
    document.createElement('span'),
  )

test('other lines on the same axes need only be drawn, on other axes Chart.js sets up anew', () => {
  const stage = createStage()
  expect(stage.arrange(shown(usual), size)).toBe(true)
  const before = stage.scene?.layout.paths
  expect(stage.arrange(shown(times(1.01)), size)).toBe(false)
  expect(stage.scene?.layout.paths).not.toEqual(before)
  expect(stage.arrange(shown(times(100)), size)).toBe(true)
  expect(stage.arrange(shown(times(100)), { ...size, width: 700 })).toBe(true)
  stage.readAgain()
  expect(stage.arrange(shown(times(100)), { ...size, width: 700 })).toBe(true)
})

test('Chart.js draws its lines where the layout has them', () => {
  const stage = createStage()
  stage.arrange(shown(usual), size)
  if (!stage.scene) throw new Error('Nothing is laid out')
  const lines = [{ points: [] }, { points: [] }, { points: [] }]
  const chart = { getDatasetMeta: (index: number) => ({ dataset: lines[index] }) }
  const surroundings = { ...stage.scene.surroundings, unit: 2 }
  runLines(chart as unknown as Chart, { ...stage.scene, surroundings })
  expect(lines.map(({ points }) => points)).toEqual(
    stage.scene.layout.paths.map(({ xs, ys }) =>
      xs.map((x, index) => ({ x: 2 * x, y: 2 * (ys[index] ?? 0) })),
    ),
  )
})

test('what was pointed at is gone with its axis, and stays when only the look is another', () => {
  const stage = createStage()
  stage.arrange(shown(usual), size)
  stage.point({ x: 400, y: 200, isTouch: false }, shown(usual))
  stage.arrange(shown(times(1.01)), size)
  stage.readAgain()
  stage.arrange(shown(times(1.01)), size)
  expect(stage.scene?.tooltip).not.toBeNull()
  stage.arrange({ ...shown(usual), ...chartValues(usual, { driver: 'services' }) }, size)
  expect(stage.scene?.tooltip).toBeNull()
})
