import { Chart, LinearScale, LineController, LineElement, LogarithmicScale, PointElement } from 'chart.js'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { roundToStep } from '../sliderScale'
import { datasetsOf, optionsOf } from './chartConfig'
import type { Size } from './layout/geometry'
import { Probes } from './Probes'
import { overlay } from './paint/overlay'
import { listenToPointer } from './pointer'
import { Stage } from './stage'
import { watchSurroundings } from './surroundings'
import type { CostChartProps } from './values'

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale)

/** Creates the chart once its box has a size, keeps it through every change, and frees it. */
class Owner {
  readonly #stage: Stage
  readonly #ended = new AbortController()
  readonly #sized: ResizeObserver
  #chart: Chart<'line'> | null = null
  #shown: CostChartProps

  constructor(
    private readonly box: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    context: CanvasRenderingContext2D,
    probes: Element,
    private props: CostChartProps,
  ) {
    this.#shown = props
    this.#stage = new Stage(context, box, probes)
    this.#sized = new ResizeObserver(() => this.#create())
    this.#sized.observe(box)
    watchSurroundings(probes, () => this.#takeOver(), this.#ended.signal)
    listenToPointer(
      canvas,
      {
        scene: () => this.#stage.scene,
        point: (place) => {
          if (this.#stage.point(place, this.props)) this.#chart?.draw()
        },
        startDrag: () => this.props.onDragStart(),
        dragTo: (x) => this.#dragTo(x),
        endDrag: (isKept) => this.props.onDragEnd(isKept),
      },
      this.#ended.signal,
    )
  }

  /** After all other views: the canvas asks for its font, and the page would be laid out for each of them. */
  show(props: CostChartProps) {
    if (this.props === this.#shown) queueMicrotask(() => this.#show())
    this.props = props
  }

  #show() {
    this.#shown = this.props
    if (!this.#chart) return
    if (this.#stage.arrange(this.props, this.#chart)) this.#update(this.#chart)
    else this.#chart.draw()
  }

  destroy() {
    this.#ended.abort()
    this.#sized.disconnect()
    this.#chart?.destroy()
    this.#chart = null
  }

  #create() {
    const { clientWidth: width, clientHeight: height } = this.box
    if (this.#chart || width === 0 || height === 0) return
    this.#sized.disconnect()
    this.#stage.readAgain()
    this.#stage.arrange(this.props, { width, height })
    this.#chart = new Chart(this.canvas, {
      type: 'line',
      data: { datasets: datasetsOf(this.#stage.surroundings) },
      options: this.#options(),
      plugins: [overlay(() => this.#stage.scene)],
    })
  }

  #options() {
    const { scene } = this.#stage
    return scene ? optionsOf(scene, (chart, size) => this.#resize(chart, size)) : {}
  }

  #update(chart: Chart<'line'>) {
    const datasets = datasetsOf(this.#stage.surroundings)
    for (const [index, dataset] of chart.data.datasets.entries()) Object.assign(dataset, datasets[index])
    chart.options = this.#options()
    chart.update('none')
  }

  /** Chart.js updates by itself after this. */
  #resize(chart: Chart, size: Size) {
    this.#stage.readAgain()
    this.#stage.arrange(this.props, size)
    chart.options = this.#options()
  }

  /** Colours, font or pixel ratio are others now. */
  #takeOver() {
    if (!this.#chart) return
    this.#stage.readAgain()
    this.#stage.arrange(this.props, this.#chart)
    this.#update(this.#chart)
    this.#chart.resize()
  }

  #dragTo(x: number) {
    const { scene } = this.#stage
    if (!scene) return
    const value = roundToStep(this.props.driver, scene.layout.x.toValue(x))
    if (value !== this.props.at) this.props.onDrag(value)
  }
}

export function CostChart(props: CostChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const probes = useRef<HTMLSpanElement>(null)
  const owner = useRef<Owner | null>(null)
  const first = useRef(props)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!box.current || !canvas.current || !probes.current || !context) return
    const created = new Owner(box.current, canvas.current, context, probes.current, first.current)
    owner.current = created
    return () => created.destroy()
  }, [])
  useLayoutEffect(() => owner.current?.show(props))
  return (
    <div class="chart-box" ref={box}>
      <canvas class="chart-canvas" ref={canvas} role="img" aria-label={props.label} />
      {useMemo(
        () => (
          <Probes place={probes} />
        ),
        [],
      )}
    </div>
  )
}
