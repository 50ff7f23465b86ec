// What is on the chart now? Lays out again only what the last change can have moved.
import { roundToStep } from '../sliderScale'
import type { Axis } from './layout/axis'
import type { Size } from './layout/geometry'
import { type ChartLayout, layOut } from './layout/layOut'
import { type LinesLayout, layOutLines } from './layout/layOutLines'
import { layOutTooltip, type Pointed, type Tooltip } from './layout/tooltip'
import { readSurroundings, type Surroundings } from './surroundings'
import { createTypesetter, type Typesetter } from './typesetter'
import type { ChartValues, CostChartProps } from './values'

export interface Scene {
  readonly surroundings: Surroundings
  readonly typesetter: Typesetter
  readonly layout: ChartLayout
  readonly tooltip: Tooltip | null
}

const ofLines = [
  'values',
  'totals',
  'driver',
  'scale',
  'breakEvens',
  'changes',
  'pins',
  'formats',
  'words',
  'names',
] as const

const isSame = <Of>(a: Of, b: Of, parts: readonly (keyof Of)[]): boolean =>
  parts.every((part) => a[part] === b[part])

/** Whether Chart.js may keep its axes and its area. */
const isSameGround = (a: LinesLayout, b: LinesLayout): boolean =>
  isSameAxis(a.x, b.x) &&
  isSameAxis(a.y, b.y) &&
  isSame(a.frame.plot, b.frame.plot, ['left', 'right', 'top', 'bottom'])

const isSameAxis = (a: Axis, b: Axis): boolean => isSame(a, b, ['scale', 'min', 'max'])

export class Stage {
  scene: Scene | null = null
  surroundings: Surroundings
  #typesetter: Typesetter
  #hovered: Pointed | null = null
  #laidOut: { values: ChartValues; size: Size; lines: LinesLayout } | null = null

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly box: Element,
    private readonly probes: Element,
  ) {
    this.surroundings = readSurroundings(box, probes)
    this.#typesetter = createTypesetter(context, this.surroundings.fontFamily)
  }

  /** Colours, font or layout may be others than before. */
  readAgain() {
    this.surroundings = readSurroundings(this.box, this.probes)
    this.#typesetter = createTypesetter(this.context, this.surroundings.fontFamily)
    this.#laidOut = null
  }

  /** True when Chart.js has other axes or another area than before; else it need only draw. */
  arrange(values: CostChartProps, { width, height }: Size): boolean {
    const { unit, layout: wish } = this.surroundings
    const size = { width: width / unit, height: height / unit }
    const known = this.#laidOut
    const isKnown =
      known !== null &&
      known.size.width === size.width &&
      known.size.height === size.height &&
      isSame(known.values, values, ofLines)
    // What was pointed at is of the driver before.
    if (known && known.values.driver !== values.driver) this.#hovered = null
    const { measure } = this.#typesetter
    const lines = isKnown ? known.lines : layOutLines(values, size, wish, measure)
    this.#laidOut = { values, size, lines }
    this.scene = {
      surroundings: this.surroundings,
      typesetter: this.#typesetter,
      layout: layOut(lines, values, measure),
      tooltip: this.#tooltip(lines, values),
    }
    return known === null || !isSameGround(known.lines, lines)
  }

  /** True when there is something else to see; null: nobody points. */
  point(place: { x: number; y: number; isTouch: boolean } | null, props: CostChartProps): boolean {
    if (!this.scene || (!place && !this.#hovered)) return false
    const { layout } = this.scene
    this.#hovered = place && { ...place, value: roundToStep(props.driver, layout.x.toValue(place.x)) }
    this.scene = { ...this.scene, tooltip: this.#tooltip(layout, props) }
    return true
  }

  /** A pointer comes before the keyboard. */
  #tooltip(lines: LinesLayout, props: CostChartProps): Tooltip | null {
    const { pointed = null, totalsAt } = props
    const walked = pointed === null ? null : { value: pointed, y: null, isTouch: false }
    const shown = this.#hovered ?? walked
    return shown && layOutTooltip(shown, totalsAt(shown.value), lines, props, this.#typesetter.measure)
  }
}
